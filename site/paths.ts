/** Where every page stands: the table from targets to paths, and relative links between them. */
import { slugsFor } from '../filters/slug';
import type { ApiModel } from '../model/types';
import type { Asset } from './assets';
import { INDEX } from './guides/read';
import { conversationTargets } from './messages/conversations';
import type { Href, SectionName, Target } from './targets';

/** The folders of the site, in the order of its navigation. */
export const SECTIONS: readonly SectionName[] = ['servers', 'channels', 'messages', 'schemas'];

/** How much of the document the index of a section may hold on one page, in characters and in entries. */
const PART = { characters: 60_000, entries: 100 };

/** The pages that an index is cut into: none for a section with nothing in it. */
export function sectionParts(entities: readonly object[]): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let size = 0;
  for (const [index, entity] of entities.entries()) {
    const length = textLength(entity);
    const last = parts.at(-1);
    if (last === undefined || size + length > PART.characters || index - last.start >= PART.entries) {
      parts.push({ start: index, end: index + 1 });
      size = length;
    } else {
      last.end = index + 1;
      size += length;
    }
  }
  return parts;
}

/** Of what an index says of an entity. */
function textLength(entity: object): number {
  const texts = ['id', 'label', 'summary', 'description'].map((key) => Reflect.get(entity, key));
  return texts.reduce((sum, text) => sum + (typeof text === 'string' ? text.length : 0), 0);
}

export function sectionTarget(section: SectionName, index: number): Target {
  return index === 0 ? section : `${section}:${index + 1}`;
}

/** What a site has beside the document. */
interface Additions {
  /** Whether there is a version before to compare with. */
  readonly hasChanges?: boolean;
  /** The paths of the guides in their folder. */
  readonly guides?: readonly string[];
  /** Later ones stand for earlier ones: an icon of the user's for ours. */
  readonly assets?: readonly Asset[];
}

/**
 * Gives every page its address.
 *
 * @param documentPath the file that holds the document as given, such as `asyncapi.yaml`; without it nothing links there.
 * @returns paths from the root of the site. Slugs are unique in their folder, also where case is ignored.
 */
export function pathsOf(
  model: ApiModel,
  documentPath: string | undefined,
  { hasChanges = false, guides = [], assets = [] }: Additions = {},
): ReadonlyMap<Target, string> {
  const paths = new Map<Target, string>([
    ['overview', 'index.html'],
    ['vocabulary', 'vocabulary.html'],
    ['search', 'search.html'],
    ['print', 'print.html'],
    ['stylesheet', 'assets/site.css'],
    ['icon', 'assets/icon.svg'],
    ['script', 'assets/site.js'],
    ['theme', 'assets/theme.js'],
  ]);
  if (hasChanges) paths.set('changes', 'changes.html').set('feed', 'changes.xml');
  if (documentPath !== undefined) paths.set('document', documentPath);
  conversationTargets(model).forEach((target, index) => {
    paths.set(target, index === 0 ? 'conversations.html' : `conversations-${index + 1}.html`);
  });
  const addSection = (section: SectionName, kind: 'server' | 'channel' | 'message' | 'schema') => {
    const ids = model[section].map(({ id }) => id);
    sectionParts(model[section]).forEach((_, index) => {
      paths.set(sectionTarget(section, index), index === 0 ? `${section}/index.html` : `${section}-${index + 1}.html`);
    });
    const slugs = slugsFor(ids, { fallback: kind === 'channel' ? 'root' : kind });
    for (const id of ids) paths.set(`${kind}:${id}`, `${section}/${slugs.get(id)}.html`);
  };
  addSection('servers', 'server');
  addSection('channels', 'channel');
  addSection('messages', 'message');
  addSection('schemas', 'schema');
  addGuides(paths, guides);
  for (const { target, path } of assets) paths.set(target, path);
  return paths;
}

function addGuides(paths: Map<Target, string>, guides: readonly string[]): void {
  if (guides.length === 0) return;
  paths.set('guides', 'guides/index.html');
  const pages = guides.filter((path) => path !== INDEX);
  const slugs = slugsFor(pages.map(withoutEnding), { fallback: 'guide' });
  for (const path of pages) paths.set(`guide:${path}`, `guides/${slugs.get(withoutEnding(path))}.html`);
}

function withoutEnding(path: string): string {
  return path.replace(/\.md$/, '');
}

/** Where the APIs of a portal stand, each in a folder. */
export const APIS = 'apis';

/** What all APIs of a portal have in common, and stands in its root. */
const SHARED: readonly Target[] = ['stylesheet', 'icon', 'script', 'theme', 'logo', 'customStylesheet'];

/** Makes them the paths of a site in a folder of a portal. */
export function moveBelowPortal(paths: Map<Target, string>): void {
  for (const target of SHARED) {
    const path = paths.get(target);
    if (path !== undefined) paths.set(target, `../../${path}`);
  }
  paths.set('portal', '../../index.html');
}

/** Binds links to the page they start from; they work on any sub-path and from a folder. */
export function hrefFrom(paths: ReadonlyMap<Target, string>, from: string): Href {
  return (target, anchor) => {
    const to = paths.get(target);
    if (to === undefined) return undefined;
    const fragment = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
    return (isWhole(to) ? to : relative(from, to)) + fragment;
  };
}

/** Whether the path of a target is an address of its own, as that of another version's site can be. */
export function isWhole(path: string): boolean {
  return /^https?:/.test(path);
}

/** The way from one file of the site to another; pages stand at most one folder deep. */
function relative(from: string, to: string): string {
  const [fromFolder, toFolder] = [folderOf(from), folderOf(to)];
  if (fromFolder === toFolder) return to.slice(toFolder.length);
  return fromFolder === '' ? to : `../${to}`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
