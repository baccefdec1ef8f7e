/** A message: which way it goes, what it holds, what answers it, its examples. */
import { codeSpan, inlineText } from '../filters/markdown-escape';
import type { Operation } from '../model/types';
import type { MessageContent } from '../site/types';
import { extensionsSection, furtherReading, tagList } from './content';
import { exampleBlocks, exampleBody } from './examples';
import { channelLink, messageLink, messageLinks, serverLinks } from './links';
import { identityText } from './message-rows';
import { replyList, requestList } from './replies';
import { schemaTree } from './schema-tree';
import { blocks, facts, line, noted, prose, remark, section, title, type Writing } from './writing';

export function messagePage(content: MessageContent, writing: Writing): string {
  const { message, replies, repliesTo, payload, headers, siblings, diagram, replyExample } = content;
  const { markdown, pages } = writing.words;
  const { message: words } = pages;
  return blocks(
    title(`${markdown.kind.message}: ${message.label}`),
    message.directions.map((direction) => markdown.directions[direction]).join(' '),
    prose(message.summary, 2),
    prose(message.description, 2),
    messageFacts(content, writing),
    section(words.replies, replyList(replies, writing)),
    section(words.requests, requestList(repliesTo, writing)),
    section(words.payload, payload === undefined ? words.noPayload : schemaTree(payload, writing)),
    headers !== undefined && section(words.headers, schemaTree(headers, writing)),
    section(words.examples, ...exampleBlocks(content.examples, message.contentType, writing)),
    replyExample?.example !== undefined &&
      section(
        writing.words.message.reply(messageLink(replyExample.message, writing)),
        replyExample.example.summary === undefined && remark(replyExample.example.name),
        exampleBody(replyExample.example, replyExample.message.contentType, writing),
      ),
    diagram !== undefined && section(words.dialogue, inlineText(diagram.description)),
    content.code.length > 0 && markdown.codeAt(serverLinks(content.servers, writing)),
    section(noted(words.siblings, words.siblingsNote), messageLinks(siblings, writing)),
    extensionsSection(message.extensions, message.bindings, writing),
  );
}

function messageFacts({ message, servers, channels, operations }: MessageContent, writing: Writing): string {
  const { message: words, content } = writing.words;
  const { correlationId, traits, name, title: given, label } = message;
  return facts([
    [words.servers(servers.length), serverLinks(servers, writing)],
    [words.channels(channels.length), channels.map((channel) => channelLink(channel, writing)).join(' · ')],
    [words.knownBy, message.identifiedBy && identityText(message.identifiedBy, writing)],
    [words.inAsyncApi, operationTexts(operations, writing)],
    [words.name, name !== undefined && name !== label && inlineText(name)],
    [words.title, given !== undefined && given !== label && inlineText(given)],
    [content.contentType, message.contentType && codeSpan(message.contentType)],
    [words.schemaFormat, message.schemaFormat && codeSpan(message.schemaFormat)],
    [words.correlation, correlationId && line(codeSpan(correlationId.location), remark(correlationId.description))],
    [words.traits, traits > 0 && words.mergedTraits(traits)],
    [content.tags, tagList(message.tags)],
    [content.readMore, furtherReading(message.externalDocs)],
  ]);
}

/** The document's own word, and what it means there: the document speaks for the application. */
function operationTexts(operations: readonly Operation[], { words: { message: words } }: Writing): string {
  if (operations.length === 0) return words.noOperation;
  const texts = operations.map(({ action, direction }) =>
    line(codeSpan(action), `(${direction === 'send' ? words.serverReceives : words.serverSends})`),
  );
  return [...new Set(texts)].join(' · ');
}
