/** Lists every file of a portal: the APIs, each in its folder, and what is around them. */
import { SEARCH_FILES } from '../browser/search-contract';
import { nothingFiltered } from '../components/filtered';
import type { ListedApi } from '../content/pages/portal';
import type { PortalPlan } from '../content/portal';
import type { Plan } from '../content/site';
import { markdownWriter } from '../markdown/files';
import { portalText } from '../markdown/portal';
import type { Options } from '../options';
import type { SearchEntry } from '../site/search/entry';
import type { SearchedSite } from '../site/search/index-text';
import { renderNotFound } from './render-not-found';
import { renderPage } from './render-page';
import { searchIndexIn } from './scripts';
import { type Embedded, MANIFEST, manifestOf, type SiteFile } from './site-file';
import { apiFiles, sharedFiles, webFiles } from './site-files';

export interface PortalApi extends ListedApi {
  readonly plan: Plan;
  /** The document as given, published beside its pages. */
  readonly source: string | undefined;
}

/** One after the other, so that the pages of all APIs never stand in memory. */
export function* portalFiles(
  { site, pages }: PortalPlan,
  apis: readonly PortalApi[],
  options: Options,
  around: Embedded,
): Iterable<SiteFile> {
  const paths: string[] = [];
  for (const file of files()) {
    paths.push(file.path);
    yield file;
  }
  yield { path: MANIFEST, content: manifestOf([...paths, ...around.assets.map(({ path }) => path), MANIFEST]) };

  function* files(): Iterable<SiteFile> {
    const { words } = site;
    const { baseUrl } = options;
    const markdown = markdownWriter(site, baseUrl);
    const pagePaths: string[] = [];
    for (const page of pages) {
      pagePaths.push(page.path);
      const isFound = page.kind !== 'notFound';
      const content = isFound
        ? renderPage(page, site, options, nothingFiltered())
        : renderNotFound(page, site, options, around);
      yield { path: page.path, content };
      const twin = markdown.file(page);
      if (twin !== undefined) yield twin;
    }
    const searched: SearchedSite[] = [];
    for (const api of apis) {
      const found = yield* oneApi(api, options, around, pagePaths);
      searched.push(found);
    }
    yield { path: 'llms.txt', content: portalText(apis, { title: site.info.title, words, baseUrl }) };
    yield { path: `assets/${SEARCH_FILES.index}`, content: searchIndexIn(searched) };
    yield* sharedFiles(site);
    if (baseUrl !== undefined) yield* webFiles(pagePaths, baseUrl);
  }
}

/** @param pagePaths added to. */
function* oneApi(
  { folder, label, plan, source }: PortalApi,
  options: Options,
  around: Embedded,
  pagePaths: string[],
): Generator<SiteFile, SearchedSite, undefined> {
  const within = `${folder}/`;
  const { baseUrl } = options;
  const here = { ...options, baseUrl: baseUrl === undefined ? undefined : baseUrl + within };
  const files = apiFiles(plan, here, { ...around, source });
  let next = files.next();
  for (; next.done !== true; next = files.next()) yield { ...next.value, path: within + next.value.path };
  const { searchEntries, pagePaths: own } = next.value;
  pagePaths.push(...own.map((path) => within + path));
  return {
    entries: searchEntries.map((entry) => asApi(entry, label)),
    addresses: plan.site.paths,
    api: { folder: within, title: label },
  };
}

/** Each API has an overview; among those of others it is called as the API is. */
function asApi(entry: SearchEntry, title: string): SearchEntry {
  if (entry.target !== 'overview' || entry.parent !== undefined) return entry;
  return { ...entry, label: title, aliases: [entry.label] };
}
