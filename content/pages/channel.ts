/** A channel: an endpoint or a topic, its parameters, and what travels on it each way. */
import type { ApiModel, Channel, Message, Operation } from '../../model/types';
import { channelConnections, factsView } from '../../site/connecting/connections';
import { type Handshake, handshakeOf } from '../../site/connecting/handshake';
import type { Lookup } from '../../site/lookup';
import { otherNames, pageEntry } from '../../site/search/entry';
import type { Words } from '../../words/types';
import type { Block } from '../blocks';
import {
  bindingBlocks,
  blocks,
  brief,
  extensionBlocks,
  extensionsSection,
  fact,
  facts,
  furtherReading,
  lead,
  page,
  paragraph,
  prose,
  section,
  sharedFacts,
  tagBlocks,
} from '../document';
import { code, dotted, inlines, line, phrase, remark } from '../inlines';
import { link, serverLink, serverLinks } from '../links';
import { draft, type PageDraft } from '../page';
import { factsSection } from '../parts/connection-facts';
import { bindingAsDeclared, handshakeBlocks, openingBlocks, parameterList } from '../parts/handshake';
import { MOST_LINKS } from '../parts/limits';
import { someMessages } from '../parts/message-table';
import { operationHeading } from '../parts/operations';
import { operationSecurity } from '../parts/security';
import { standBadge } from '../parts/stand';
import { connectionInlines, topicTable } from '../parts/topics';
import { sessionsSection } from '../parts/transcripts';

export function* channelPages(model: ApiModel, lookup: Lookup): Iterable<PageDraft> {
  const { words } = lookup;
  for (const channel of model.channels) {
    const { id, label, address, summary, description } = channel;
    const isAddress = label === address;
    yield draft({
      kind: 'channel',
      target: `channel:${id}`,
      title: (channel.topicOf === undefined ? words.titles.channel : words.titles.topic)(label),
      label,
      isAddress,
      about: summary ?? description,
      note: inlines(remark(brief(channel))),
      entry: pageEntry({
        kind: 'channel',
        label,
        aliases: otherNames(label, [address, id]),
        target: `channel:${id}`,
        text: summary ?? description,
      }),
      isHome: () => false,
      tree: () =>
        page(
          {
            parent: { to: 'channels', label: words.pages.sections.channels.title },
            kind: channel.topicOf === undefined ? words.markdown.kind.channel : words.markdown.kind.topic,
            title: [isAddress ? code(label) : label],
            badges: standBadge(lookup.standOf('channel', id), words),
          },
          channelBlocks(channel, lookup),
        ),
    });
  }
}

function channelBlocks(channel: Channel, lookup: Lookup): readonly Block[] {
  const { words } = lookup;
  const { channel: titles, otherMessages } = words.pages;
  const handshake = handshakeOf(channel, lookup);
  const operations = lookup.operations(channel.operations);
  const used = new Set(operations.flatMap(({ messages }) => messages));
  const others = lookup.messages(channel.messages.filter((id) => !used.has(id))).map(lookup.row);
  const replies = others.filter(({ repliesTo }) => repliesTo.length > 0);
  const unused = others.filter(({ repliesTo }) => repliesTo.length === 0);
  return blocks(
    lead(channel),
    facts(
      addressFact(channel, words),
      fact(titles.connection, connectionInlines(channel, lookup)),
      sharedFacts(channel, words),
    ),
    section('servers', titles.servers, [connectionList(channel, handshake, lookup)]),
    handshakeSection(channel, handshake, lookup),
    factsSection(factsView(channel.webSocketFacts, lookup), words),
    section('topics', titles.topics, [topicTable(lookup.topicsOf(channel.id), lookup)], { note: titles.topicsNote }),
    sessionsSection(
      [channel, ...operations].flatMap(({ sessions }) => sessions),
      lookup,
    ),
    ...operations.map((operation) => operationSection(operation, lookup)),
    section(
      'replies',
      titles.replies,
      [someMessages(replies, { label: titles.replies, hasDirections: true }, lookup)],
      {
        note: titles.repliesNote,
      },
    ),
    section('unused', otherMessages, [someMessages(unused, { label: otherMessages }, lookup)], {
      note: titles.unusedNote,
    }),
    extensionsSection(channel.extensions, channel.bindings, words),
  );
}

function addressFact({ address, label, topicOf, isAddressedAtRuntime }: Channel, { pages }: Words) {
  const { channel: titles } = pages;
  if (address === undefined) return fact(titles.address, isAddressedAtRuntime ? titles.atRuntime : titles.noAddress);
  return fact(topicOf === undefined ? titles.address : titles.topic, address !== label && code(address));
}

