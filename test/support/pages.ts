/** The pages of a model as data, before anything is written. */

import type { Block, PageTree } from '../../content/blocks';
import type { Page } from '../../content/page';
import { planSite, type Site, type Summary } from '../../content/site';
import { allBlocks } from '../../content/walks/walk';
import type { Inputs } from '../../inputs/types';
import type { ApiModel } from '../../model/types';
import { en } from '../../words/catalogues';
import type { Words } from '../../words/types';

interface Pages extends Summary {
  readonly site: Site;
  readonly pages: readonly Page[];
}

interface PagesOptions {
  readonly documentPath?: string;
  readonly inputs?: Inputs;
  readonly words?: Words;
}

export function pagesOf(model: ApiModel, { documentPath, inputs, words = en }: PagesOptions = {}): Pages {
  const pages: Page[] = [];
  const { site, makePages } = planSite(model, documentPath, { words, ...(inputs && { inputs }) });
  const made = makePages();
  let next = made.next();
  for (; next.done !== true; next = made.next()) pages.push(next.value);
  return { ...next.value, site, pages };
}

/** The page at this path, which there has to be. */
export function pageAt({ pages }: Pick<Pages, 'pages'>, path: string): Page {
  const found = pages.find((page) => page.path === path);
  if (found === undefined) throw new Error(`There is no page ${path}.`);
  return found;
}

/** All blocks of a kind on a page, however deep. */
export function blocksOf<Kind extends Block['kind']>(
  { blocks }: PageTree,
  kind: Kind,
): readonly Extract<Block, { kind: Kind }>[] {
  const isOfKind = (block: Block): block is Extract<Block, { kind: Kind }> => block.kind === kind;
  return [...allBlocks(blocks)].filter(isOfKind);
}

/** The part of a page with this anchor, which there has to be. */
export function sectionOf(tree: PageTree, id: string): Extract<Block, { kind: 'section' }> {
  const found = blocksOf(tree, 'section').find((section) => section.id === id);
  if (found === undefined) throw new Error(`There is no part ${id}.`);
  return found;
}
