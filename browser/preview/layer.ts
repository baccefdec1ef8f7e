/** What stands beside blocks of the page, over it: it is no part of them, and moves nothing. */
import { element } from '../element';
import { host } from './host';
import { visiblePart } from './visible-part';

export interface Layer {
  /** Puts them at the edge of the blocks that they belong to; whatever stood there of the same name has gone. */
  readonly set: (name: string, nodes: ReadonlyMap<HTMLElement, Element>) => void;
  /** Blocks have moved. */
  readonly arrange: () => void;
}

/** Parts of the page that scroll by themselves and hide what has scrolled out of them. */
const SCROLLERS = '.rail, .side, .table';

export function makeLayer(): Layer {
  const section = element('section', { 'aria-label': 'Beside the page' });
  const own = host('layer', section);
  const sets = new Map<string, ReadonlyMap<HTMLElement, Element>>();
  let waiting = 0;
  const soon = () => {
    if (waiting !== 0) return;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      arrange();
    });
  };

  function arrange(): void {
    const origin = own.getBoundingClientRect();
    const places = [...sets.values()].flatMap((set) => [...set].map(([node, block]) => [node, boxOf(block)] as const));
    for (const [node, box] of places) {
      node.hidden = box === undefined;
      if (box === undefined) continue;
      node.style.setProperty('left', `${Math.max(box.left - origin.left, 0)}px`);
      node.style.setProperty('top', `${box.top - origin.top}px`);
      node.style.setProperty('--height', `${box.height}px`);
      node.style.setProperty('--width', `${box.width}px`);
    }
  }

  new ResizeObserver(soon).observe(document.body);
  addEventListener('resize', soon);
  document.addEventListener('toggle', soon, true);
  document.addEventListener('change', soon);
  // With the page, the layer scrolls by itself; what is sticky or scrolls in the page does not.
  document.addEventListener('scroll', soon, { capture: true, passive: true });
  return {
    set(name, nodes) {
      for (const node of sets.get(name)?.keys() ?? []) if (!nodes.has(node)) node.remove();
      for (const node of nodes.keys()) if (node.parentNode !== section) section.append(node);
      sets.set(name, nodes);
      arrange();
    },
    arrange,
  };
}

function boxOf(block: Element): DOMRect | undefined {
  const part = visiblePart(block);
  const box = part?.getBoundingClientRect();
  if (part === undefined || box === undefined || box.height === 0) return undefined;
  const around = part.parentElement?.closest(SCROLLERS)?.getBoundingClientRect();
  if (around === undefined) return box;
  const [top, bottom] = [Math.max(box.top, around.top), Math.min(box.bottom, around.bottom)];
  return bottom <= top ? undefined : new DOMRect(box.left, top, box.width, bottom - top);
}
