/** The first page: what the API is, how to start, what it says and hears. */
import { codeSpan, inlineText, webLink } from '../filters/markdown-escape';
import type { Info } from '../model/types';
import type { OverviewContent, Spoken, Start } from '../site/types';
import { extensionItems, extensionList, furtherReading, tagList } from './content';
import { payloadCode } from './examples';
import { arrowLink, link } from './links';
import { messageRows } from './message-rows';
import { channelItems, serverItems } from './section';
import { sessionList } from './session';
import { blocks, facts, line, list, noted, ordered, phrase, prose, section, title, type Writing } from './writing';

export function overviewPage(content: OverviewContent, writing: Writing): string {
  const { info, description, servers, start, send, receive, session, channels, totals, unusedComponents } = content;
  const { pages, markdown, content: general } = writing.words;
  const { overview: words, sections } = pages;
  return blocks(
    title(info.title),
    facts([[markdown.version, inlineText(info.version)]]),
    prose(description.intro, 2),
    start !== undefined && section(words.start, startList(start, writing)),
    section(
      pages.send.title,
      messageRows(send, writing),
      totals.send > send.length && link('messages', words.allMessages(totals.send), writing),
    ),
    section(
      pages.receive.title,
      messageRows(receive, writing),
      totals.receive > receive.length && link('messages', words.allMessages(totals.receive), writing),
    ),
    section(sections.servers.title, serverItems(servers, writing)),
    session !== undefined && section(words.session, sessionList(session, writing)),
    section(
      sections.channels.title,
      channelItems(channels, writing),
      totals.channels > channels.length && link('channels', words.allChannels(totals.channels), writing),
    ),
    description.rest !== '' && section(words.goodToKnow, prose(description.rest, 3)),
    section(general.about, infoFacts(info, writing)),
    section(general.extensions, extensionList(info.extensions)),
    section(noted(words.notUsed, words.notUsedNote), extensionList(unusedComponents)),
  );
}

/** Connect, say something, hear the answer. */
function startList({ server, url, send, receive, answered }: Start, writing: Writing): string {
  const { connect: words } = writing.words;
  const name = server === undefined ? '' : link(`server:${server.id}`, inlineText(server.label), writing);
  const address = url ?? server?.address;
  return ordered([
    ...(address === undefined
      ? []
      : [`${line(words.connect, name !== '' && phrase(words.toServer, { server: name }))}: ${codeSpan(address)}`]),
    ...(send === undefined ? [] : [spokenText(words.send, send, writing)]),
    ...(receive === undefined ? [] : [spokenText(answered ? words.expectReply : words.listen, receive, writing)]),
  ]);
}

function spokenText(word: string, { message, example }: Spoken, writing: Writing): string {
  const head = `${word}: ${arrowLink(message, writing)}`;
  return example?.payload === undefined ? head : `${head}\n${payloadCode(example.payload, message.contentType)}`;
}

function infoFacts(info: Info, { words }: Writing): string {
  const { content: terms } = words;
  const { contact, license, tags, externalDocs, termsOfService, id, defaultContentType } = info;
  const named = ({ name, url }: { name?: string | undefined; url?: string | undefined }) =>
    url === undefined ? inlineText(name ?? '') : webLink(url, name);
  return blocks(
    facts([
      [
        terms.contact,
        contact &&
          line(named(contact), contact.email !== undefined && webLink(`mailto:${contact.email}`, contact.email)),
      ],
      [terms.licence, license && named(license)],
      [terms.terms, termsOfService && webLink(termsOfService)],
      [terms.readMore, furtherReading(externalDocs)],
      [terms.contentType, defaultContentType && codeSpan(defaultContentType)],
      [terms.identifier, id && codeSpan(id)],
      [terms.tags, tagList(tags)],
    ]),
    list([...extensionItems(contact?.extensions ?? []), ...extensionItems(license?.extensions ?? [])]),
  );
}
