/** Compares conversations: which messages reply to a request. */
import type { Message, Reply } from '../../model/types';
import type { Place } from '../collector';
import { type Context, subjectOf } from '../context';
import { compareSaid } from '../said';
import type { Sides } from '../schema/spot';

export function compareReplies(before: Message, after: Message, context: Context): void {
  const { messages, collector, labels } = context;
  const place: Place = {
    subject: subjectOf('message', after),
    // A reply travels the other way.
    direction: after.directions.includes('send') ? 'receive' : 'send',
  };
  if (before.replies.length === 0 && after.replies.length > 0) {
    const names = after.replies.map(({ message }) => labels.after.get(message) ?? message);
    collector.add('replies-declared', place, { after: names });
    return;
  }
  const requestChannel = { before: before.channels[0], after: after.channels[0] };
  const olds = new Map(before.replies.map((reply) => [messages.idNow.get(reply.message), reply]));
  const news = new Map(after.replies.map((reply) => [reply.message, reply]));
  for (const reply of before.replies) {
    const now = news.get(messages.idNow.get(reply.message) ?? '');
    const name = labels.before.get(reply.message) ?? reply.message;
    if (now === undefined) collector.add('reply-removed', place, { name });
  }
  for (const [id, reply] of news) {
    const old = olds.get(id);
    const name = labels.after.get(id) ?? id;
    if (old === undefined) collector.add('reply-added', place, { name });
    else compareReply({ before: old, after: reply }, requestChannel, { ...place, path: name }, context);
  }
}

/** A reply without a channel comes on that of its request. */
function compareReply(
  { before, after }: Sides<Reply>,
  request: Sides<string | undefined>,
  place: Place,
  { channels, collector, channelLabels }: Context,
): void {
  const [old, now] = [before.channel ?? request.before ?? '', after.channel ?? request.after ?? ''];
  const isKept = before.channel === undefined && after.channel === undefined;
  if (!isKept && (channels.idNow.get(old) ?? old) !== now) {
    const difference = { before: channelLabels.before.get(old) ?? old, after: channelLabels.after.get(now) ?? now };
    collector.add('reply-channel', place, difference);
  }
  if (before.address?.location !== after.address?.location) {
    collector.add('reply-address', place, { before: before.address?.location, after: after.address?.location });
  }
  const said = ({ address }: Reply) => ({ 'reply address': address?.description });
  compareSaid(said(before), said(after), { ...place, direction: undefined }, collector);
}
