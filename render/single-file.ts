/** The whole site in one file that needs no other: an attachment, opened by a double click. */
import type { Site } from '../content/site';
import { chapterAnchor } from '../content/walks/chapters';
import { dataUri, inlineScript, inlineStyle } from '../filters/inline';
import type { Href, Target } from '../site/targets';
import { icon, themeScript } from './assets.generated';
import { renderSingle, type WrittenChapter } from './render-whole';
import type { AssetFile, Embedded, Sha256 } from './site-file';
import { stylesheetIn } from './stylesheet';

interface Surroundings extends Embedded {
  /** What runs once the page is read, in this order. */
  readonly scripts: readonly string[];
}

export function renderSingleFile(
  written: readonly WrittenChapter[],
  site: Site,
  { assets, scripts, sha256 }: Surroundings,
): string {
  const styles = stylesIn(site, assets);
  // Before the styles: what is drawn first has the chosen theme already.
  const first = inlineScript(themeScript);
  const last = scripts.map(inlineScript);
  return renderSingle(written, site, hrefInside(site, picturesIn(site, assets)), {
    policy: policyOf([first, ...last], styles, sha256),
    headEnd: `<script>${first}</script>${styles.map((css) => `<style>${css}</style>`).join('')}`,
    bodyEnd: last.map((code) => `<script>${code}</script>`).join(''),
  });
}

/** Ours and that of the site's owner, as they stand in a page itself. */
export function stylesIn(
  { words, paths }: Pick<Site, 'words' | 'paths'>,
  assets: readonly AssetFile[],
): readonly string[] {
  const custom = assets.filter(({ path }) => path === paths.get('customStylesheet')).map(textOf);
  return [stylesheetIn(words), ...custom].map(inlineStyle);
}

/** How a policy names scripts or styles that stand in the page. */
export function hashesOf(texts: readonly string[], sha256: Sha256): string {
  return texts.map((text) => `'sha256-${sha256(text)}'`).join(' ');
}

/** Nothing but the scripts and styles that stand here, each by its hash, and pictures that stand here as well. */
function policyOf(scripts: readonly string[], styles: readonly string[], sha256: Sha256): string {
  return `default-src 'none'; script-src ${hashesOf(scripts, sha256)}; style-src ${hashesOf(styles, sha256)}; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** Pictures as they stand in the page itself. */
export function picturesIn(
  { paths }: Pick<Site, 'paths'>,
  assets: readonly AssetFile[],
): (target: Target) => string | undefined {
  const ours = { path: 'assets/icon.svg', bytes: new TextEncoder().encode(icon) };
  const byPath = new Map([ours, ...assets].map((file) => [file.path, file]));
  const made = new Map<string, string>();
  return (target) => {
    const file = byPath.get(paths.get(target) ?? '');
    if (file === undefined) return undefined;
    const uri = made.get(file.path) ?? dataUri(file.path, file.bytes);
    made.set(file.path, uri);
    return uri;
  };
}

/** The frame's own links: pictures stand in the page, other files are not there. */
function hrefInside({ paths }: Site, picture: (target: Target) => string | undefined): Href {
  return (target) => {
    if (target === 'icon' || target === 'logo') return picture(target);
    const path = paths.get(target);
    if (target.startsWith('version:')) return path;
    return target === 'overview' && path !== undefined ? `#${chapterAnchor(path)}` : undefined;
  };
}

function textOf({ bytes }: AssetFile): string {
  return new TextDecoder().decode(bytes);
}
