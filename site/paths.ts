/** Where every page stands: the table from targets to paths, and relative links between them. */
import { slugsFor } from '../filters/slug';
import { INDEX } from './guides/read';
import type { ApiModel } from '../model/types';
import type { Asset } from './assets';
import { conversationParts } from './messages/conversations';
import type { Href, Section, Target } from './types';

/** The folders of the site, in the order of its navigation. */
export const SECTIONS: readonly Section[] = ['servers', 'channels', 'messages', 'schemas'];

/** What a site has beside the document. */
interface Additions {
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
  { guides = [], assets = [] }: Additions = {},
): ReadonlyMap<Target, string> {
  const paths = new Map<Target, string>([
    ['overview', 'index.html'],
    ['vocabulary', 'vocabulary.html'],
    ['print', 'print.html'],
    ['stylesheet', 'assets/site.css'],
    ['icon', 'assets/icon.svg'],
    ['script', 'assets/site.js'],
    ['theme', 'assets/theme.js'],
  ]);
  if (documentPath !== undefined) paths.set('document', documentPath);
  conversationParts(model).forEach((target, index) => {
    paths.set(target, index === 0 ? 'conversations.html' : `conversations-${index + 1}.html`);
  });
  const addSection = (section: Section, kind: 'server' | 'channel' | 'message' | 'schema', ids: readonly string[]) => {
    if (ids.length === 0) return;
    paths.set(section, `${section}/index.html`);
    const slugs = slugsFor(ids, { fallback: kind === 'channel' ? 'root' : kind });
    for (const id of ids) paths.set(`${kind}:${id}`, `${section}/${slugs.get(id)}.html`);
  };
  addSection('servers', 'server', model.servers.map(idOf));
  addSection('channels', 'channel', model.channels.map(idOf));
  addSection('messages', 'message', model.messages.map(idOf));
  addSection('schemas', 'schema', model.schemas.map(idOf));
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

function idOf(entity: { readonly id: string }): string {
  return entity.id;
}

/** Binds links to the page they start from; they work on any sub-path and from a folder. */
export function hrefFrom(paths: ReadonlyMap<Target, string>, from: string): Href {
  return (target, anchor) => {
    const to = paths.get(target);
    if (to === undefined) return undefined;
    const fragment = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
    return relative(from, to) + fragment;
  };
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
