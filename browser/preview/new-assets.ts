/** Loads anew what is no part of the document of a page: stylesheets, pictures, the index of the search. */
import { SEARCH_FILES } from '../search-contract';

/** @param version what makes their addresses differ from those that the browser has in its memory. */
export function loadNewAssets(version: string): void {
  for (const old of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    const link = old.cloneNode();
    if (!(link instanceof HTMLLinkElement)) continue;
    link.href = versioned(old.href, version);
    // A page without a stylesheet would flash.
    link.addEventListener('load', () => old.remove());
    link.addEventListener('error', () => link.remove());
    old.after(link);
  }
  for (const image of document.images) image.src = versioned(image.src, version);
}

/** If the search has been loaded: it takes the new index, and keeps what was typed. */
export function loadNewSearch(version: string): void {
  const scripts = [...document.querySelectorAll('script')];
  const old = scripts.find(({ src }) => new URL(src, document.baseURI).pathname.endsWith(`/${SEARCH_FILES.index}`));
  if (old === undefined) return;
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search[open]');
  if (dialog !== null) {
    // Under a hand that is choosing, no list changes.
    dialog.addEventListener('close', () => loadNewSearch(version), { once: true });
    return;
  }
  const script = document.createElement('script');
  script.src = versioned(old.src, version);
  old.replaceWith(script);
}

function versioned(address: string, version: string): string {
  const url = new URL(address);
  if (url.origin === location.origin) url.searchParams.set('preview', version);
  return url.href;
}
