/** Every name that a file of a site can have: nothing else is written, and nothing else is removed. */
import { SEARCH_FILES } from '../browser/search-contract';
import { MANIFEST } from '../render/site-file';
import { APIS, SECTIONS } from '../site/paths';

/** Where a run puts its files before they go to their places. */
export const STAGE = '.ws-docs.tmp';

const PICTURE = '(?:svg|png|jpe?g|gif|webp|avif)';
const SCRIPTS = ['site.js', 'theme.js', SEARCH_FILES.script, SEARCH_FILES.index];

/** A list of files is itself a file that anybody can edit: what it names beyond these is not ours. */
const PATTERNS: readonly RegExp[] = [
  /^(?:index|vocabulary|changes|conversations(?:-\d+)?)\.(?:html|md)$/,
  // An index in parts: the first one stands in its folder.
  new RegExp(`^(?:${SECTIONS.join('|')})-\\d+\\.(?:html|md)$`),
  /^(?:print|404|search(?:-\d+)?)\.html$/,
  /^(?:asyncapi\.(?:yaml|json)|sitemap\.xml|changes\.xml|robots\.txt|llms(?:-full)?\.txt|\.nojekyll)$/,
  new RegExp(`^(?:${[...SECTIONS, 'guides'].join('|')})/[\\w.-]+\\.(?:html|md)$`),
  /^assets\/(?:(?:site|custom)\.css|icon\.svg|favicon\.(?:svg|png|ico))$/,
  new RegExp(`^assets/(?:logo|guides/[\\w.-]+)\\.${PICTURE}$`),
];

/** The folder of an API in a portal, as `filters/slug.ts` names it. */
const API = new RegExp(`^${APIS}/\\w[\\w.-]*/`);

/** Whether a path from the root of a site can be a file of ours; such a path leads nowhere else. */
export function isOurs(path: string): boolean {
  return path === MANIFEST || isOfSite(path) || isOfSite(path.replace(API, ''));
}

function isOfSite(path: string): boolean {
  if (PATTERNS.some((pattern) => pattern.test(path))) return true;
  return SCRIPTS.some((script) => path === `assets/${script}`);
}

/** The folders that these files stand in, each after the one it stands in itself. */
export function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) folders.add(path.slice(0, end));
  }
  return [...folders];
}
