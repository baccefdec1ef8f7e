/** The index of a section: everything of one kind, on as many pages as it takes. */
import type { ApiModel } from '../../model/types';
import { serverCards as cardsOf } from '../../site/connecting/messages-of';
import type { Lookup } from '../../site/lookup';
import { SECTIONS, sectionParts, sectionTarget } from '../../site/paths';
import type { SectionName } from '../../site/targets';
import type { Block } from '../blocks';
import { page, prose } from '../document';
import { draft, type PageDraft } from '../page';
import { channelTable, schemaTable, serverCards } from '../parts/cards';
import { messageTable } from '../parts/message-table';

export function* sectionPages(model: ApiModel, lookup: Lookup): Iterable<PageDraft> {
  const { sections } = lookup.words.pages;
  for (const name of SECTIONS) {
    const { title, summary } = sections[name];
    const parts = sectionParts(model[name]);
    for (const [index, { start, end }] of parts.entries()) {
      const position = `${index + 1} / ${parts.length}`;
      yield draft({
        kind: 'section',
        target: sectionTarget(name, index),
        title: parts.length === 1 ? title : `${title} ${position}`,
        label: title,
        note: parts.length === 1 ? [summary] : [position],
        tree: () =>
          page({ title: [title] }, [
            ...prose(summary, 2, 'lead'),
            ...sectionBlocks(name, start, end, model, lookup),
            ...partLinks(name, index, model, lookup),
          ]),
      });
    }
  }
}

function sectionBlocks(
  name: SectionName,
  start: number,
  end: number,
  model: ApiModel,
  lookup: Lookup,
): readonly Block[] {
  const { words } = lookup;
  switch (name) {
    case 'servers':
      return serverCards(cardsOf({ servers: model.servers.slice(start, end) }, lookup), words);
    case 'channels':
      return channelTable(model.channels.slice(start, end), lookup);
    case 'messages': {
      const rows = model.messages.slice(start, end).map((message) => {
        const servers = lookup.serversDiffer ? lookup.servers(message.servers.slice(0, MOST_SERVERS)) : [];
        return { ...lookup.row(message), servers };
      });
      return messageTable(rows, { label: words.pages.sections.messages.title, hasDirections: true }, words);
    }
    case 'schemas':
      return schemaTable(model.schemas.slice(start, end), lookup);
    default:
      return name satisfies never;
  }
}

/** How many servers the row of a message names. */
const MOST_SERVERS = 8;

function partLinks(name: SectionName, current: number, model: ApiModel, { words }: Lookup): readonly Block[] {
  const entities: readonly { readonly id: string; readonly label?: string }[] = model[name];
  const parts = sectionParts(model[name]);
  if (parts.length < 2) return [];
  const labelAt = (index: number) => entities[index]?.label ?? entities[index]?.id ?? '';
  const links = parts.map(({ start, end }, index) => ({
    to: sectionTarget(name, index),
    label: `${labelAt(start)} – ${labelAt(end - 1)}`,
    isCurrent: index === current,
  }));
  return [{ kind: 'navigation', look: 'parts', label: words.pages.sections[name].title, links }];
}
