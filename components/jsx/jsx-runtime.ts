/**
 * What JSX compiles to here: text. A page is written once and never updated in a browser, so the element trees of React
 * and Preact would be built only to be thrown away, for thousands of pages.
 */
import type { JSX as Dom } from 'preact';

/** Markup. Only this file makes some, of names that stand in our sources, and of values and texts that it escapes. */
export class Html {
  constructor(readonly text: string) {}
}

/** What can stand in an element; what is no text, number or markup shows nothing. */
export type Children = Html | string | number | boolean | null | undefined | readonly Children[];

interface Props {
  readonly children?: Children;
  /** Our own filters' HTML. */
  readonly dangerouslySetInnerHTML?: { readonly __html: string };
  readonly [attribute: string]: unknown;
}

type Component = (props: Props) => Children;

/** An element, or what a component makes of its properties. Keys are for others' tools, and are not used. */
export function jsx(type: string | Component, props: Props): Html {
  if (typeof type !== 'string') return new Html(textOf(type(props)));
  let attributes = '';
  // Not `Object.entries`, which makes an array for each attribute of each element.
  for (const name in props) {
    if (name !== 'children' && name !== 'dangerouslySetInnerHTML') attributes += attribute(name, props[name]);
  }
  if (VOID.has(type)) return new Html(`<${type}${attributes}/>`);
  const inside = props.dangerouslySetInnerHTML?.__html ?? textOf(props.children);
  return new Html(`<${type}${attributes}>${inside}</${type}>`);
}

export const jsxs = jsx;

export function Fragment({ children }: { readonly children?: Children }): Children {
  return children;
}

const IN_COMMENTS: ReadonlyMap<string, string> = new Map([
  ['%', '%25'],
  ['-', '%2D'],
  ['<', '%3C'],
  ['>', '%3E'],
  ['\0', '%00'],
]);

/** A comment; what could end it, or begin another, is encoded as in an address. */
export function comment(text: string): Html {
  return new Html(`<!--${text.replace(/[%<>\0-]/g, (character) => IN_COMMENTS.get(character) ?? '')}-->`);
}

function textOf(children: Children): string {
  if (typeof children === 'string') return escaped(children);
  if (children instanceof Html) return children.text;
  if (typeof children === 'number') return String(children);
  if (typeof children !== 'object' || children === null) return '';
  let text = '';
  for (const child of children) text += textOf(child);
  return text;
}

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements, those that we use. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** Names that JSX has of its own; all others stand as they are. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['tabIndex', 'tabindex'],
  ['defaultChecked', 'checked'],
]);

function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  const own = NAMES.get(name) ?? name;
  return value === true && !own.startsWith('aria-') ? ` ${own}` : ` ${own}="${escaped(String(value))}"`;
}

const UNSAFE = /[&<>"\0]/;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // HTML has no NUL, which a document may have.
  ['\0', '\uFFFD'],
]);

/** Safe as a text and as the value of an attribute in double quotes. */
function escaped(text: string): string {
  return UNSAFE.test(text) ? text.replace(/[&<>"\0]/g, (character) => ESCAPES.get(character) ?? '') : text;
}

export declare namespace JSX {
  type Element = Html;
  type ElementType = keyof IntrinsicElements | ((props: never) => Children);
  interface ElementChildrenAttribute {
    readonly children: unknown;
  }
  interface IntrinsicAttributes {
    readonly key?: string | number | undefined;
  }
  type IntrinsicElements = Dom.IntrinsicElements;
}
