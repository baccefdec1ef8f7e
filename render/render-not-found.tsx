/**
 * The page for what is not found. A host shows it at any address, so that it brings its look itself. Its links start at the
 * root of the host, where `baseUrl` says how the site stands there; a script mends them where that is not so.
 */
import { NEXT_ATTRIBUTE, SITE_ATTRIBUTE } from '../browser/contract';
import { writeBlocks } from '../components/blocks/write-blocks';
import { nothingFiltered } from '../components/filtered';
import { Metadata } from '../components/layout/Metadata';
import { Notice } from '../components/layout/Notice';
import { PageFrame } from '../components/layout/PageFrame';
import { PageBody } from '../components/PageBody';
import { pageSurface } from '../components/surface';
import type { Page } from '../content/page';
import type { Site } from '../content/site';
import { inlineScript } from '../filters/inline';
import type { Options } from '../options';
import { hrefFrom } from '../site/paths';
import { notFoundScript, themeScript } from './assets.generated';
import { htmlDocument, markup } from './html';
import { below } from './render-page';
import { hashesOf, stylesIn } from './single-file';
import type { Embedded } from './site-file';

export function renderNotFound(
  page: Page,
  site: Site,
  { baseUrl }: Pick<Options, 'baseUrl'>,
  { assets, sha256 }: Embedded,
): string {
  const { words, info, paths } = site;
  const href = below(baseUrl === undefined ? '' : new URL(baseUrl).pathname, hrefFrom(paths, page.path));
  const on = { href, words };
  const surface = { ...pageSurface({ words, href, filtered: nothingFiltered() }), depth: 0, write: writeBlocks };
  // That of the theme before the styles: what is drawn first has the chosen one already.
  const scripts = [themeScript, notFoundScript].map(inlineScript);
  const styles = stylesIn(site, assets);
  const marks = { [SITE_ATTRIBUTE]: baseUrl, [NEXT_ATTRIBUTE]: paths.get('script') };
  const hashes = { scripts: hashesOf(scripts, sha256), styles: hashesOf(styles, sha256) };
  return htmlDocument({
    words,
    policy: `default-src 'none'; script-src 'self' ${hashes.scripts}; style-src ${hashes.styles}; img-src 'self'; base-uri 'none'; form-action 'none'`,
    head: [
      markup(
        <Metadata info={info} page={page} markdownHref={undefined} canonical={undefined} isFound={false} on={on} />,
      ),
      markup(<link rel="icon" href={href('icon')} {...marks} />),
      ...scripts.map((code) => `<script>${code}</script>`),
      ...styles.map((css) => `<style>${css}</style>`),
    ].join(''),
    body: markup(
      <PageFrame site={site} page={page} markdownHref={undefined} on={on}>
        <Notice inlines={site.versions?.notice} on={surface} />
        <PageBody tree={page.tree} on={surface} />
      </PageFrame>,
    ),
  });
}