/** What opens the connection, where one is opened here by WebSocket; else what of it is declared all the same. */
function handshakeSection(channel: Channel, handshake: Handshake, lookup: Lookup): readonly Block[] {
  const { words, webSocket } = lookup;
  const { channel: titles } = words.pages;
  if (channel.topicOf !== undefined || !webSocket.onChannel(channel)) {
    return [
      ...section('parameters', titles.parameters, [parameterList(handshake, 'address', words)]),
      ...section('ws', words.content.binding('ws'), [bindingAsDeclared(handshake, channel.webSocket, 'ws', words)]),
    ];
  }
  const connections = lookup.connectionsOf('channel', channel.id);
  const opened = connections.filter(({ isWebSocket }) => isWebSocket);
  const servers = opened.length === connections.length ? [] : opened.slice(0, MOST_LINKS).map(({ server }) => server);
  const said = handshakeBlocks(handshake, channel.webSocket, 'handshake', words);
  return section(
    'handshake',
    titles.handshake,
    [
      said.length > 0 &&
        servers.length > 0 &&
        paragraph(phrase(titles.handshakeOn, { servers: serverLinks(lookup.servers(servers)) }), 'muted'),
      said,
    ],
    { note: titles.handshakeNote },
  );
}

function connectionList(channel: Channel, handshake: Handshake, lookup: Lookup): readonly Block[] {
  const { words } = lookup;
  const connections = channelConnections(channel, handshake, lookup);
  if (connections.length === 0) return [];
  const items = connections.slice(0, MOST_LINKS).map(({ server, isWebSocket, url, opening }) => ({
    inlines: line(
      url !== undefined && { kind: 'address', url },
      serverLink(server),
      server.webSocketFacts !== undefined && link(`server:${server.id}`, words.facts.label, 'facts'),
    ),
    blocks: isWebSocket && channel.topicOf === undefined ? openingBlocks(opening, url, words) : [],
    source: server.pointer,
  }));
  return blocks(
    { kind: 'list', look: 'connections', items },
    paragraph(
      connections.length > MOST_LINKS && link('servers', words.conversation.more(connections.length - MOST_LINKS)),
    ),
  );
}

function operationSection(operation: Operation, lookup: Lookup): readonly Block[] {
  const { id, direction, label, action, summary, description, tags, externalDocs, pointer } = operation;
  const { words } = lookup;
  const { channel: titles } = words.pages;
  const messages = lookup.messages(operation.messages);
  const heading = operationHeading(operation);
  return section(
    lookup.operationAnchor(operation),
    line({ kind: 'direction', direction, text: words.message.directions[direction] }, heading.title),
    [
      prose(heading.isSummary ? undefined : summary, 3),
      prose(description, 3),
      paragraph(identifiedBy(messages, titles)),
      messages.length === 0
        ? paragraph(titles.noMessage, 'muted')
        : someMessages(messages.map(lookup.row), { label: titles.messagesOf(label) }, lookup),
      operationSecurity(operation, lookup),
      tagBlocks(tags),
      paragraph(furtherReading(externalDocs)),
      bindingBlocks(operation.bindings, words),
      extensionBlocks(operation.extensions),
    ],
    {
      note: line(heading.id, code(action)),
      source: pointer,
      entry: {
        kind: 'operation',
        label,
        aliases: id === label ? [] : [id],
        directions: [direction],
        text: summary ?? description,
      },
    },
  );
}

/** The places that identify every one of several messages: one for all, and a second where some share the first. */
function identifiedBy(messages: readonly Message[], words: Words['pages']['channel']) {
  const identities = messages.map((message) => message.identifiedBy);
  const firsts = new Set(identities.map((identity) => identity?.path.join('.')));
  if (identities.some((identity) => identity?.sharedBy !== undefined)) return [];
  const seconds = new Set(identities.flatMap((identity) => identity?.also?.path.join('.') ?? []));
  const paths = [...firsts, ...seconds].filter((path) => path !== undefined);
  const [first, ...further] = paths.map(code);
  if (first === undefined || messages.length < 2 || firsts.size !== 1 || paths.length === seconds.size) return [];
  if (further.length === 0) return phrase(words.toldApart(messages.length), { field: first });
  return phrase(words.toldApartTwice(messages.length), { field: first, further: dotted(further) });
}
