/** Finds which elements of two versions of a page are the same thing, where they have no ids that would say it. */
import { SOURCE_ATTRIBUTE } from './read-marks';

const UNNAMED = `[${SOURCE_ATTRIBUTE}]:not([id]), details:not([id])`;
const PREFIX = '~same-';

/**
 * Gives both the same id where they are the same: with the same words, or else from the same place. So a block stays itself
 * when another one is put before it, with all that a reader did to it.
 *
 * @returns takes the ids away
 */
export function nameTheSame(before: Element, after: Element): () => void {
  const named: Element[] = [];
  const name = (keyOf: (element: Element) => string) => {
    const [old, now] = [byKey(before, keyOf), byKey(after, keyOf)];
    for (const [key, element] of now) {
      const other = old.get(key);
      if (!element || !other) continue;
      const id = `${PREFIX}${named.length}`;
      element.id = other.id = id;
      named.push(element, other);
    }
  };
  name(({ localName, textContent, attributes }) => `${localName} ${attributes.length} ${textContent}`);
  name((element) => `${element.localName} ${element.getAttribute(SOURCE_ATTRIBUTE)}`);
  return () => {
    for (const element of [...named, ...before.querySelectorAll(`[id^="${PREFIX}"]`)]) element.removeAttribute('id');
  };
}

/** @returns `undefined` for what there is more than once */
function byKey(root: Element, keyOf: (element: Element) => string): ReadonlyMap<string, Element | undefined> {
  const found = new Map<string, Element | undefined>();
  for (const element of root.querySelectorAll(UNNAMED)) {
    const key = keyOf(element);
    found.set(key, found.has(key) ? undefined : element);
  }
  return found;
}
