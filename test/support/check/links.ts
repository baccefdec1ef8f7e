/** Where every link of a site leads: to a file inside it, or openly out of it. */
import { posix } from 'node:path';
import { attribute, type Element, type Page } from './dom';

/** A link as written, and what a browser would ask for. */
export interface Link {
  readonly element: string;
  readonly value: string;
  readonly file: string;
  /** Without `#`, decoded. */
  readonly fragment: string | undefined;
}

export interface LinkCheck {
  readonly problems: readonly string[];
  /** The links that stay in the site, also those that lead nowhere. */
  readonly inside: readonly Link[];
}

const ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'background', 'ping', 'manifest'];
const SETS = ['srcset', 'imagesrcset'];
const OUTSIDE = new Set(['http', 'https', 'mailto']);

/** @param self where the site will stand, when that is known: links there are to be relative */
export function linksOf(page: Page, self: string | undefined): LinkCheck {
  const problems: string[] = [];
  const inside: Link[] = [];
  for (const { element, value } of page.elements.flatMap(urlsOf)) {
    const link = follow(page.path, element, value, self);
    if (typeof link === 'string') problems.push(`${describe(element, value)} ${link}`);
    else if (link !== undefined) inside.push(link);
  }
  return { problems, inside };
}

/** Whether the ends of links are there, in exact case. */
export function checkEnds(
  { inside }: LinkCheck,
  files: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, Pick<Page, 'ids'>>,
): readonly string[] {
  return inside.flatMap(({ element, value, file, fragment }) => {
    const problem = endProblem(file, fragment, files, pages);
    return problem === undefined ? [] : [`<${element}> "${value}" ${problem}`];
  });
}

function endProblem(
  file: string,
  fragment: string | undefined,
  files: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, Pick<Page, 'ids'>>,
): string | undefined {
  if (!files.has(file)) {
    const names = [...files.keys()];
    if (names.some((name) => name.startsWith(file === '.' ? '' : `${file.replace(/\/$/, '')}/`)))
      return 'names a folder';
    const other = names.find((name) => name.toLowerCase() === file.toLowerCase());
    return other === undefined ? `leads to "${file}", which is not there` : `means "${other}" in another case`;
  }
  if (fragment === undefined) return undefined;
  if (!pages.get(file)?.ids.has(fragment)) return `means the id "${fragment}", which is not on that page`;
  return undefined;
}

function urlsOf(element: Element): readonly { element: Element; value: string }[] {
  const single = ATTRIBUTES.flatMap((name) => attribute(element, name) ?? []);
  const sets = SETS.flatMap((name) => attribute(element, name)?.split(',') ?? []);
  return [...single, ...sets.map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')].map((value) => ({
    element,
    value,
  }));
}

/** @returns a link inside, `undefined` for a fair link outside, or what is wrong */
function follow(from: string, element: Element, value: string, self: string | undefined): Link | string | undefined {
  // As browsers read it: `java\nscript:` is a scheme.
  const url = value.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+|[\0- ]+$/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) return outside(element, url, scheme, self);
  if (url !== value) return 'has space around or inside';
  if (/^[\\/]{2}|\\/.test(url)) return 'could name another host';
  const root = self === undefined ? '/' : new URL(self).pathname;
  // Shown at any address, its links start where the site does.
  if (from === '404.html' && self !== undefined && url.startsWith(root)) {
    return follow(from, element, url.slice(root.length), undefined);
  }
  if (url.startsWith('/')) return 'begins at the root of the host';
  if (url === '' || url === '#') return 'is empty';
  const [address = '', ...rest] = url.split('#');
  try {
    const path = decodeURIComponent(address.split('?')[0] ?? '');
    const file = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), path));
    if (file === '..' || file.startsWith('../')) return 'leaves the site';
    const fragment = rest.length === 0 ? undefined : decodeURIComponent(rest.join('#'));
    return { element: element.tagName, value, file, fragment };
  } catch {
    return 'is not well encoded';
  }
}

function outside(element: Element, url: string, scheme: string, self: string | undefined): string | undefined {
  if (!OUTSIDE.has(scheme)) return `uses the scheme ${scheme}:`;
  const isCanonical = element.tagName === 'link' && attribute(element, 'rel') === 'canonical';
  if (!isCanonical && element.tagName !== 'a') return 'asks another host';
  if (!URL.canParse(url)) return 'is no valid address';
  if (!isCanonical && self !== undefined && url.startsWith(self)) return 'is an absolute link to the site itself';
  return undefined;
}

function describe(element: Element, value: string): string {
  return `<${element.tagName}> "${value.slice(0, 200)}"`;
}
