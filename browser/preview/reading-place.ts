/** What must not move when a page changes: what is read, and what is typed. */

/** What a reader looks at; a rail and the navigation scroll by themselves. */
const READ = 'main :is(h1, h2, h3, h4, p, li, tr, pre, summary, dt, dd, figure)';
const BESIDE = '.rail, .side';

/** @returns puts the page back to where it was read, after it has changed. */
export function keepReadingPlace(): () => void {
  const focused = document.activeElement;
  const selection =
    focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
      ? ([focused.selectionStart, focused.selectionEnd] as const)
      : undefined;
  const places = scrollY > 0 ? placesInView() : [];
  return () => {
    if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected) {
      focused.focus({ preventScroll: true });
      if (selection !== undefined) (focused as HTMLInputElement).setSelectionRange(...selection);
    }
    const kept = places.find(([element]) => element.isConnected && element.checkVisibility());
    if (kept === undefined) return;
    const [element, top] = kept;
    const moved = element.getBoundingClientRect().top - top;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
  };
}

/** The first ones that begin in view; what begins above may grow in view. */
function placesInView(): readonly (readonly [element: Element, top: number])[] {
  const bar = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
  const found: (readonly [Element, number])[] = [];
  for (const element of document.querySelectorAll(READ)) {
    if (!element.checkVisibility() || element.closest(BESIDE) !== null) continue;
    const { top } = element.getBoundingClientRect();
    if (top >= bar && top < innerHeight) found.push([element, top]);
  }
  return found.sort(([, a], [, b]) => a - b);
}
