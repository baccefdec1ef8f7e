/** What answers what, and what comes without being asked. */
import { inlineText } from '../filters/markdown-escape';
import type { ConversationsContent, ConversationView } from '../site/types';
import { arrowLink, link, serverLinks } from './links';
import { messageRows } from './message-rows';
import { pairedBy, replyText } from './replies';
import { blocks, line, list, noted, remark, section, title, type Writing } from './writing';

export function conversationsPage(content: ConversationsContent, writing: Writing): string {
  const { conversations, pages, unprompted, moreUnprompted } = content;
  const { conversations: words } = writing.words.pages;
  const parts = pages.map(({ target, from, to, current }) => {
    const label = `${inlineText(from)} – ${inlineText(to)}`;
    return current ? label : link(target, label, writing);
  });
  return blocks(
    title(words.title),
    words.summary,
    section(
      words.requests,
      conversations.length === 0 && words.none,
      list(conversations.map((conversation) => conversationItem(conversation, content.hasServers, writing))),
      pages.length > 1 && list(parts),
    ),
    section(
      noted(words.unprompted, words.unpromptedNote),
      messageRows(unprompted, writing),
      moreUnprompted > 0 && link('messages', words.moreUnprompted(moreUnprompted), writing),
    ),
  );
}

function conversationItem(conversation: ConversationView, hasServers: boolean, writing: Writing): string {
  const { request, replies, moreReplies, correlations, servers } = conversation;
  const { conversation: words, message } = writing.words;
  const notes = [
    ...correlations.map((correlation) => pairedBy(correlation, writing)),
    hasServers ? `${message.servers(servers.length)} ${serverLinks(servers, writing)}` : '',
  ].filter((note) => note !== '');
  const about = remark(request.summary);
  const answers = [
    ...replies.map((view) => replyText({ ...view, correlation: undefined }, writing)),
    moreReplies > 0 && link(`message:${request.id}`, words.more(moreReplies), writing),
  ];
  const head = line(arrowLink(request, writing), notes.length > 0 && `(${notes.join('; ')})`);
  return `${head}${about === '' ? '' : `: ${about}`}\n${list(answers)}`;
}
