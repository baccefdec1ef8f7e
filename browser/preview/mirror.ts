/**
 * What the server said, beside what the reader sees. The page's own script adds to a page and rearranges it, and a reader
 * opens, chooses and types; all that is no business of the server's. So a new version is morphed into a copy that nobody sees
 * and nothing else touches, and only what changed there is done to the page as well.
 */
import { Idiomorph } from 'idiomorph';
import { nameTheSame } from './match';
import { NEW_ATTRIBUTE, readMarks } from './read-marks';

export interface Mirror {
  /** @returns the elements that are new to the reader, as the server marked them. */
  readonly update: (html: string) => readonly Element[];
}

/** To be made before any other script has changed the page. */
export function mirrorOf(page: Document): Mirror {
  const parser = new DOMParser();
  const inert = parser.parseFromString('', 'text/html');
  const mirror = inert.importNode(page.body, true);
  inert.body.replaceWith(mirror);
  const seen = new WeakMap<Node, Node>();
  pair(mirror, page.body, seen);
  let { title } = page;

  function update(html: string): readonly Element[] {
    const next = parser.parseFromString(html, 'text/html');
    readMarks(next.body);
    if (next.title !== title) page.title = title = next.title;
    if (!mirror.isEqualNode(next.body)) replay(morph(mirror, next.body), mirror, seen);
    return [...mirror.querySelectorAll(`[${NEW_ATTRIBUTE}]`)].flatMap((element) => {
      const own = seen.get(element);
      return own instanceof Element ? [own] : [];
    });
  }
  return { update };
}

/** Both have the same nodes in the same order. */
function pair(one: Node, other: Node, pairs: WeakMap<Node, Node>): void {
  pairs.set(one, other);
  for (let [a, b] = [one.firstChild, other.firstChild]; a && b; [a, b] = [a.nextSibling, b.nextSibling]) {
    pair(a, b, pairs);
  }
}

function morph(mirror: HTMLElement, next: HTMLElement): readonly MutationRecord[] {
  const takeNamesAway = nameTheSame(mirror, next);
  const observer = new MutationObserver(() => {});
  // Idiomorph keeps beside the body what it moves.
  observer.observe(mirror.ownerDocument.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeOldValue: true,
  });
  Idiomorph.morph(mirror, next, {
    restoreFocus: false,
    callbacks: { beforeNodeMorphed: (old, now) => !old.isEqualNode(now) },
  });
  const records = observer.takeRecords();
  observer.disconnect();
  takeNamesAway();
  return records;
}

/** Not one record after the other, but what is different in the end. */
function replay(records: readonly MutationRecord[], mirror: HTMLElement, seen: WeakMap<Node, Node>): void {
  const placed = new Set<Node>();
  const parents = new Set<Node>();
  const removed = new Set<Node>();
  const attributes = new Map<Element, Map<string, string | null>>();
  for (const { type, target, attributeName, oldValue, addedNodes, removedNodes } of records) {
    if (type === 'childList') {
      if (mirror.contains(target)) parents.add(target);
      for (const node of removedNodes) removed.add(node);
      for (const node of addedNodes) if (mirror.contains(node)) placed.add(node);
    } else if (type === 'characterData') {
      const own = seen.get(target);
      if (own instanceof CharacterData && own.data !== target.nodeValue) own.data = target.nodeValue ?? '';
    } else if (target instanceof Element && attributeName !== null) {
      const own = attributes.get(target) ?? new Map<string, string | null>();
      if (!own.has(attributeName)) own.set(attributeName, oldValue);
      attributes.set(target, own);
    }
  }
  for (const [element, changed] of attributes) {
    const own = seen.get(element);
    if (!(own instanceof Element)) continue;
    for (const [name, before] of changed) setAttribute(own, name, before, element.getAttribute(name));
  }
  for (const node of removed) if (!mirror.contains(node)) remove(node, mirror, seen);
  for (const parent of parents) {
    if (!mirror.contains(parent)) continue;
    for (const child of parent.childNodes) if (placed.has(child)) place(child, placed, seen);
  }
}

function setAttribute(own: Element, name: string, before: string | null, now: string | null): void {
  if (name === NEW_ATTRIBUTE || before === now) return;
  if (name === 'class') {
    // Scripts have classes of their own.
    own.classList.remove(...(before ?? '').split(/\s+/).filter(Boolean));
    own.classList.add(...(now ?? '').split(/\s+/).filter(Boolean));
  } else if (now === null) own.removeAttribute(name);
  else own.setAttribute(name, now);
}

/** A script may have moved a part of it to elsewhere. */
function remove(node: Node, mirror: HTMLElement, seen: WeakMap<Node, Node>): void {
  if (mirror.contains(node)) return;
  for (const child of node.childNodes) remove(child, mirror, seen);
  const own = seen.get(node);
  own?.parentNode?.removeChild(own);
  seen.delete(node);
}

/** Before what is next to it or behind what is before it, wherever a script has put those. */
function place(node: Node, placed: Set<Node>, seen: WeakMap<Node, Node>): void {
  const { nextSibling, previousSibling, parentNode } = node;
  placed.delete(node);
  const own = seen.get(node) ?? create(node, placed, seen);
  const next = nextSibling === null || placed.has(nextSibling) ? undefined : seen.get(nextSibling);
  const previous = previousSibling === null ? undefined : seen.get(previousSibling);
  const parent = parentNode === null ? undefined : seen.get(parentNode);
  if (next?.parentNode) move(next.parentNode, own, next);
  else if (previous?.parentNode) move(previous.parentNode, own, previous.nextSibling);
  else if (parent) move(parent, own, parent.firstChild);
}

interface Movable {
  moveBefore?(node: Node, before: Node | null): void;
}

/** With all that an element is in the middle of, such as its focus, where a browser can. */
function move(parent: Node & Movable, node: Node, before: Node | null): void {
  if (node.isConnected && parent.isConnected && parent.moveBefore) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}

/** Some of what is in it may be there already. */
function create(node: Node, placed: Set<Node>, seen: WeakMap<Node, Node>): Node {
  const own = document.importNode(node, false);
  seen.set(node, own);
  if (own instanceof Element) own.removeAttribute(NEW_ATTRIBUTE);
  for (const child of node.childNodes) {
    placed.delete(child);
    own.appendChild(seen.get(child) ?? create(child, placed, seen));
  }
  return own;
}
