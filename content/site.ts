/** Every page of a site, one after the other: what it says, where it stands, what its navigation is. */
import type { Warning } from '../errors';
import { markdownText } from '../filters/markdown';
import type { Inputs } from '../inputs/types';
import type { ApiModel, Info } from '../model/types';
import { assetsOf } from '../site/assets';
import type { Transport } from '../site/connecting/transport';
import { type GuidePages, guidePages, guidesIn } from '../site/guides/guide-pages';
import { type Lookup, lookupOf } from '../site/lookup';
import { navOf } from '../site/nav';
import { moveBelowPortal, pathsOf } from '../site/paths';
import type { SearchEntry } from '../site/search/entry';
import { searchContents } from '../site/search/pages';
import type { Target } from '../site/targets';
import { versionTarget } from '../site/versions';
import type { Words } from '../words/types';
import type { PageTree } from './blocks';
import { type Compared, comparison } from './compared';
import { checkGuideAnchors } from './guide-anchors';
import type { Page, PageDraft } from './page';
import { changesPage } from './pages/changes';
import { channelPages } from './pages/channel';
import { conversationPages } from './pages/conversations';
import { guidePageDrafts } from './pages/guides';
import { messagePages } from './pages/message';
import { notFoundPage } from './pages/not-found';
import { overviewPage } from './pages/overview';
import { schemaPages } from './pages/schema';
import { searchPage } from './pages/search';
import { sectionPages } from './pages/section';
import { serverPages } from './pages/server';
import { vocabularyPage } from './pages/vocabulary';
import { type VersionSwitch, versionSwitch } from './parts/versions';
import { anchorsOf, outlineOf } from './walks/outline';
import { entriesOf } from './walks/search-entries';

/** What all pages of a site share. */
export interface Site {
  readonly info: Info;
  /** The version of AsyncAPI that the document is written in; a portal has no document of its own. */
  readonly asyncapi: string | undefined;
  readonly words: Words;
  /** Where the API is used over WebSocket. */
  readonly webSocket: Pick<Transport, 'api' | 'servers'>;
  /** Where each target stands: a path from the root of the site. */
  readonly paths: ReadonlyMap<Target, string>;
  /** Where several versions are published. */
  readonly versions: VersionSwitch | undefined;
  /** What the portal is called that it is a part of. */
  readonly portal: string | undefined;
}

/** What is known once all pages have been made. */
export interface Summary {
  /** What the guides get wrong. */
  readonly warnings: readonly Warning[];
  /** What a reader can search for. */
  readonly searchEntries: readonly SearchEntry[];
}

export interface Plan {
  readonly site: Site;
  /** Whether the guides have a page with words of its own. */
  readonly hasIntro: boolean;
  /** Makes the pages one by one as they are asked for, so that a large site need not stand in memory. */
  readonly makePages: () => Generator<Page, Summary, undefined>;
  /** Makes the one page that stands there, and little else: what all pages are made of is made already. */
  readonly pageAt: (path: string) => Page | undefined;
  /** What changed since the version before, when it is asked for; `undefined` where there is none. */
  readonly compare: (() => Compared) | undefined;
  /** What the guides get wrong, without the pages that have nothing to do with them. */
  readonly checkGuides: () => readonly Warning[];
}

interface PlanOptions {
  readonly inputs?: Inputs;
  readonly words: Words;
  /** What the portal is called that the site is a part of. */
  readonly portal?: string | undefined;
  /** Makes the model of the version before. */
  readonly previous?: (() => ApiModel) | undefined;
}

/** @param documentPath the file that holds the document as given; `undefined` when it is not published. */
export function planSite(
  model: ApiModel,
  documentPath: string | undefined,
  { inputs = {}, words, portal, previous }: PlanOptions,
): Plan {
  const compare = previous && comparison(model, previous);
  const lookup = lookupOf(model, words, compare && ((kind, id) => compare().standOf(kind, id)));
  const read = guidesIn(inputs);
  const paths = new Map(
    pathsOf(model, documentPath, {
      hasChanges: compare !== undefined,
      guides: [...read.guides, ...(read.index === undefined ? [] : [read.index])].map(({ path }) => path),
      assets: assetsOf(inputs),
    }),
  );
  for (const { version, url } of inputs.versions ?? []) paths.set(versionTarget(version), url);
  if (portal !== undefined) moveBelowPortal(paths);
  const guides = guidePages(model, read, inputs, paths);
  const { info, asyncapi } = model;
  const versions = versionSwitch(inputs.versions, info.version, words);
  const site = { info, asyncapi, words, webSocket: lookup.webSocket, paths, versions, portal };
  const sources = { model, lookup, guides, paths, compare };
  return {
    site,
    compare,
    hasIntro: guides.intro !== undefined,
    makePages: () => makePages(sources),
    pageAt: (path) => pageAt(path, sources),
    checkGuides: () => checkedGuides(sources).warnings,
  };
}

interface Sources {
  readonly model: ApiModel;
  readonly lookup: Lookup;
  readonly guides: GuidePages;
  readonly compare: (() => Compared) | undefined;
  /** Further pages of the search are added, once it is known how many there are. */
  readonly paths: Map<Target, string>;
}

