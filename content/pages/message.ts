/** A message: which way it travels, what it holds, what replies to it, with its examples beside. */

import { groupBy } from '../../group-by';
import type { Expanded } from '../../model/schema/schema';
import type { ApiModel, Channel, Message } from '../../model/types';
import { type CodeView, messageCoder } from '../../site/connecting/try-it';
import { messageDiagram } from '../../site/diagrams/dialogues';
import type { Lookup } from '../../site/lookup';
import {
  replyExample as replyExampleOf,
  replyViews,
  requestViews,
  suggestionView,
} from '../../site/messages/conversations';
import { exampleViews, withoutExamples } from '../../site/messages/examples';
import { expanded } from '../../site/schemas/expanded';
import { otherNames, pageEntry } from '../../site/search/entry';
import type { Words } from '../../words/types';
import type { Block, Inlines } from '../blocks';
import {
  blocks,
  brief,
  extensionsSection,
  fact,
  facts,
  lead,
  page,
  paragraph,
  section,
  sharedFacts,
} from '../document';
import { code, dotted, inlines, joined, line, remark, strong } from '../inlines';
import { channelLink, link, messageLinks, serverLinks } from '../links';
import { draft, type PageDraft } from '../page';
import { codeTabs } from '../parts/code';
import { exampleBlocks, replyExample } from '../parts/examples';
import { identityInlines } from '../parts/identity';
import { MOST_LINKS } from '../parts/limits';
import { directionBadges } from '../parts/message-table';
import { pager } from '../parts/navigation';
import { standBadge } from '../parts/stand';
import { operationLink, operationList } from '../parts/operations';
import { replyList, requestList, suggestedReplyList, suggestedRequestList } from '../parts/replies';
import { typeMark } from '../schema/place';
import { schemaBlock } from '../schema/tree';

/** The pages of all messages, in the order of the model. */
export function* messagePages(model: ApiModel, lookup: Lookup): Iterable<PageDraft> {
  const { words } = lookup;
  const codeOf = messageCoder(lookup);
  for (const [index, message] of model.messages.entries()) {
    const { id, label, summary, description, directions } = message;
    const ways = directions.map((direction) => `${words.message.directions[direction]}.`);
    yield draft({
      kind: 'message',
      target: `message:${id}`,
      title: words.titles.message(label),
      label,
      about: summary ?? description,
      note: line(...ways, remark(brief(message))),
      entry: pageEntry({
        kind: 'message',
        label,
        aliases: otherNames(label, [message.name, message.title, id]),
        directions,
        target: `message:${id}`,
        text: summary ?? description,
        servers: model.servers.length < 2 ? [] : lookup.servers(message.servers).map((server) => server.label),
      }),
      // Of a schema that several messages share, a property is found once, on the page of the schema.
      isHome: (schema) => lookup.namedSchemas.get(schema)?.usedByMessages.length === 1,
      tree: () =>
        page(
          {
            parent: { to: 'messages', label: words.pages.sections.messages.title },
            kind: words.markdown.kind.message,
            title: [label],
            badges: line(directionBadges(message, words), standBadge(lookup.standOf('message', id), words)),
          },
          [
            ...lead(message),
            messageColumns(message, codeOf(message), lookup),
            ...pager(words.message.pager, [model.messages[index - 1], model.messages[index + 1]].map(pagerEnd)),
          ],
        ),
    });
  }
}

function pagerEnd(message: Message | undefined) {
  return message && { to: `message:${message.id}` as const, label: message.label };
}

function messageColumns(message: Message, view: CodeView | undefined, lookup: Lookup): Block {
  const { words } = lookup;
  const { message: titles } = words.pages;
  const replies = replyViews(message, message.replies, lookup);
  const requests = requestViews(message, lookup);
  const suggested = (part: 'request' | 'reply') =>
    lookup
      .suggestionsOf(part, message.id)
      .slice(0, MOST_LINKS)
      .flatMap((suggestion) => suggestionView(suggestion, lookup));
  const payload = expanded(message.payload, lookup);
  const besides = withoutExamples(payload, message);
  const headers = expanded(message.headers, lookup);
  const diagram = messageDiagram(message, lookup);
  const siblings = siblingsOf(message, lookup);
  return {
    kind: 'columns',
    above: blocks(
      messageFacts(message, lookup),
      section('operations', titles.operations, [operationList(message, lookup)]),
      section('replies', titles.replies, [
        replyList(replies.slice(0, MOST_LINKS), words),
        suggestedReplyList(suggested('request'), words),
        moreLink(replies.length, words),
      ]),
      section('requests', titles.requests, [
        requestList(requests.slice(0, MOST_LINKS), words),
        suggestedRequestList(suggested('reply'), words),
        moreLink(requests.length, words),
      ]),
    ),
    blocks: blocks(
      section(
        'payload',
        titles.payload,
        [
          besides === undefined
            ? paragraph(titles.noPayload, 'muted')
            : schemaBlock('payload', withoutDescription(besides, message.description), words),
        ],
        { note: payload && typeMark(payload, words) },
      ),
      headers &&
        section('headers', titles.headers, [schemaBlock('headers', headers, words)], {
          note: typeMark(headers, words),
        }),
      section('variants', titles.siblings, [siblingBlocks(siblings, words)], { note: titles.siblingsNote }),
      extensionsSection(message.extensions, message.bindings, words),
    ),
    rail: {
      label: titles.examples,
      blocks: blocks(
        exampleBlocks(exampleViews(message, payload, words.schema), message, view && tryIt(view, words), words),
        diagram && {
          kind: 'fold',
          look: 'panel',
          isOpen: true,
          summary: [strong(titles.dialogue)],
          blocks: [{ kind: 'figure', diagram }],
        },
        replyExample(replyExampleOf(message, replies), words),
      ),
    },
  };
}

