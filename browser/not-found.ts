/**
 * Mends the page for what is not found. A host shows it at any address, also deep below the site's own: its links hold only
 * where the site is known to stand. Elsewhere, the folders above are tried, each by the icon of the site.
 */
import { NEXT_ATTRIBUTE, SITE_ATTRIBUTE } from './contract';

/** No site stands deeper; an address can have thousands of folders. */
const DEEPEST = 16;
const LINKS = ['href', 'src'] as const;

document.addEventListener('DOMContentLoaded', () => {
  const icon = document.querySelector(`link[${NEXT_ATTRIBUTE}]`);
  if (icon !== null) start(icon);
});

function start(link: Element): void {
  const site = link.getAttribute(SITE_ATTRIBUTE);
  const written = site === null ? '' : new URL(site).pathname;
  const goOn = (root: string) => {
    if (root !== written) mend(written, root);
    const script = document.createElement('script');
    script.src = root + link.getAttribute(NEXT_ATTRIBUTE);
    document.head.append(script);
  };
  if (site !== null && location.href.startsWith(site)) goOn(written);
  else tryEach(foldersAbove(), (link.getAttribute('href') ?? '').slice(written.length), goOn);
}

/** Whole addresses, so that none can be read as one of another host; the innermost first. */
function foldersAbove(): readonly string[] {
  const names = location.pathname.split('/').slice(1, -1).slice(0, DEEPEST);
  return [...names, ''].map((_, index) => {
    const url = new URL(location.href);
    [url.search, url.hash] = ['', ''];
    url.pathname = ['', ...names.slice(0, names.length - index), ''].join('/');
    return url.href;
  });
}

/** A picture: a host that answers everything with a page does not answer with one. */
function tryEach([root, ...others]: readonly string[], icon: string, found: (root: string) => void): void {
  if (root === undefined) return;
  const picture = new Image();
  picture.addEventListener('load', () => found(root));
  picture.addEventListener('error', () => tryEach(others, icon, found));
  picture.src = root + icon;
}

function mend(written: string, root: string): void {
  for (const name of LINKS) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      const isOurs = written === '' ? !/^(?:#|[a-z][a-z\d+.-]*:)/i.test(value) : value.startsWith(written);
      if (isOurs) element.setAttribute(name, root + value.slice(written.length));
    }
  }
}
