/** The search of a whole site: what there is to find, and the pages that stand in for a script. */
import type { ApiModel } from '../../model/types';
import type { Words } from '../../words/types';
import type { GuidePages } from '../guides/guide-pages';
import type { Lookup } from '../lookup';
import { searchEntries } from './entries';
import { pageEntry, type SearchEntry } from './entry';
import { searchContents } from './pages';
import type { SearchContent, Target } from '../types';

export interface SiteSearch {
  readonly entries: readonly SearchEntry[];
  readonly pages: readonly { readonly target: Target; readonly title: string; readonly content: SearchContent }[];
  /** Where these pages stand. */
  readonly paths: readonly (readonly [Target, string])[];
}

export function siteSearch(
  model: ApiModel,
  lookup: Lookup,
  guides: GuidePages,
  words: Words,
  paths: ReadonlyMap<Target, string>,
): SiteSearch {
  const entries = [...searchEntries(model, lookup), ...overallEntries(model, words), ...guideEntries(guides, words)];
  const contents = searchContents(entries, paths);
  return {
    entries,
    pages: contents.map((page) => ({ ...page, title: titleOf(page.content, words) })),
    paths: contents.map(({ target }, index) => [target, index === 0 ? 'search.html' : `search-${index + 1}.html`]),
  };
}

function titleOf({ range }: SearchContent, { search }: Words): string {
  return range === undefined ? search.title : `${search.title}, ${search.part(range.part, range.of)}`;
}

/** The pages about the whole. */
function overallEntries({ info, messages }: ApiModel, { titles, pages }: Words): readonly SearchEntry[] {
  const overview = pageEntry({
    kind: 'guide',
    label: titles.overview,
    aliases: [info.title],
    target: 'overview',
    text: info.description,
  });
  const conversations = pageEntry({ kind: 'guide', label: pages.conversations.title, target: 'conversations' });
  const vocabulary = pageEntry({ kind: 'guide', label: pages.vocabulary.title, target: 'vocabulary' });
  return messages.length > 0 ? [overview, conversations, vocabulary] : [overview, vocabulary];
}

/** Each guide and its headings; and the list of guides. */
function* guideEntries({ pages, index }: GuidePages, { guides }: Words): Iterable<SearchEntry> {
  if (index !== undefined) {
    yield pageEntry({
      kind: 'guide',
      label: index.intro?.title ?? guides.title,
      target: 'guides',
      text: index.intro?.text,
    });
  }
  for (const { guide } of pages) {
    const target: Target = `guide:${guide.path}`;
    const page = pageEntry({ kind: 'guide', label: guide.title, target, text: guide.text });
    yield page;
    for (const { text, id: anchor } of guide.headings) {
      yield pageEntry({ kind: 'guide', label: text, target, anchor, parent: page });
    }
  }
}