/** What the page says of the message already. */
function withoutDescription(payload: Expanded, said: string | undefined): Expanded {
  const { node } = payload;
  if (node?.kind !== 'schema' || said === undefined || node.description !== said) return payload;
  return { ...payload, node: { ...node, description: undefined } };
}

function tryIt(view: CodeView, { pages: { message: titles }, snippets }: Words): Block {
  // Bytes are no example: the document has none.
  const isFile = view.send?.kind === 'file';
  return {
    kind: 'fold',
    look: 'aside',
    isOpen: false,
    summary: line(strong(titles.tryIt), isFile ? titles.tryItBytes : titles.tryItNote),
    blocks: [codeTabs('try', isFile ? titles.codeBytes : titles.code, view, snippets, { isPlain: true })],
  };
}

/** The rest of a list that would grow with the document. */
function moreLink(count: number, { conversation }: Words): readonly Block[] {
  return count <= MOST_LINKS ? [] : paragraph(link('conversations', conversation.more(count - MOST_LINKS)));
}

function messageFacts(message: Message, lookup: Lookup): readonly Block[] {
  const { content, message: words } = lookup.words;
  const { correlationId, traits, name, title, label, contentType, schemaFormat } = message;
  const servers = lookup.servers(message.servers);
  const channels = lookup.channels(message.channels);
  return facts(
    fact(words.servers(servers.length), cut(servers, serverLinks, 'servers', lookup.words)),
    fact(words.channels(channels.length), cut(channels, channelLinks, 'channels', lookup.words)),
    fact(words.knownBy, identityInlines(message, lookup)),
    fact(words.inAsyncApi, operationInlines(message, lookup)),
    fact(words.name, name !== label && name),
    fact(words.title, title !== label && title),
    fact(content.contentType, contentType && code(contentType)),
    fact(words.schemaFormat, schemaFormat && code(schemaFormat)),
    fact(words.correlation, correlationId && line(code(correlationId.location), remark(correlationId.description))),
    fact(words.traits, traits > 0 && words.mergedTraits(traits)),
    sharedFacts(message, lookup.words),
  );
}

function cut<Thing>(
  things: readonly Thing[],
  links: (shown: readonly Thing[]) => Inlines,
  all: 'servers' | 'channels',
  { conversation }: Words,
): Inlines {
  const more = things.length - MOST_LINKS;
  return dotted([links(things.slice(0, MOST_LINKS)), more > 0 && link(all, conversation.more(more))]);
}

function channelLinks(channels: readonly Channel[]): Inlines {
  return dotted(channels.map(channelLink));
}

/** The document's own word, and what it means there: the document speaks for the application. */
function operationInlines(message: Message, lookup: Lookup): Inlines {
  const { message: words } = lookup.words;
  const operations = lookup.operations(message.operations);
  if (operations.length === 0) return inlines(words.noOperation);
  const isWebSocket = lookup.channels(message.channels).some(lookup.webSocket.onChannel);
  const byMeaning = groupBy(operations, ({ action, direction }) => `${action} ${direction}`);
  return dotted(
    [...byMeaning.values()].map((alike) => {
      const [first] = alike;
      const meaning = first && words[isWebSocket ? 'byServer' : 'byApplication'][first.direction];
      const names = joined(
        alike.slice(0, MOST_LINKS).map((operation) => operationLink(operation, lookup)),
        ', ',
      );
      const more = alike.length - MOST_LINKS;
      const rest = more > 0 && lookup.words.conversation.more(more);
      return line(first && code(first.action), names, rest, '·', meaning);
    }),
  );
}

/** The page of a message names this many of the others; the page of its channel has more. */
const SIBLINGS = 24;

/** More related messages than these are folded: a reader who needs one of many looks on the page of the channel. */
const MOST_SIBLINGS = 6;

function siblingBlocks(siblings: readonly Message[], { pages }: Words): readonly Block[] {
  const further = siblings.slice(MOST_SIBLINGS);
  return blocks(
    paragraph(messageLinks(siblings.slice(0, MOST_SIBLINGS))),
    further.length > 0 && {
      kind: 'fold',
      look: 'more',
      isOpen: false,
      summary: [pages.message.moreSiblings],
      blocks: paragraph(messageLinks(further)),
    },
  );
}

/** The other messages of its operations. */
function siblingsOf(message: Message, { operations, messages }: Lookup): readonly Message[] {
  const ids = new Set<string>();
  for (const operation of operations(message.operations)) {
    for (const id of operation.messages) {
      if (ids.size === SIBLINGS) break;
      if (id !== message.id) ids.add(id);
    }
  }
  return messages([...ids]);
}
