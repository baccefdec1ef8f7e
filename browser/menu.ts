/** The navigation on a phone: over the page while it is open, and the only thing to be reached then. */
import { MENU_ATTRIBUTE } from './contract';
import { button } from './element';

export function initMenu(root: Document): void {
  const link = root.querySelector('.top .menu');
  const nav = root.querySelector<HTMLElement>('.side');
  const closeLink = nav?.querySelector('.close');
  if (link === null || !nav || !closeLink) return;
  const opener = button('menu', link.textContent);
  const close = button('close', closeLink.textContent);
  opener.setAttribute('aria-controls', nav.id);
  opener.ariaExpanded = 'false';
  const others = [...root.querySelectorAll<HTMLElement>('.skip, .top, main')];

  const set = (isOpen: boolean) => {
    root.documentElement.toggleAttribute(MENU_ATTRIBUTE, isOpen);
    opener.ariaExpanded = String(isOpen);
    for (const other of others) other.inert = isOpen;
  };
  const isOpen = () => opener.ariaExpanded === 'true';
  const shut = () => {
    set(false);
    opener.focus();
  };
  opener.addEventListener('click', () => {
    set(true);
    close.focus();
  });
  close.addEventListener('click', shut);
  nav.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) set(false);
  });
  root.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && isOpen()) shut();
  });
  // Where there is room for both, nothing is over anything.
  matchMedia(WIDE).addEventListener('change', () => set(false));
  addEventListener('pageshow', () => set(false));
  link.replaceWith(opener);
  closeLink.replaceWith(close);
}

/** As in the stylesheet. */
const WIDE = '(min-width: 56rem)';

/** The navigation scrolls by itself: it begins where the current page is. */
export function initNav(root: ParentNode): void {
  const nav = root.querySelector<HTMLElement>('.side');
  const current = nav?.querySelector('[aria-current=page]');
  if (!nav || !current) return;
  // The browser tells where things are once it knows; a question would make it lay out the whole page at once.
  const observer = new IntersectionObserver(
    ([entry]) => {
      observer.disconnect();
      const below = entry === undefined ? 0 : entry.boundingClientRect.bottom - (entry.rootBounds?.bottom ?? 0);
      if (below > 0) nav.scrollTop += below + nav.clientHeight / 2;
    },
    { root: nav },
  );
  observer.observe(current);
}