function* makePages(sources: Sources): Generator<Page, Summary, undefined> {
  const { guides, paths } = sources;
  const { words } = sources.lookup;
  const frame = framer(sources);
  const entries: Record<'message' | 'channel' | 'server' | 'schema' | 'other', SearchEntry[]> = {
    message: [],
    channel: [],
    server: [],
    schema: [],
    other: [],
  };
  const covered = new Set<string>();
  const anchors = new Map<Target, ReadonlySet<string>>();
  const wanted = wantedBy(guides);
  function* make(page: PageDraft): Iterable<Page> {
    const { kind, target } = page;
    const tree = page.tree();
    const found = kind === 'message' || kind === 'channel' || kind === 'server' || kind === 'schema' ? kind : 'other';
    for (const entry of entriesOf(page, tree, covered)) entries[found].push(entry);
    if (target !== undefined && wanted.has(target)) anchors.set(target, anchorsOf(tree));
    const framed = frame(page);
    if (framed !== undefined) yield framed.page(tree);
  }
  for (const page of documentPages(sources)) yield* make(page);
  // After the pages that they link into.
  const checked = checkGuideAnchors(guides, anchors);
  for (const page of guidePageDrafts(checked, words)) yield* make(page);
  const searchEntries = Object.values(entries).flat();
  const contents = searchContents(searchEntries, paths);
  for (const [index, { target }] of contents.entries()) {
    if (index > 0) paths.set(target, `search-${index + 1}.html`);
  }
  for (const content of contents) yield* make(searchPage(content, words));
  yield* make(notFoundPage(words));
  return { searchEntries, warnings: checked.warnings };
}

/** What lists everything by its name needs all the others. */
const SEARCH = /^search(?:-\d+)?\.html$/;

function pageAt(path: string, sources: Sources): Page | undefined {
  if (SEARCH.test(path)) {
    for (const page of makePages(sources)) if (page.path === path) return page;
    return undefined;
  }
  const { words } = sources.lookup;
  // Titles are made unique in the order of the pages.
  const frame = framer(sources);
  const isGuide = path === sources.paths.get('guides') || path.startsWith('guides/');
  for (const drafts of [
    documentPages(sources),
    guidePageDrafts(isGuide ? checkedGuides(sources) : sources.guides, words),
    [notFoundPage(words)],
  ]) {
    for (const page of drafts) {
      const framed = frame(page);
      if (framed?.path === path) return framed.page(page.tree());
    }
  }
  return undefined;
}

function checkedGuides(sources: Sources): GuidePages {
  const wanted = wantedBy(sources.guides);
  const anchors = new Map<Target, ReadonlySet<string>>();
  if (wanted.size > 0) {
    for (const { target, tree } of documentPages(sources)) {
      if (target !== undefined && wanted.has(target)) anchors.set(target, anchorsOf(tree()));
    }
  }
  return checkGuideAnchors(sources.guides, anchors);
}

/** What guides link to. */
function wantedBy({ guides, intro }: GuidePages): ReadonlySet<Target | undefined> {
  const all = [...guides, ...(intro ? [intro] : [])];
  return new Set(all.flatMap(({ links }) => [...links.values()].map(({ target }) => target)));
}

/** The pages about the document, in reading order. */
function* documentPages({ model, lookup, guides: { guides }, compare }: Sources): Iterable<PageDraft> {
  yield overviewPage(model, lookup, guides, compare);
  yield* serverPages(model, lookup);
  yield* channelPages(model, lookup);
  yield* messagePages(model, lookup);
  yield* schemaPages(model, lookup);
  yield* conversationPages(model, lookup);
  yield vocabularyPage(model, lookup);
  if (compare !== undefined) yield changesPage(compare, lookup.words);
  yield* sectionPages(model, lookup);
}

/** Search engines show about this much of a description. */
const DESCRIPTION = 160;

/** Where a page stands, and how it is put into its frame. */
interface Framed {
  readonly path: string;
  readonly page: (tree: PageTree) => Page;
}

/** Gives pages their place, a title of their own, and their navigation. */
function framer({ model, lookup: { words }, guides: { guides }, paths, compare }: Sources) {
  const navFor = navOf(model, words, guides, compare !== undefined);
  const titles = new Set<string>();
  return ({ isHome: _home, entry: _entry, ...draft }: PageDraft): Framed | undefined => {
    const { target, title, about, kind } = draft;
    const path = target === undefined ? '404.html' : paths.get(target);
    if (path === undefined) return undefined;
    // A reader sees no difference in space: `ping` and ` ping` are one title.
    const seen = title.replace(/\s+/g, ' ').trim();
    const unique = titles.has(seen) ? `${title} (${path})` : title;
    titles.add(seen);
    const page = (tree: PageTree) => ({
      ...draft,
      path,
      title: unique,
      markdownPath: kind === 'notFound' || kind === 'search' ? undefined : markdownPath(path),
      description: oneLine(about ?? '') || words.titles.inApi(title, `${model.info.title} ${model.info.version}`),
      nav: navFor(target),
      outline: outlineOf(tree),
      tree,
    });
    return { path, page };
  };
}

/** Where the Markdown of a page stands; any other file is itself. */
export function markdownPath(path: string): string {
  return path.replace(/\.html$/, '.md');
}

function oneLine(markdown: string): string {
  const text = markdownText(markdown).replace(/\s+/g, ' ').trim();
  return text.length <= DESCRIPTION ? text : `${text.slice(0, DESCRIPTION - 1).trimEnd()}…`;
}
