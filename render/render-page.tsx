/** Turns pages into HTML, each complete without any script. */
import { writeBlocks } from '../components/blocks/write-blocks';
import type { Filtered } from '../components/filtered';
import { Assets } from '../components/layout/Assets';
import { Metadata } from '../components/layout/Metadata';
import { Notice } from '../components/layout/Notice';
import { PageFrame } from '../components/layout/PageFrame';
import { PageBody } from '../components/PageBody';
import { pageSurface, type Surface } from '../components/surface';
import type { Page } from '../content/page';
import type { Site } from '../content/site';
import type { Options } from '../options';
import { hrefFrom, isWhole } from '../site/paths';
import type { Href } from '../site/targets';
import { htmlDocument, markup, OWN_FILES_ONLY } from './html';

/** What a preview adds to a page, and what never stands in a published one. */
export interface Preview {
  /** The address of its script. */
  readonly script: string;
  /** Where what a page says comes from, and whether it is new. */
  readonly mark?: Surface['mark'];
}

export function renderPage(
  page: Page,
  site: Site,
  { baseUrl }: Pick<Options, 'baseUrl'>,
  filtered: Filtered,
  preview?: Preview,
): string {
  const { words, info, versions } = site;
  // A preview shows the page for what is not found at any address, and always stands at the root of its host.
  const root = preview !== undefined && page.kind === 'notFound' ? '/' : '';
  const href = below(root, hrefFrom(site.paths, page.path));
  const on = { href, words };
  const surface = { ...pageSurface({ words, href, filtered, mark: preview?.mark }), depth: 0, write: writeBlocks };
  const markdownHref = page.markdownPath?.slice(page.markdownPath.lastIndexOf('/') + 1);
  const canonical = baseUrl === undefined ? undefined : baseUrl + page.path;
  const metadata = { info, page, markdownHref, canonical, isFound: versions?.isFound !== false };
  return htmlDocument({
    words,
    policy: OWN_FILES_ONLY,
    head: markup(
      <>
        <Metadata {...metadata} on={on} />
        <Assets hasScript previewScript={preview?.script} on={on} />
      </>,
    ),
    body: markup(
      <PageFrame site={site} page={page} markdownHref={markdownHref} on={on}>
        <Notice inlines={versions?.notice} on={surface} />
        <PageBody tree={page.tree} on={surface} />
      </PageFrame>,
    ),
  });
}

/** Links that start where the site begins, not where they stand. */
export function below(root: string, href: Href): Href {
  return (target, anchor) => {
    const end = href(target, anchor);
    return end === undefined || isWhole(end) ? end : root + end;
  };
}
