/** What answers what, and how the two are paired. */
import { codeSpan, inlineText } from '../filters/markdown-escape';
import type { Correlation } from '../site/messages/correlation';
import type { ReplyView, RequestView } from '../site/types';
import { arrowLink, channelLink } from './links';
import { line, list, phrase, remark, type Writing } from './writing';

export function replyList(replies: readonly ReplyView[], writing: Writing): string {
  return list(replies.map((view) => replyText(view, writing)));
}

export function replyText({ reply, message, channel, outcomes, correlation }: ReplyView, writing: Writing): string {
  const { conversation } = writing.words;
  const { address } = reply;
  return line(
    arrowLink(message, writing),
    outcomes.length > 1 && `(${outcomes.map(inlineText).join(conversation.or)})`,
    channel !== undefined && phrase(conversation.on, { channel: channelLink(channel, writing) }),
    address !== undefined && phrase(conversation.toAddress, { location: codeSpan(address.location) }),
    remark(address?.description),
    pairedBy(correlation, writing),
  );
}

export function requestList(requests: readonly RequestView[], writing: Writing): string {
  return list(
    requests.map(({ message, correlation }) => line(arrowLink(message, writing), pairedBy(correlation, writing))),
  );
}

export function pairedBy(correlation: Correlation | undefined, { words: { conversation } }: Writing): string {
  if (correlation === undefined) return '';
  const { path, where, isStated } = correlation;
  const field = codeSpan(path);
  const place = where === 'headers' ? phrase(conversation.header, { field }) : field;
  return line(phrase(conversation.pairedBy, { place }), !isStated && `(${conversation.notStated})`);
}
