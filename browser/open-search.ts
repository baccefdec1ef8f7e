/** Opens the search: from its link, which leads to the A–Z page without a script, or its button, and by `/` or Ctrl-K anywhere. */
import { OPEN_EVENT, SEARCH_FILES, SEARCH_LINK, SEARCH_READY } from './search-contract';

const TYPING = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

export function initOpenSearch(): void {
  const control = document.querySelector<HTMLElement>(`[${SEARCH_LINK}]`);
  const script = document.currentScript;
  if (control === null || !(script instanceof HTMLScriptElement)) return;
  const load: Load =
    control instanceof HTMLAnchorElement ? loader(script.src, () => location.assign(control.href)) : (then) => then?.();
  const open = () => load(() => document.dispatchEvent(new Event(OPEN_EVENT)));

  control.hidden = false;
  control.setAttribute(SEARCH_READY, '');
  control.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  control.addEventListener('focus', () => load());
  control.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const isCommand = (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'k';
    // Some keyboards have the slash above another key.
    const isSlash = key === '/' && !ctrlKey && !metaKey;
    // The field of a search that has just been closed keeps the focus for a moment.
    const isTyping = target instanceof Element && target.closest(TYPING)?.checkVisibility() === true;
    if (altKey || isTyping || event.isComposing || !(isCommand || isSlash)) return;
    event.preventDefault();
    open();
  });
}

type Load = (then?: () => void) => void;

/** The search has two files, code and index. If either fails to load, the A–Z page replaces it. */
function loader(base: string, fail: () => void): Load {
  let isLoaded = false;
  let last = () => {};
  let scripts: readonly HTMLScriptElement[] = [];
  return (then) => {
    if (then !== undefined) last = then;
    if (isLoaded) last();
    if (scripts.length > 0) return;
    scripts = Object.values(SEARCH_FILES).map((file) => {
      const script = document.createElement('script');
      script.src = new URL(file, base).href;
      script.addEventListener('error', fail);
      return script;
    });
    scripts[0]?.addEventListener('load', () => {
      isLoaded = true;
      last();
    });
    document.head.append(...scripts);
  };
}
