/** The search as a reader meets it: a field, the results below it, both worked by the keyboard from the field. */
import type { Search } from './rank';
import type { Entries } from './read-index';
import { make, resultLink } from './results';
import { fill, words } from './words';

export interface Dialog {
  readonly open: () => void;
  /** What there is to search, once it has been loaded. */
  readonly ready: (entries: Entries, search: Search) => void;
}

const MOST = 50;
const LIST = 'search-results';
/** The last query, kept for the visit: readers who return from one result often want the next. */
const MEMORY = 'ws-docs-search';

/** @param everything where the page is that has everything from A to Z, if there is one. */
export function makeDialog(root: string, everything: string | undefined): Dialog {
  const field = fieldOf();
  const status = make('p', 'search-status', words.loading);
  status.setAttribute('role', 'status');
  const list = make('div', 'search-results');
  Object.assign(list, { id: LIST, role: 'listbox', ariaLabel: words.label });
  const more = everything === undefined ? undefined : make('a', '', words.everything);
  if (more !== undefined && everything !== undefined) more.href = everything;
  const hint = make('div', 'search-hint');
  const close = make('button', '', make('span', 'unseen', words.close));
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  const bar = make('div', 'search-bar', field, close);
  const keys = make(
    'p',
    'search-keys',
    ...[...key('↑', '↓'), ` ${words.move} `, ...key('↵'), ` ${words.open} `, ...key('Esc'), ` ${words.leave}`],
  );
  const dialog = make(
    'dialog',
    'search',
    bar,
    status,
    make('div', 'search-body', hint, list),
    make('footer', '', more, keys),
  );
  dialog.ariaLabel = words.label;
  document.body.append(dialog);

  let source: { readonly entries: Entries; readonly search: Search } | undefined;
  let links: readonly HTMLAnchorElement[] = [];
  let active = -1;

  function activate(index: number): void {
    links[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const link = links[active];
    link?.setAttribute('aria-selected', 'true');
    link?.scrollIntoView({ block: 'nearest' });
    if (link === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', link.id);
  }

  function update(): void {
    if (source === undefined) return;
    const { entries, search } = source;
    const query = field.value.trim();
    remember(query);
    const { total, best, marks } = search(query, MOST);
    links = best.map((entry, index) => resultLink(entry, `${LIST}-${index}`, marks, { entries, root }));
    list.replaceChildren(...links);
    list.hidden = links.length === 0;
    list.scrollTop = 0;
    field.ariaExpanded = String(links.length > 0);
    status.textContent = statusOf(query, total, best.length);
    hint.replaceChildren(...hintsOf(query, total, more !== undefined));
    activate(links.length > 0 ? 0 : -1);
  }

  field.addEventListener('input', update);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || links.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) activate((active + step + links.length) % links.length);
    else if (event.key !== 'Enter') return;
    else if (event.ctrlKey || event.metaKey) window.open(links[active]?.href, '_blank', 'noopener');
    else links[active]?.click();
    event.preventDefault();
  });
  list.addEventListener('mousemove', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const index = link === null ? -1 : links.indexOf(link);
    if (index >= 0 && index !== active) activate(index);
  });
  dialog.addEventListener('click', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    // A result may be on this page; a click on the backdrop has the dialog itself as its target.
    if (event.target === dialog || (isLink && isPlain)) dialog.close();
  });
  field.value = remembered();
  update();
  list.hidden = true;
  return {
    open: () => {
      if (!dialog.open) dialog.showModal();
      field.focus();
      field.select();
    },
    ready: (entries, search) => {
      source = { entries, search };
      update();
    },
  };
}

function fieldOf(): HTMLInputElement {
  const field = make('input', '');
  // Of type text: Escape would clear a field of type search, and it shall close the dialog.
  Object.assign(field, { type: 'text', placeholder: words.placeholder, autocomplete: 'off', spellcheck: false });
  const attributes = {
    role: 'combobox',
    'aria-label': words.label,
    'aria-expanded': 'false',
    'aria-controls': LIST,
    'aria-autocomplete': 'list',
    autocapitalize: 'off',
    enterkeyhint: 'go',
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  return field;
}

function key(...names: readonly string[]): HTMLElement[] {
  return names.map((name) => make('kbd', '', name));
}

function statusOf(query: string, total: number, shown: number): string {
  if (query === '') return '';
  if (total === 0) return fill(words.none, { query });
  if (total === 1) return words.one;
  const number = (value: number) => value.toLocaleString(document.documentElement.lang);
  return fill(total > shown ? words.first : words.many, { count: number(total), shown: number(shown) });
}

function hintsOf(query: string, total: number, hasMore: boolean): readonly HTMLElement[] {
  if (query === '') return [make('p', '', words.what), make('p', '', words.how)];
  return total === 0 ? [make('p', '', hasMore ? words.noneHint : words.noneHintAlone)] : [];
}

/** A browser may refuse to remember anything. */
function remember(query: string): void {
  try {
    sessionStorage.setItem(MEMORY, query);
  } catch {}
}

function remembered(): string {
  try {
    return sessionStorage.getItem(MEMORY) ?? '';
  } catch {
    return '';
  }
}
