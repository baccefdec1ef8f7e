/** A server: how to connect to it, what can be sent there, what can be received there. */

import { placeholder } from '../../filters/placeholder';
import type { ApiModel, Channel, Direction, Server } from '../../model/types';
import { factsView, type ServerConnection, serverConnections } from '../../site/connecting/connections';
import { messagesOf } from '../../site/connecting/messages-of';
import { type CodeView, connectCode } from '../../site/connecting/try-it';
import { hasNoValue, undeclaredVariables } from '../../site/connecting/undeclared';
import { sessionOf } from '../../site/diagrams/sessions';
import type { Lookup, MessageRow } from '../../site/lookup';
import { otherNames, pageEntry } from '../../site/search/entry';
import type { Words } from '../../words/types';
import type { Block, Inlines } from '../blocks';
import {
  blocks,
  brief,
  extensionBlocks,
  extensionsSection,
  fact,
  facts,
  lead,
  page,
  paragraph,
  section,
  sharedFacts,
} from '../document';
import { code, constant, inlines, joined, line, muted, note, phrase, remark } from '../inlines';
import { channelLink, link } from '../links';
import { draft, type PageDraft } from '../page';
import { codeTabs } from '../parts/code';
import { factsSection } from '../parts/connection-facts';
import { handshakeBlocks, noValueText, openingBlocks, parameterList } from '../parts/handshake';
import { MOST_LINKS } from '../parts/limits';
import { someMessages } from '../parts/message-table';
import { serverSecurity } from '../parts/security';
import { sessionBlocks } from '../parts/session';
import { standBadge } from '../parts/stand';
import { topicTable } from '../parts/topics';

export function* serverPages(model: ApiModel, lookup: Lookup): Iterable<PageDraft> {
  const { words } = lookup;
  for (const server of model.servers) {
    const { id, label, summary, description } = server;
    yield draft({
      kind: 'server',
      target: `server:${id}`,
      title: words.titles.server(label),
      label,
      about: summary ?? description,
      note: inlines(remark(brief(server))),
      entry: pageEntry({
        kind: 'server',
        label,
        aliases: otherNames(label, [id, server.address]),
        target: `server:${id}`,
        text: summary ?? description,
      }),
      tree: () =>
        page(
          {
            parent: { to: 'servers', label: words.pages.sections.servers.title },
            kind: words.markdown.kind.server,
            title: [label],
            badges: standBadge(lookup.standOf('server', id), words),
          },
          serverBlocks(server, lookup),
        ),
    });
  }
}

function serverBlocks(server: Server, lookup: Lookup): readonly Block[] {
  const { words } = lookup;
  const { server: titles, overview, send, receive, otherMessages } = words.pages;
  const messages = messagesOf(server, lookup);
  const connections = serverConnections(server, lookup);
  const opened = connections.filter(({ channel }) => channel.topicOf === undefined);
  const topics = connections.filter(({ channel }) => channel.topicOf !== undefined).map(({ channel }) => channel);
  const isWebSocket = lookup.webSocket.onServer(server);
  const rows = (direction: Direction) => lookup.rows(messages, direction).map((row) => onServer(row, server));
  const unused = messages.filter(({ directions }) => directions.length === 0).map(lookup.row);
  const direction = (id: Direction, { title, label, none }: typeof send) => {
    const found = rows(id);
    const table = found.length === 0 ? paragraph(none, 'muted') : someMessages(found, { label }, lookup);
    return section(id, title, [table], { note: titles.messages(found.length) });
  };
  return blocks(
    lead(server),
    facts(
      fact(titles.address, { kind: 'address', url: server.address }),
      fact(titles.protocol, protocolInlines(server, titles)),
      sharedFacts(server, words),
    ),
    section('variables', titles.variables, [variableBlocks(server, isWebSocket, words)], {
      note: titles.variablesNote,
    }),
    section('security', titles.security, [serverSecurity(server, lookup)]),
    section(
      'connect',
      isWebSocket ? titles.connect : words.pages.sections.channels.title,
      [codeBlocks(connectCode(server, opened, lookup), opened.length === 1, words), connectionList(opened, lookup)],
      { note: titles.channels(opened.length) },
    ),
    section('topics', words.pages.channel.topics, [topicTable(topics, lookup)]),
    factsSection(factsView(server.webSocketFacts, lookup), words),
    direction('send', send),
    direction('receive', receive),
    section('session', overview.session, [sessionBlocks(sessionOf(server, messages, lookup), words)], {
      note: overview.sessionNote,
    }),
    section('unused', otherMessages, [someMessages(unused, { label: otherMessages }, lookup)], {
      note: titles.unusedNote,
    }),
    extensionsSection(server.extensions, server.bindings, words),
  );
}

