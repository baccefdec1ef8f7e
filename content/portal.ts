/** The site around several APIs: its own pages, and where everything in it stands. */
import type { Inputs } from '../inputs/types';
import type { Info } from '../model/types';
import { assetsOf } from '../site/assets';
import type { NavGroup, NavItem } from '../site/nav';
import type { Target } from '../site/targets';
import type { Words } from '../words/types';
import type { Page } from './page';
import { type ListedApi, portalPages } from './pages/portal';
import { markdownPath, type Site } from './site';

export interface PortalPlan {
  readonly site: Site;
  readonly pages: readonly Page[];
}

interface PortalOptions {
  readonly title: string;
  readonly words: Words;
  readonly inputs: Inputs;
}

/** The navigation names so many; the first page has all of them. */
const MOST = 30;

export function planPortal(apis: readonly ListedApi[], { title, words, inputs }: PortalOptions): PortalPlan {
  const paths = new Map<Target, string>([
    ['overview', 'index.html'],
    ['search', 'search.html'],
    ['stylesheet', 'assets/site.css'],
    ['icon', 'assets/icon.svg'],
    ['script', 'assets/site.js'],
    ['theme', 'assets/theme.js'],
    ...assetsOf(inputs).map(({ target, path }) => [target, path] as const),
    ...apis.map(({ folder }) => [`api:${folder}`, `${folder}/index.html`] as const),
    ...apis.map(({ folder }) => [`api-names:${folder}`, `${folder}/search.html`] as const),
  ]);
  const site: Site = {
    info: infoOf(title),
    asyncapi: undefined,
    words,
    webSocket: { api: 'all', servers: [] },
    paths,
    versions: undefined,
    portal: undefined,
  };
  const pages = portalPages(title, apis, words).map(({ isHome: _home, entry: _entry, ...draft }): Page => {
    const { target, kind, about } = draft;
    const path = target === undefined ? '404.html' : (paths.get(target) ?? '');
    return {
      ...draft,
      path,
      markdownPath: kind === 'portal' ? markdownPath(path) : undefined,
      description: about ?? words.titles.inApi(draft.title, title),
      nav: navOf(apis, words, target),
      outline: [],
      tree: draft.tree(),
    };
  });
  return { site, pages };
}

function navOf(apis: readonly ListedApi[], { portal }: Words, current: Target | undefined): readonly NavGroup[] {
  const group = (title: string | undefined, items: readonly NavItem[], all?: NavGroup['all']) => ({
    ...{ title, direction: undefined, items, all },
  });
  const item = (label: string, target: Target): NavItem => ({
    ...{ label, target, code: false, count: undefined, current: target === current },
  });
  const shown = apis.slice(0, MOST).map(({ folder, label }) => item(label, `api:${folder}`));
  const all = apis.length > MOST ? { target: 'overview' as const, count: apis.length } : undefined;
  return [group(undefined, [item(portal.overview, 'overview')]), group(portal.apis, shown, all)];
}

function infoOf(title: string): Info {
  return {
    title,
    version: '',
    description: undefined,
    termsOfService: undefined,
    contact: undefined,
    license: undefined,
    tags: [],
    externalDocs: undefined,
    id: undefined,
    defaultContentType: undefined,
    sessions: [],
    extensions: [],
  };
}
