/** The pages of a preview: as they are published, but for its script; and marked, for that script. */
import { comment } from '#jsx/jsx-runtime';
import { PREVIEW_PATHS } from '../browser/preview/contract';
import { nothingFiltered } from '../components/filtered';
import type { PageTree } from '../content/blocks';
import { changedIn, type Thing, thingsOf } from '../content/walks/changed';
import type { PreparedSite } from '../prepare';
import { renderPage } from '../render/render-page';

const SCRIPT = PREVIEW_PATHS.script;

/** A page that is shown, for when it is made again. */
export interface Shown {
  readonly tree: PageTree;
  readonly html: string | undefined;
  readonly isChanged: boolean;
  /** Of all that it shows. */
  readonly pointers: ReadonlySet<string>;
  /** Without what is marked as new, which it is once. */
  readonly unmarked: string;
}

/** A page as it is published, with the script of the preview; `undefined` if there is none. */
export function pageHtml(path: string, { plan, options }: PreparedSite): string | undefined {
  const page = plan.pageAt(path);
  return page && renderPage(page, plan.site, options, nothingFiltered(), { script: SCRIPT });
}

/** @param before what was shown at this path. */
export function shownPage(path: string, { plan, options }: PreparedSite, before: Shown | undefined): Shown | undefined {
  const page = plan.pageAt(path);
  if (page === undefined) return undefined;
  const changed = before === undefined ? new Set<Thing>() : changedIn(page.tree, before.tree);
  const filtered = nothingFiltered();
  const write = (marked: ReadonlySet<Thing>) =>
    renderPage(page, plan.site, options, filtered, { script: SCRIPT, mark: markOf(marked) });
  const unmarked = write(new Set());
  const isSame = before?.unmarked === unmarked;
  const html = isSame ? undefined : changed.size === 0 ? unmarked : write(changed);
  const pointers = new Set([...thingsOf(page.tree)].flatMap(sourceOf));
  return { tree: page.tree, html, isChanged: changed.size > 0, pointers, unmarked };
}

function markOf(changed: ReadonlySet<Thing>) {
  return (thing: Thing, where: 'next' | 'around') => {
    const [source] = sourceOf(thing);
    const isNew = changed.has(thing);
    if (source === undefined && !isNew) return undefined;
    return comment(`~${where}${isNew ? '!' : ''}${source === undefined ? '' : ` ${source}`}`);
  };
}

function sourceOf(thing: Thing): readonly string[] {
  return 'source' in thing && thing.source !== undefined ? [thing.source] : [];
}
