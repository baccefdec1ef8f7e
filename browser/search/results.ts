/** Shows what was found: one link a result. Everything from the document becomes text, never markup. */
import { KINDS } from '../search-contract';
import { piecesOf } from './highlight';
import type { Entries } from './read-index';
import { fill, words } from './words';

interface View {
  readonly entries: Entries;
  /** Where the site begins. */
  readonly root: string;
}

type Content = string | Node | undefined;

/** An element with a class and with texts or elements in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: Content[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content.filter((part) => part !== undefined));
  return element;
}

export function resultLink(entry: number, id: string, marks: readonly string[], { entries, root }: View) {
  const { kinds, names, labels, parents, texts, ways } = entries;
  const kind = KINDS[kinds[entry] ?? 0] ?? 'guide';
  const nameOf = (of: number) => names[labels[of] ?? -1] ?? '';
  const trail: string[] = [];
  for (let at = parents[entry] ?? -1; at >= 0; at = parents[at] ?? -1) trail.unshift(nameOf(at));
  if (trail.length > 0) trail.push(nameOf(entry));
  const servers = entries.serversOf(entry);
  const site = names[entries.siteOf(entry) ?? -1];
  const link = make(
    'a',
    `found ${kind}`,
    make(
      'span',
      'found-head',
      make('b', '', ...marked(nameOf(entry), marks)),
      ' ',
      make('span', 'found-kind', words.kinds[kind]),
      ...directions(ways[entry] ?? 0),
    ),
    make(
      'span',
      'found-line',
      site === undefined ? undefined : make('span', 'found-site', ...marked(site, marks)),
      trail.length > 0 ? make('span', 'found-trail', ...steps(trail)) : undefined,
      texts[entry] ? make('span', 'found-text', ...marked(texts[entry], marks)) : undefined,
      servers === '' ? undefined : make('span', 'found-servers', fill(words.on, { servers })),
    ),
  );
  link.id = id;
  link.href = new URL(entries.addressOf(entry), root).href;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  return link;
}

function marked(text: string, marks: readonly string[]): Content[] {
  return piecesOf(text, marks).map((piece, index) => (index % 2 === 0 ? piece : make('mark', '', piece)));
}

/** Each step is isolated: names may be written from right to left. */
function steps(trail: readonly string[]): Content[] {
  return trail.flatMap((step, index) => [index > 0 ? ' › ' : undefined, make('bdi', '', step)]);
}

function directions(ways: number): Content[] {
  return [
    ...(ways & 1 ? [' ', make('span', 'direction send', words.send)] : []),
    ...(ways & 2 ? [' ', make('span', 'direction receive', words.receive)] : []),
  ];
}
