/** A channel: a connection endpoint, its parameters, and what travels on it each way. */
import { codeSpan, inlineText } from '../filters/markdown-escape';
import type { ChannelConnection, ChannelContent, OperationView } from '../site/types';
import type { Words } from '../words/types';
import { factsSection } from './connection-facts';
import { bindingItems, extensionItems, extensionsSection, furtherReading, tagList } from './content';
import { handshakeBlocks, openingText } from './handshake';
import { link } from './links';
import { messageRows } from './message-rows';
import { securityBlocks } from './security';
import { blocks, facts, heading, line, list, noted, phrase, prose, section, type Writing } from './writing';

export function channelPage(content: ChannelContent, writing: Writing): string {
  const { channel, connections, handshake, operations, replies, unused } = content;
  const { pages, markdown, content: general } = writing.words;
  const { channel: words } = pages;
  const isAddress = channel.label === channel.address;
  return blocks(
    heading(1, `${markdown.kind.channel}: ${isAddress ? codeSpan(channel.label) : inlineText(channel.label)}`),
    prose(channel.summary, 2),
    prose(channel.description, 2),
    facts([
      [words.address, channel.address === undefined ? words.noAddress : !isAddress && codeSpan(channel.address)],
      [general.tags, tagList(channel.tags)],
      [general.readMore, furtherReading(channel.externalDocs)],
    ]),
    section(words.servers, list(connections.map((connection) => connectionItem(connection, writing)))),
    section(noted(words.handshake, words.handshakeNote), handshakeBlocks(handshake, channel.webSocket, 3, writing)),
    factsSection(content.facts, writing),
    ...operations.map((view) => operationSection(view, writing)),
    section(noted(words.replies, words.repliesNote), messageRows(replies, writing)),
    section(noted(pages.otherMessages, words.unusedNote), messageRows(unused, writing)),
    extensionsSection(channel.extensions, channel.bindings, writing),
  );
}

function connectionItem({ server, url, opening }: ChannelConnection, writing: Writing): string {
  return blocks(
    line(link(`server:${server.id}`, inlineText(server.label), writing), url !== undefined && codeSpan(url)),
    openingText(opening, url, writing),
  );
}

function operationSection({ operation, messages, toldApartBy }: OperationView, writing: Writing): string {
  const { direction, label, action, summary, description, security, tags, externalDocs } = operation;
  const { message, pages } = writing.words;
  return blocks(
    heading(2, `${message.directions[direction]}: ${inlineText(label)} (${codeSpan(action)})`),
    prose(summary),
    prose(description),
    toldApart(toldApartBy, messages.length, pages.channel),
    messages.length === 0 ? pages.channel.noMessage : messageRows(messages, writing),
    security.length > 0 && securityBlocks(security, writing),
    tagList(tags),
    furtherReading(externalDocs),
    list([...extensionItems(operation.extensions), ...bindingItems(operation.bindings, writing)]),
  );
}

function toldApart(paths: readonly string[], count: number, words: Words['pages']['channel']): string {
  const [first, ...further] = paths.map(codeSpan);
  if (first === undefined) return '';
  if (further.length === 0) return phrase(words.toldApart(count), { field: first });
  return phrase(words.toldApartTwice(count), { field: first, further: further.join(' · ') });
}
