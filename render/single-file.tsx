/** The whole site in one file that needs no other: an attachment, opened by a double click. */
import { renderToStaticMarkup } from 'react-dom/server';
import { SingleDocument } from '../components/layout/SingleDocument';
import { PageContext } from '../components/page-context';
import { dataUri, inlineScript, inlineStyle } from '../filters/inline';
import type { Options } from '../options';
import { chapterAnchor } from '../site/chapters';
import type { Href, Site, Target } from '../site/types';
import { icon, themeScript } from './assets.generated';
import type { AssetFile } from './site-files';
import { SLOT } from './slot';
import { stylesheetIn } from './stylesheet';
import type { Whole } from './whole';

/** The SHA-256 of a text's UTF-8, as Base64. Making one takes Node or a promise, so that it is handed in. */
export type Sha256 = (text: string) => string;

interface Parts {
  readonly whole: Whole;
  readonly site: Site;
  readonly options: Options;
  readonly assets: readonly AssetFile[];
  /** What runs once the page is read, in this order. */
  readonly scripts: readonly string[];
  readonly sha256: Sha256;
}

export function renderSingleFile({ whole, site, options, assets, scripts, sha256 }: Parts): string {
  const pictures = picturesOf(assets);
  const markup = renderToStaticMarkup(
    <PageContext href={hrefInside(site, pictures)} words={options.lang}>
      <SingleDocument site={site} parts={whole.parts}>
        <slot />
      </SingleDocument>
    </PageContext>,
  );
  const custom = assets.filter(({ path }) => path === site.paths.get('customStylesheet')).map(textOf);
  const styles = [stylesheetIn(options.lang), ...custom].map(inlineStyle);
  // Before the styles: what is drawn first has the chosen theme already.
  const first = inlineScript(themeScript);
  const last = scripts.map(inlineScript);
  const pieces: Readonly<Record<string, string>> = {
    '<head>': `<head><meta charset="utf-8"/>${policyOf([first, ...last], styles, sha256)}`,
    '</head>': `<script>${first}</script>${styles.map((css) => `<style>${css}</style>`).join('')}</head>`,
    [SLOT]: whole.html,
    '</body>': `${last.map((code) => `<script>${code}</script>`).join('')}</body>`,
  };
  // In one go: no text of a document can look like one of these tags, but a script or a style can.
  const page = markup.replace(/<head>|<\/head>|<slot><\/slot>|<\/body>/g, (tag) => pieces[tag] ?? tag);
  return `<!doctype html>\n${page}\n`;
}

/** Nothing but the scripts and styles that stand here, each by its hash, and pictures that stand here as well. */
function policyOf(scripts: readonly string[], styles: readonly string[], sha256: Sha256): string {
  const hashes = (texts: readonly string[]) => texts.map((text) => `'sha256-${sha256(text)}'`).join(' ');
  const policy = `default-src 'none'; script-src ${hashes(scripts)}; style-src ${hashes(styles)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
}

/** By the paths that they would have in a site of several files. */
export function picturesOf(assets: readonly AssetFile[]): ReadonlyMap<string, string> {
  const ours = { path: 'assets/icon.svg', bytes: new TextEncoder().encode(icon) };
  return new Map([ours, ...assets].map(({ path, bytes }) => [path, dataUri(path, bytes)]));
}

/** The frame's own links: pictures stand in the page, other files are not there. */
function hrefInside({ paths }: Site, pictures: ReadonlyMap<string, string>): Href {
  const isPicture = (target: Target) => target === 'icon' || target === 'logo';
  return (target) => {
    const path = paths.get(target);
    if (path === undefined) return undefined;
    if (isPicture(target)) return pictures.get(path);
    return target === 'overview' ? `#${chapterAnchor(path)}` : undefined;
  };
}

function textOf({ bytes }: AssetFile): string {
  return new TextDecoder().decode(bytes);
}
