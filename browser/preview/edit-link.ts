/**
 * From the page to the line: a small link beside the block under the pointer; Alt and a click on it; and by the keyboard one
 * link that Alt-L calls and the arrow keys move from block to block, so that a page has no hundreds of stops more.
 */
import { element } from '../element';
import type { Layer } from './layer';
import { SOURCE_ATTRIBUTE } from './read-marks';
import { safeHref } from './safe-href';
import { visiblePart } from './visible-part';

export interface EditLink {
  readonly setLinks: (links: readonly (readonly [pointer: string, href: string])[]) => void;
  /** The page has changed. */
  readonly update: () => void;
}

/** So long the pointer may be outside of a block, on its way to the link. */
const PATIENCE_MS = 350;

export function makeEditLink(layer: Layer): EditLink {
  const picture = element('span', { 'aria-hidden': 'true' }, '✎');
  const link = element('a', { class: 'edit', tabindex: '-1' }, picture);
  const frame = element('div', { class: 'aim' });
  let links: ReadonlyMap<string, string> = new Map();
  let current: Element | undefined;
  let before: Element | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function show(block: Element | undefined): void {
    clearTimeout(patience);
    if (block === current) return;
    current = block;
    const pointer = block?.getAttribute(SOURCE_ATTRIBUTE) ?? '';
    const href = links.get(pointer);
    if (block === undefined || href === undefined) {
      current = undefined;
      layer.set('edit', new Map());
      return;
    }
    link.href = href;
    const label = `Open in the editor: ${pointer}`;
    link.ariaLabel = label;
    link.title = label;
    layer.set(
      'edit',
      new Map<HTMLElement, Element>([
        [frame, block],
        [link, block],
      ]),
    );
  }

  function blockAt(target: EventTarget | null): Element | undefined {
    let block = target instanceof Element ? target.closest(`[${SOURCE_ATTRIBUTE}]`) : null;
    while (block !== null && !links.has(block.getAttribute(SOURCE_ATTRIBUTE) ?? '')) {
      block = block.parentElement?.closest(`[${SOURCE_ATTRIBUTE}]`) ?? null;
    }
    return block ?? undefined;
  }

  function stops(): readonly Element[] {
    const all = [...document.querySelectorAll(`main [${SOURCE_ATTRIBUTE}]`)];
    return all.filter((block) => blockAt(block) === block && visiblePart(block) === block);
  }

  function go(block: Element | undefined): void {
    if (block === undefined) return;
    show(block);
    block.scrollIntoView({ block: 'nearest' });
    layer.arrange();
    link.focus({ preventScroll: true });
  }

  const isHeld = () => link.matches(':focus, :hover');
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse' || link.matches(':focus')) return;
    const block = blockAt(target);
    clearTimeout(patience);
    if (block !== undefined && !block.contains(current ?? null)) show(block);
    else patience = setTimeout(() => isHeld() || show(block), PATIENCE_MS);
  });
  const aim = (isAiming: boolean) => frame.toggleAttribute('data-on', isAiming);
  document.addEventListener('keydown', (event) => {
    aim(event.altKey);
    if (!event.altKey || event.code !== 'KeyL' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    before = document.activeElement;
    go(blockAt(before) ?? current ?? stops().find((block) => block.getBoundingClientRect().top > 0));
  });
  document.addEventListener('keyup', ({ altKey }) => aim(altKey));
  addEventListener('blur', () => aim(false));
  document.addEventListener(
    'click',
    (event) => {
      const block = event.altKey ? blockAt(event.target) : undefined;
      if (block === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      show(block);
      link.click();
    },
    true,
  );
  link.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') {
      if (before instanceof HTMLElement) before.focus();
      link.blur();
    }
    if (step === 0 || current === undefined) return;
    event.preventDefault();
    const all = stops();
    go(all[all.indexOf(current) + step]);
  });
  link.addEventListener('focus', () => frame.toggleAttribute('data-held', true));
  link.addEventListener('blur', () => {
    frame.removeAttribute('data-held');
    show(undefined);
  });

  return {
    setLinks(given) {
      links = new Map(
        given.flatMap(([pointer, href]) => {
          const safe = safeHref(href);
          return safe === undefined ? [] : [[pointer, safe] as const];
        }),
      );
      const href = links.get(current?.getAttribute(SOURCE_ATTRIBUTE) ?? '');
      if (href !== undefined) link.href = href;
    },
    update() {
      if (current?.isConnected === false) show(undefined);
    },
  };
}
