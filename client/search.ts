/** The search itself: loaded when a reader begins to search, and not before. */
import { makeDialog } from './search/dialog';
import { makeSearch } from './search/rank';
import { readIndex } from './search/read-index';
import { INDEX_EVENT, OPEN_EVENT, SEARCH_INDEX, SEARCH_LINK, type SearchIndex } from './search-contract';

declare global {
  interface Window {
    readonly [SEARCH_INDEX]?: SearchIndex;
  }
}

function start(link: HTMLAnchorElement, script: HTMLOrSVGScriptElement | null): void {
  // The script lies one folder below the root of the site.
  const root = new URL('..', script instanceof HTMLScriptElement ? script.src : document.baseURI).href;
  const dialog = makeDialog(root, link.href);
  const read = () => {
    const index = window[SEARCH_INDEX];
    if (index === undefined) return;
    const entries = readIndex(index);
    dialog.ready(entries, makeSearch(entries));
  };
  document.addEventListener(OPEN_EVENT, dialog.open);
  document.addEventListener(INDEX_EVENT, read);
  read();
}

const link = document.querySelector<HTMLAnchorElement>(`a[${SEARCH_LINK}]`);
if (link !== null) start(link, document.currentScript);
