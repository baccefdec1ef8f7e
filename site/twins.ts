/** The Markdown beside each page. */
import type { Page, Site, Target } from './types';

/** The place of the Markdown, from the root of the site; `undefined` for a page that has none. */
export function twinPath({ path, content }: Pick<Page, 'path' | 'content'>): string | undefined {
  return content.kind === 'notFound' || content.kind === 'search' ? undefined : markdownPath(path);
}

/** Where the Markdown about a target stands, or the file itself where that is no page. */
export function twinOf(target: Target, { paths }: Pick<Site, 'paths'>): string | undefined {
  const path = paths.get(target);
  return path === undefined ? undefined : markdownPath(path);
}

function markdownPath(path: string): string {
  return path.replace(/\.html$/, '.md');
}
