/** Messages as a table: what each is for, how it is identified, what replies to it. */
import type { Message, Server } from '../../model/types';
import type { Lookup, MessageRow } from '../../site/lookup';
import type { Words } from '../../words/types';
import type { Block, Cell, Inlines } from '../blocks';
import { brief, paragraph } from '../document';
import { inlines, joined, line, muted, phrase, summary } from '../inlines';
import { link, messageLink, messageLinks, serverLinks } from '../links';
import { identityBrief } from './identity';
import { MOST_ROWS } from './limits';
import { standBadge } from './stand';

interface Row extends MessageRow {
  readonly servers?: readonly Server[];
}

interface TableOptions {
  /** What the table holds. */
  readonly label: string;
  /** Says the direction of each: for tables that mix both. */
  readonly hasDirections?: boolean;
}

/** Nothing where there are no messages. A column that would be empty is left out. */
export function messageTable(
  rows: readonly Row[],
  { label, hasDirections = false }: TableOptions,
  words: Words,
): readonly Block[] {
  if (rows.length === 0) return [];
  const { message } = words;
  const columns: readonly (Column | undefined)[] = [
    { label: message.message, cell: ({ message: one, stand }) => nameCell(one, standBadge(stand, words)) },
    hasDirections
      ? { label: message.direction, cell: ({ message: one }) => cellOf(directionBadges(one, words)) }
      : undefined,
    rows.some((row) => row.message.identifiedBy !== undefined)
      ? { label: message.knownBy, cell: (row) => cellOf(identityBrief(row.message.identifiedBy, words)) }
      : undefined,
    rows.some(({ replies, repliesTo }) => replies.length + repliesTo.length > 0)
      ? { label: message.replies, cell: (row) => replyCell(row, words) }
      : undefined,
    rows.some(({ servers = [] }) => servers.length > 0)
      ? { label: message.servers(2), cell: ({ servers = [] }) => cellOf(serverLinks(servers)) }
      : undefined,
  ];
  const shown = columns.filter((column) => column !== undefined);
  return [
    {
      kind: 'table',
      label,
      look: hasDirections ? 'messages' : 'even',
      columns: shown.map((column) => column.label),
      rows: rows.map((row) => ({ cells: shown.map(({ cell }) => cell(row)), source: row.message.pointer })),
    },
  ];
}

interface Column {
  readonly label: string;
  readonly cell: (row: Row) => Cell;
}

export function cellOf(...lines: readonly Inlines[]): Cell {
  return { lines: lines.filter((line) => line.length > 0) };
}

/** The name of a message and what it is for. */
export function nameCell(message: Message, badge: Inlines = []): Cell {
  return { ...cellOf(inlines(line(messageLink(message), badge), summary(brief(message)))), look: 'what' };
}

export function directionBadges({ directions }: Pick<Message, 'directions'>, { message }: Words): Inlines {
  return joined(
    directions.map((direction) => ({ kind: 'direction', direction, text: message.directions[direction] })),
    ' ',
  );
}

function replyCell({ replies, repliesTo }: Row, { message }: Words): Cell {
  const asked =
    repliesTo.length > 0 && phrase(message.answers, { messages: joined(repliesTo.map(messageLink), ' · ') });
  return cellOf(messageLinks(replies), muted(asked));
}

/** The first of many messages, and the way to all. */
export function someMessages(rows: readonly Row[], options: TableOptions, { words, totals }: Lookup): readonly Block[] {
  const all = words.pages.overview.allMessages(totals.messages);
  return [
    ...messageTable(rows.slice(0, MOST_ROWS), options, words),
    ...paragraph(rows.length > MOST_ROWS && link('messages', all)),
  ];
}
