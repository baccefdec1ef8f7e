/** Everything about folds: a button that opens all of a part, links into them, and a printer, which cannot open any. */
import { button } from './element';
import { words } from './words';

const SINGLE = '.single .chapter';
/** In a single file, headings are one level down and ids have a chapter before them. */
const PARTS = `main section:has(> h2), main .rail, main #schema, ${SINGLE} section:has(> h3), ${SINGLE} [id$='/schema']`;
/** On a part that has its button. */
const READY = 'expandable';
/** A part with fewer folds is opened sooner by hand. */
const FEWEST = 2;

export function initExpandAll(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>(PARTS)) {
    const folds = part.getElementsByTagName('details');
    if (folds.length >= FEWEST && !part.matches(`.${READY}`)) addButton(part, folds);
  }
}

function addButton(part: HTMLElement, folds: HTMLCollectionOf<HTMLDetailsElement>): void {
  const expand = button('expand', words.expandAll);
  const isAllOpen = () => [...folds].every(({ open }) => open);
  const update = () => {
    expand.textContent = isAllOpen() ? words.collapseAll : words.expandAll;
  };
  let waiting = 0;
  // Each fold tells for itself: a thousand of them are asked once.
  part.addEventListener(
    'toggle',
    () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(update);
    },
    true,
  );
  expand.addEventListener('click', () => {
    const open = !isAllOpen();
    for (const fold of folds) fold.open = open;
    update();
  });
  update();
  part.classList.add(READY);
  // Where nothing that is drawn already has to give way.
  const heading = part.querySelector(':scope > :is(h2, h3)');
  if (heading !== null) heading.after(expand);
  else if (part.matches('.rail')) part.append(expand);
  else part.prepend(expand);
}

/** Opens what holds the target of the address, and goes there. */
export function initDeepLinks(root: Document): void {
  const reveal = () => {
    const target = root.getElementById(decode(location.hash.slice(1)));
    if (target === null || openAround(target) === 0) return;
    target.scrollIntoView();
  };
  reveal();
  addEventListener('hashchange', reveal);
  // A link to where the address leads already changes nothing, but the reader may have closed the fold.
  root.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link !== null && link.hash !== '' && link.href === location.href) reveal();
  });
}

function openAround(target: Element): number {
  let opened = 0;
  for (let fold = target.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) {
    if (!fold.open) opened += 1;
    fold.open = true;
  }
  return opened;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Paper shows everything; afterwards the page is as it was. */
export function initPrinting(root: ParentNode): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}
