/** Compares conversations: which messages reply to a request. */
import type { Message, Reply } from '../../model/types';
import type { Place } from '../collector';
import { type Context, subjectOf } from '../context';

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
    else compareReply(old, reply, { ...place, path: name }, context);
  }
}

function compareReply(before: Reply, after: Reply, place: Place, { channels, collector }: Context): void {
  const old = before.channel === undefined ? undefined : (channels.idNow.get(before.channel) ?? before.channel);
  if (old !== after.channel) {
    collector.add('reply-channel', place, { before: before.channel, after: after.channel });
  }
  if (before.address?.location !== after.address?.location) {
    const difference = { before: before.address?.location, after: after.address?.location };
    collector.add('reply-address', place, difference);
  }
}
