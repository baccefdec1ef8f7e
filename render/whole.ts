/** Joins the contents of all pages to one, chapter by chapter. */
import { chapterHtml } from '../filters/chapter';
import { escapeText } from '../filters/escape';
import { type Chapter, chapterOf, followFrom, type Part, partsOf, pictureFrom } from '../site/chapters';
import type { Page, Site } from '../site/types';
import type { Words } from '../words/types';

/** A page with its content as HTML, as it stands in the middle of the page. */
export interface RenderedPage {
  readonly page: Page;
  readonly content: string;
}

export interface Whole {
  readonly parts: readonly Part[];
  readonly html: string;
}

interface WholeOptions {
  readonly words: Words;
  readonly isPrinted: boolean;
  /** Pictures by their path from the root of the site, where they do not stay in files. */
  readonly pictures?: ReadonlyMap<string, string>;
}

export function wholeOf(
  pages: readonly RenderedPage[],
  site: Site,
  { words, isPrinted, pictures }: WholeOptions,
): Whole {
  const contents = new Map<Chapter, string>();
  for (const { page, content } of pages) {
    const chapter = chapterOf(page);
    if (chapter !== undefined) contents.set(chapter, content);
  }
  const parts = partsOf([...contents.keys()]);
  const paths = new Set([...contents.keys()].map(({ page }) => page.path));
  const html = parts.flatMap(({ chapters }) =>
    chapters.map((chapter) => {
      const follow = followFrom(chapter.page.path, paths, site.paths);
      const content = contents.get(chapter) ?? '';
      const named = chapter.part === 'overview' ? retitled(content, words.print.parts.overview) : content;
      const resolve = pictureFrom(chapter.page.path);
      const picture = (src: string) => pictures?.get(resolve(src)) ?? resolve(src);
      const inner = chapterHtml(named, { picture, id: chapter.id, follow, isPrinted });
      // The id is of our own path: ASCII that needs no escaping.
      return `<article class="chapter ${chapter.part}" id="${chapter.id}">${inner}</article>`;
    }),
  );
  return { parts, html: html.join('\n') };
}

/** The name of the API is the title of the one page: the overview has to be called something else. */
function retitled(content: string, title: string): string {
  return content.replace(/<div class="title">.*?<\/div>/s, () => `<h1>${escapeText(title)}</h1>`);
}
