/** A whole session with a server, step by step. */
import { codeSpan } from '../filters/markdown-escape';
import type { SessionView } from '../site/types';
import { arrowLink, link, messageLinks } from './links';
import { ordered, phrase, type Writing } from './writing';

export function sessionList({ url, unprompted, exchanges, alone, more }: SessionView, writing: Writing): string {
  const { session, more: moreWords } = writing.words.conversation;
  return ordered([
    url === undefined ? session.connect : phrase(session.connectTo, { url: codeSpan(url) }),
    ...(unprompted.length > 0 ? [phrase(session.unprompted, { messages: messageLinks(unprompted, writing) })] : []),
    ...exchanges.map(({ request, replies }) => {
      const said = arrowLink(request, writing);
      if (replies.length === 0) return said;
      return phrase(session.answered, { request: said, replies: messageLinks(replies, writing) });
    }),
    ...(alone.length > 0 ? [phrase(session.alone, { messages: messageLinks(alone, writing) })] : []),
    ...(more > 0 ? [link('conversations', moreWords(more), writing)] : []),
    session.close,
  ]);
}
