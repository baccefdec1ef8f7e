/** The navigation beside every page; its size does not grow with the document. */

import type { ApiModel, Direction, Message } from '../model/types';
import type { Words } from '../words/types';
import { guideGroups } from './guides/listed';
import type { Guide } from './guides/types';
import type { Target } from './targets';

/** A part of the navigation: short, whatever the size of the document. */
export interface NavGroup {
  /** Absent for the links that need no heading. */
  readonly title: string | undefined;
  /** Set when all its entries are messages that travel this way. */
  readonly direction: Direction | undefined;
  readonly items: readonly NavItem[];
  /** Where all of them are listed, when `items` is a part. */
  readonly all: { readonly target: Target; readonly count: number } | undefined;
}

export interface NavItem {
  readonly label: string;
  readonly target: Target;
  /** Whether the label is an address, to be set as code. */
  readonly code: boolean;
  readonly count: number | undefined;
  readonly current: boolean;
}

/** A group with more entries than this shows a part of them and a link to all. */
const MOST = 30;
/** How many entries a long group shows: the ones around the current page, or the first. */
const WINDOW = 12;
/** Names longer than this are cut: they come from the document, and stand on every page. */
const LABEL = 60;

/** The navigation as one page sees it. Making it costs the same for every document. */
export type NavFor = (current: Target | undefined) => readonly NavGroup[];

export function navOf(model: ApiModel, words: Words, guides: readonly Guide[] = [], hasChanges = false): NavFor {
  const { pages, titles } = words;
  const servers = model.servers.map((server) => item(server.label, `server:${server.id}`));
  const channels = model.channels.map((channel) => ({
    ...item(channel.label, `channel:${channel.id}`),
    code: channel.label === channel.address,
  }));
  const send = messageItems(model.messages, 'send');
  const receive = messageItems(model.messages, 'receive');
  const unused = model.messages
    .filter((message) => message.directions.length === 0)
    .map((message) => item(message.label, `message:${message.id}`));
  const first = [
    item(titles.overview, 'overview'),
    ...(model.messages.length > 0
      ? [item(pages.conversations.title, 'conversations', model.conversations.length || undefined)]
      : []),
    item(pages.vocabulary.title, 'vocabulary'),
    ...(hasChanges ? [item(words.changes.page.title, 'changes')] : []),
  ];
  const last = model.schemas.length > 0 ? [item(pages.sections.schemas.title, 'schemas', model.schemas.length)] : [];

  const groups: readonly Group[] = [
    { items: first },
    ...guideGroups(guides).map(({ head, guides: listed }) => ({
      title: head?.title ?? words.guides.title,
      items: listed.map(({ title, path }) => item(title, `guide:${path}`)),
      all: head === undefined ? ('guides' as const) : (`guide:${head.path}` as const),
      isFolder: head !== undefined,
    })),
    { title: pages.sections.servers.title, items: servers, all: 'servers' },
    { title: pages.sections.channels.title, items: channels, all: 'channels' },
    { title: pages.send.title, direction: 'send', items: send, all: 'messages' },
    { title: pages.receive.title, direction: 'receive', items: receive, all: 'messages' },
    { title: pages.otherMessages, items: unused, all: 'messages' },
    { items: last },
  ];
  const indexed = groups
    .filter((group) => group.items.length > 0)
    .map((group) => ({ ...group, positions: new Map(group.items.map(({ target }, index) => [target, index])) }));
  const isShown = ({ isFolder, positions }: (typeof indexed)[number], current: Target | undefined) =>
    isFolder !== true || (current !== undefined && positions.has(current));
  return (current) => indexed.filter((group) => isShown(group, current)).map((group) => asSeenFrom(group, current));
}

interface Group {
  readonly title?: string;
  readonly direction?: Direction;
  readonly items: readonly NavItem[];
  readonly all?: Target;
  /** Shown only beside the pages that are in it. */
  readonly isFolder?: boolean;
}

function asSeenFrom(
  { title, direction, items, all, positions }: Group & { readonly positions: ReadonlyMap<Target, number> },
  current: Target | undefined,
): NavGroup {
  const position = current === undefined ? undefined : positions.get(current);
  const isCut = items.length > MOST;
  const start = isCut ? Math.min(Math.max(0, (position ?? 0) - WINDOW / 2), items.length - WINDOW) : 0;
  const shown = isCut ? items.slice(start, start + WINDOW) : items;
  return {
    title,
    direction,
    items: shown.map((entry, index) => (start + index === position ? { ...entry, current: true } : entry)),
    all: isCut && all !== undefined ? { target: all, count: items.length } : undefined,
  };
}

function messageItems(messages: readonly Message[], direction: Direction): readonly NavItem[] {
  return messages
    .filter((message) => message.directions.includes(direction))
    .map((message) => item(message.label, `message:${message.id}`));
}

function item(label: string, target: Target, count?: number): NavItem {
  const short = [...label].length > LABEL ? `${[...label].slice(0, LABEL - 1).join('')}…` : label;
  return { label: short, target, code: false, count, current: false };
}
