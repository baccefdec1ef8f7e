/** The search itself: loaded when a reader begins to search, and not before; in a single file, made then. */
import { type Dialog, makeDialog } from './search/dialog';
import { makeSearch } from './search/rank';
import { folderOf, readIndex } from './search/read-index';
import { INDEX_EVENT, OPEN_EVENT, SEARCH_INDEX, SEARCH_LINK, type SearchIndex } from './search-contract';

declare global {
  interface Window {
    readonly [SEARCH_INDEX]?: SearchIndex;
  }
}

function start(root: string, everything: string | undefined): Dialog {
  const dialog = makeDialog(root, everything);
  const read = () => {
    const index = window[SEARCH_INDEX];
    if (index === undefined) return;
    const entries = readIndex(index);
    const home = entries.sites.get(folderOf((everything ?? '').slice(root.length)));
    dialog.ready(entries, makeSearch(entries, home));
  };
  document.addEventListener(OPEN_EVENT, dialog.open);
  document.addEventListener(INDEX_EVENT, read);
  read();
  return dialog;
}

const control = document.querySelector(`[${SEARCH_LINK}]`);
const script = document.currentScript;
if (control instanceof HTMLAnchorElement && script instanceof HTMLScriptElement) {
  // The script lies one folder below the root of the site.
  start(new URL('..', script.src).href, control.href);
} else if (control !== null) {
  document.addEventListener(OPEN_EVENT, () => start(document.baseURI, undefined).open(), { once: true });
}