/** What it replies to on this server. A reply whose requests are all sent to other servers says so. */
function onServer(row: MessageRow, { id }: Server): MessageRow {
  const repliesTo = row.repliesTo.filter(({ servers }) => servers.includes(id));
  return repliesTo.length === 0 ? row : { ...row, repliesTo };
}

function protocolInlines({ protocol, protocolVersion }: Server, { ws, wss }: Words['pages']['server']): Inlines {
  const meanings = new Map([
    ['ws', ws],
    ['wss', wss],
  ]);
  return line(code(protocol), protocolVersion, note(meanings.get(protocol.toLowerCase())));
}

/** @param isWebSocket whether a placeholder stands for a variable somewhere: in code, and in what opens a connection. */
function variableBlocks(server: Server, isWebSocket: boolean, words: Words): readonly Block[] {
  const { variables } = server;
  const { connect } = words;
  const undeclared = undeclaredVariables(server);
  if (variables.length + undeclared.length === 0) return [];
  const unknown = (variable: string) => noValueText(isWebSocket ? placeholder(variable) : undefined, words);
  const { label, variable: name, default: usual, allowed, meaning, examples } = connect.variables;
  const codes = (values: readonly string[]) => joined(values.map(constant), ' ');
  return blocks(
    {
      kind: 'table',
      label,
      columns: [name, usual, allowed, meaning],
      rows: [
        ...variables.map((variable) => ({
          cells: [
            { lines: [[code(variable.name)]] },
            { lines: [inlines(variable.default !== undefined && code(variable.default))] },
            { lines: [codes(variable.enum)] },
            {
              lines: [
                remark(variable.description),
                muted(variable.examples.length > 0 && phrase(examples, { values: codes(variable.examples) })),
                hasNoValue(variable) ? muted(unknown(variable.name)) : [],
              ].filter((said) => said.length > 0),
            },
          ],
        })),
        ...undeclared.map((one) => ({
          cells: [{ lines: [[code(one)]] }, { lines: [[]] }, { lines: [[]] }, { lines: [muted(unknown(one))] }],
        })),
      ],
    },
    ...variables.map(({ name: variable, extensions }) =>
      extensionBlocks(extensions.map(({ name: key, value }) => ({ name: `${variable}: ${key}`, value }))),
    ),
  );
}

function codeBlocks(view: CodeView | undefined, isOnlyOne: boolean, words: Words): readonly Block[] {
  if (view === undefined) return [];
  const { channel } = view;
  const { connect } = words;
  return [
    ...paragraph(!isOnlyOne && phrase(connect.toChannel, { channel: channelLink(channel) })),
    codeTabs('connect', connect.codeFor(channel.label), view, words.snippets),
  ];
}

/** With more channels than this, each is told on its own page only. */
const MOST_TOLD = 20;

function connectionList(connections: readonly ServerConnection[], { words, totals }: Lookup): readonly Block[] {
  if (connections.length === 0) return [];
  const { connect, pages } = words;
  const items = connections.slice(0, MOST_LINKS).map(({ channel, isWebSocket, url, handshake, opening }, index) => ({
    inlines: line(
      connectionName(channel, url),
      channel.webSocketFacts !== undefined && link(`channel:${channel.id}`, connect.facts, 'facts'),
    ),
    blocks:
      connections.length > MOST_TOLD
        ? []
        : isWebSocket
          ? blocks(
              openingBlocks(opening, url, words),
              handshakeBlocks(handshake, channel.webSocket, `channel-${index + 1}`, words),
            )
          : section(undefined, connect.handshake.parameters, [parameterList(handshake, `channel-${index + 1}`, words)]),
    source: channel.pointer,
  }));
  return blocks(
    { kind: 'list', look: 'connections', items },
    paragraph(connections.length > MOST_LINKS && link('channels', pages.overview.allChannels(totals.channels))),
  );
}

/** Its address with its name beside it; without a name, the address is the link. */
function connectionName({ id, label, address }: Channel, url: string | undefined): Inlines {
  const shown = url === undefined ? code(label) : { kind: 'address' as const, url };
  if (url === undefined || address === label) return [link(`channel:${id}`, shown)];
  return line(shown, link(`channel:${id}`, label));
}
