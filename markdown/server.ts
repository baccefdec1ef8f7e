/** A server: how to connect to it, what can be sent there, what can be heard there. */
import { codeFence, codeSpan, inlineText } from '../filters/markdown-escape';
import type { Server, Variable } from '../model/types';
import type { ConnectionCode, ServerConnection, ServerContent } from '../site/types';
import { factsSection } from './connection-facts';
import { extensionItems, extensionsSection, furtherReading, tagList } from './content';
import { handshakeBlocks, openingText } from './handshake';
import { channelLink } from './links';
import { messageRows } from './message-rows';
import { securityBlocks } from './security';
import { sessionList } from './session';
import {
  blocks,
  facts,
  heading,
  line,
  list,
  noted,
  phrase,
  prose,
  remark,
  section,
  table,
  title,
  type Writing,
} from './writing';

/** With more channels than this, each is told on its own page only. */
const MOST = 20;

export function serverPage(content: ServerContent, writing: Writing): string {
  const { server, connections, code, send, receive, unused, session } = content;
  const { pages, markdown, content: general } = writing.words;
  const { server: words } = pages;
  return blocks(
    title(`${markdown.kind.server}: ${server.label}`),
    prose(server.summary, 2),
    prose(server.description, 2),
    facts([
      [words.address, codeSpan(server.address)],
      [words.protocol, protocolText(server, writing)],
      [general.tags, tagList(server.tags)],
      [general.readMore, furtherReading(server.externalDocs)],
    ]),
    section(noted(words.variables, words.variablesNote), variableTable(server.variables, writing)),
    section(words.security, server.security.length === 0 ? words.noSecurity : securityBlocks(server.security, writing)),
    section(words.connect, ...connections.map((connection) => connectionText(connection, connections.length, writing))),
    code !== undefined && codeSection(code, writing),
    factsSection(content.facts, writing),
    section(pages.send.title, send.length === 0 ? pages.send.none : messageRows(send, writing)),
    section(pages.receive.title, receive.length === 0 ? pages.receive.none : messageRows(receive, writing)),
    session !== undefined && section(words.session, sessionList(session, writing)),
    section(noted(pages.otherMessages, words.unusedNote), messageRows(unused, writing)),
    extensionsSection(server.extensions, server.bindings, writing),
  );
}

function protocolText({ protocol, protocolVersion }: Server, { words }: Writing): string {
  const { wss, ws } = words.pages.server;
  const meanings: Readonly<Record<string, string>> = { wss, ws };
  const name = protocol.toLowerCase();
  return line(
    codeSpan(protocol),
    protocolVersion !== undefined && inlineText(protocolVersion),
    Object.hasOwn(meanings, name) && `(${meanings[name]})`,
  );
}

function variableTable(variables: readonly Variable[], { words: { connect } }: Writing): string {
  if (variables.length === 0) return '';
  const { variable: name, default: usual, allowed, meaning, examples } = connect.variables;
  const rows = variables.map((variable) => [
    codeSpan(variable.name),
    variable.default === undefined ? '' : codeSpan(variable.default),
    variable.enum.map(codeSpan).join(', '),
    line(
      remark(variable.description),
      variable.examples.length > 0 && `(${phrase(examples, { values: variable.examples.map(codeSpan).join(', ') })})`,
    ),
  ]);
  const extensions = variables.map(({ name: variable, extensions: own }) => {
    return own.length > 0 && `${codeSpan(variable)}:\n${list(extensionItems(own))}`;
  });
  return blocks(table([name, usual, allowed, meaning], rows), list(extensions));
}

function connectionText(
  { channel, url, handshake, opening }: ServerConnection,
  connections: number,
  writing: Writing,
): string {
  return blocks(
    heading(3, line(channelLink(channel, writing), url !== undefined && codeSpan(url))),
    connections <= MOST && openingText(opening, url, writing),
    connections <= MOST && handshakeBlocks(handshake, channel.webSocket, 4, writing),
  );
}

function codeSection({ channel, snippets }: ConnectionCode, writing: Writing): string {
  const { connect, markdown } = writing.words;
  return section(
    markdown.code,
    phrase(connect.toChannel, { channel: channelLink(channel, writing) }),
    ...snippets.map(({ label, language, code }) => blocks(heading(3, inlineText(label)), codeFence(code, language))),
  );
}
