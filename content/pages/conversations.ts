/** Requests and their replies, and what can be received that is declared as a reply to nothing. */
import type { ApiModel } from '../../model/types';
import type { Lookup } from '../../site/lookup';
import {
  type ConversationsPart,
  type ConversationView,
  conversationParts,
  suggestionViews,
  unsolicitedMessages,
} from '../../site/messages/conversations';
import { pageEntry } from '../../site/search/entry';
import type { Words } from '../../words/types';
import type { Block, Row } from '../blocks';
import { blocks, page, paragraph, prose, section } from '../document';
import { inlines, line, phrase, summary } from '../inlines';
import { arrowLink, channelLink, link, serverLinks } from '../links';
import { draft, type PageDraft } from '../page';
import { cellOf, messageTable } from '../parts/message-table';
import { fieldOf, outcomeInlines, reasonInlines } from '../parts/replies';

export function* conversationPages(model: ApiModel, lookup: Lookup): Iterable<PageDraft> {
  const { words } = lookup;
  const { conversations: titles } = words.pages;
  const { llms } = words.markdown;
  const parts = conversationParts(model, lookup);
  for (const part of parts) {
    const range = parts.length > 1 ? rangeOf(part) : undefined;
    yield draft({
      kind: 'conversations',
      target: part.target,
      title: titles.title,
      label: range,
      about: words.titles.conversations(model.info.title),
      note: [range ?? (model.conversations.length === 0 ? llms.noConversationsNote : llms.conversationsNote)],
      entry: part.isFirst ? pageEntry({ kind: 'guide', label: titles.title, target: 'conversations' }) : undefined,
      tree: () =>
        page({ title: [titles.title] }, [
          ...prose(model.conversations.length === 0 ? titles.none : titles.summary, 2, 'lead'),
          ...partBlocks(part, parts, model, lookup),
        ]),
    });
  }
}

function rangeOf({ from, to }: ConversationsPart): string {
  return `${from} – ${to}`;
}

function partBlocks(
  part: ConversationsPart,
  parts: readonly ConversationsPart[],
  model: ApiModel,
  lookup: Lookup,
): readonly Block[] {
  const { words } = lookup;
  const { conversations: titles } = words.pages;
  const total = model.conversations.length;
  const { rows, more } = part.isFirst ? unsolicitedMessages(model, lookup) : { rows: [], more: 0 };
  return blocks(
    section(
      'requests',
      titles.requests,
      [
        total > 0 && conversationTable(part.conversations, { hasServers: lookup.serversDiffer }, words),
        partLinks(part, parts, words),
        paragraph(!part.hasDiagrams && total > 0 && titles.drawnElsewhere, 'muted'),
      ],
      { note: total > 0 && titles.total(total) },
    ),
    part.isFirst && suggestedSection(model, lookup),
    section(
      'unsolicited',
      titles.unsolicited,
      [
        messageTable(rows, { label: titles.unsolicitedLabel }, words),
        paragraph(more > 0 && link('messages', titles.moreUnsolicited(more))),
      ],
      { note: titles.unsolicitedNote },
    ),
  );
}

function suggestedSection(model: ApiModel, lookup: Lookup): readonly Block[] {
  const { words } = lookup;
  const { conversations: titles } = words.pages;
  const { request, replies } = words.conversation;
  const { views, more } = suggestionViews(model, lookup);
  if (views.length === 0) return [];
  const table: Block = {
    kind: 'table',
    label: titles.suggested,
    columns: [request, replies],
    rows: views.map((view) => ({
      cells: [
        cellOf(inlines(arrowLink(view.request))),
        cellOf(inlines(arrowLink(view.reply)), reasonInlines(view.reason, words)),
      ],
      source: view.reply.pointer,
    })),
  };
  return section('suggested', titles.suggested, [table, paragraph(more > 0 && titles.moreSuggested(more), 'muted')], {
    note: titles.suggestedNote,
  });
}

/** The other pages of a long list. */
function partLinks(part: ConversationsPart, parts: readonly ConversationsPart[], { pages }: Words): readonly Block[] {
  if (parts.length < 2) return [];
  const links = parts.map((one) => ({ to: one.target, label: rangeOf(one), isCurrent: one.target === part.target }));
  return [{ kind: 'navigation', look: 'parts', label: pages.conversations.pages, links }];
}

function conversationTable(
  conversations: readonly ConversationView[],
  { hasServers }: { readonly hasServers: boolean },
  words: Words,
): readonly Block[] {
  const { conversation: titles } = words;
  const hasFields = conversations.some(({ correlations }) => correlations.length > 0);
  const hasDiagrams = conversations.some(({ diagram }) => diagram !== undefined);
  const columns = [
    titles.request,
    titles.replies,
    hasFields && titles.correlation,
    hasServers && titles.servers,
    hasDiagrams && titles.dialogue,
  ];
  return [
    {
      kind: 'table',
      look: 'conversations',
      label: titles.label,
      columns: columns.filter((column) => column !== false),
      rows: conversations.map((conversation): Row => {
        const { request, correlations, servers, diagram } = conversation;
        const matched = correlations.map((one) => phrase(titles.pairedBy, { place: fieldOf(one, words) }));
        return {
          cells: [
            { ...cellOf(inlines(arrowLink(request), summary(request.summary))), look: 'what' },
            { ...cellOf(...replyLines(conversation, words)), look: 'what' },
            ...(hasFields ? [cellOf(...matched)] : []),
            ...(hasServers ? [cellOf(serverLinks(servers))] : []),
            ...(hasDiagrams ? [{ lines: [], figure: diagram }] : []),
          ],
          source: request.pointer,
        };
      }),
    },
  ];
}

function replyLines({ request, replies, moreReplies }: ConversationView, words: Words) {
  const { on, more } = words.conversation;
  return [
    ...replies.map(({ message, channel, outcomes }) =>
      line(
        arrowLink(message),
        channel !== undefined && phrase(on, { channel: channelLink(channel) }),
        outcomeInlines(outcomes, words),
      ),
    ),
    inlines(moreReplies > 0 && link(`message:${request.id}`, more(moreReplies), 'replies')),
  ];
}
