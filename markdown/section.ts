/** The index of a section: everything of one kind. */
import { codeSpan, inlineText } from '../filters/markdown-escape';
import { firstParagraph } from '../filters/markdown-parts';
import type { Channel, NamedSchema } from '../model/types';
import type { SectionContent, ServerCard } from '../site/types';
import { channelLink, link, schemaLink } from './links';
import { messageRows } from './message-rows';
import { blocks, line, list, remark, title, type Writing } from './writing';

export function sectionPage(
  { section, servers, channels, messages, schemas }: SectionContent,
  writing: Writing,
): string {
  const words = writing.words.pages.sections[section];
  return blocks(
    title(words.title),
    words.summary,
    serverItems(servers, writing),
    channelItems(channels, writing),
    messageRows(messages, writing),
    schemaItems(schemas, writing),
  );
}

export function serverItems(cards: readonly ServerCard[], writing: Writing): string {
  const { toSend, toReceive } = writing.words.connect;
  return list(
    cards.map(({ server, send, receive }) => {
      const about = remark(server.summary ?? firstParagraph(server.description));
      const name = link(`server:${server.id}`, inlineText(server.label), writing);
      return titled(line(name, codeSpan(server.address), `(${toSend(send)}, ${toReceive(receive)})`), about);
    }),
  );
}

export function channelItems(channels: readonly Channel[], writing: Writing): string {
  return list(
    channels.map((channel) => {
      const { label, address, summary, description } = channel;
      const where = address !== undefined && address !== label && codeSpan(address);
      return titled(line(channelLink(channel, writing), where), remark(summary ?? firstParagraph(description)));
    }),
  );
}

function schemaItems(schemas: readonly NamedSchema[], writing: Writing): string {
  return list(
    schemas.map(({ id, schema }) => {
      const own = schema.kind === 'schema' ? schema : undefined;
      const types = own === undefined || own.types.length === 0 ? '' : `(${own.types.map(inlineText).join(', ')})`;
      return titled(line(schemaLink(id, writing), types), remark(firstParagraph(own?.description) ?? own?.title));
    }),
  );
}

function titled(name: string, about: string): string {
  return about === '' ? name : `${name}: ${about}`;
}
