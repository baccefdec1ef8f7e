/** Where things stand: from a JSON pointer to the file, line and column that its author would look at, YAML and JSON alike. */
import { dirname, resolve } from 'node:path';
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../errors';
import { withoutFragment } from './references';

/** As many `$ref`s or aliases in a row as any honest document has. */
const MOST_HOPS = 40;

/** A file as it was parsed. */
interface Parsed {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A value in a file. */
export interface Spot {
  readonly file: string;
  /** Its key or its position; the root has none. */
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

export interface Sources {
  /**
   * The place of what a pointer (RFC 6901) leads to. Where a step leads into a `$ref`, it goes on in what that names, in
   * this file or in another; where it leads nowhere, the place of what is around.
   */
  locate(pointer: string): Place;
  /** The place of what is at these steps of a file, `$ref`s not followed; that of the closest thing around it, if need be. */
  locateIn(file: string, steps: readonly (string | number)[]): Place;
  /** Every `$ref` of a file with where it leads. */
  referencesIn(file: string): Iterable<Reference>;
  /** Some lines of a file, from the first line on; empty when it was not read. */
  linesOf(file: string): readonly string[];
}

export interface Reference {
  /** As it is written. */
  readonly ref: string;
  /** From the root of its file to the object that it stands in. */
  readonly steps: readonly string[];
  readonly place: Place;
  /** The file or URL that it names. */
  readonly href: string;
  /** Whether the fragment leads to something there; `undefined` when that file was not read. */
  readonly isFound: boolean | undefined;
}

/**
 * @param root the absolute path of the document.
 * @param texts what was read, by path or URL, the document's own among them.
 */
export function sourcesOf(root: string, texts: ReadonlyMap<string, string>): Sources {
  const parsed = new Map<string, Parsed>();
  const fileOf = (file: string): Parsed | undefined => {
    const known = parsed.get(file);
    const text = texts.get(file);
    if (known !== undefined || text === undefined) return known;
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, strict: false, logLevel: 'silent' });
    const made = { file, document, lines };
    parsed.set(file, made);
    return made;
  };

  const start = (file: string): Spot => ({ file, key: undefined, value: contentsOf(fileOf(file)) });

  /** The value itself, behind aliases and `$ref`s; as far as can be followed. */
  const followed = (spot: Spot): Spot => {
    let at = spot;
    for (let hops = 0; hops < MOST_HOPS; hops++) {
      const ref = refOf(at.value);
      if (ref === undefined) return at;
      const next = target(ref, at.file);
      if (next === undefined) return at;
      at = next;
    }
    return at;
  };

  const target = (ref: string, from: string): Spot | undefined => {
    const file = hrefOf(ref, from);
    if (fileOf(file) === undefined) return undefined;
    let at = start(file);
    for (const step of stepsOf(fragmentOf(ref))) {
      const next = child(at, step) ?? child(followed(at), step);
      if (next === undefined) return undefined;
      at = next;
    }
    return at;
  };

  /** What is directly below a value, under a key or at a position. */
  const child = ({ file, value }: Spot, step: string): Spot | undefined => {
    const node = withoutAlias(value, fileOf(file)?.document);
    if (isSeq(node)) {
      const item = /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
      return isNode(item) ? { file, key: undefined, value: withoutAlias(item, fileOf(file)?.document) } : undefined;
    }
    if (!isMap(node)) return undefined;
    const pair = pairOf(node, step, fileOf(file)?.document);
    if (pair === undefined) return undefined;
    const below = isNode(pair.value) ? withoutAlias(pair.value, fileOf(file)?.document) : undefined;
    return { file, key: isNode(pair.key) ? pair.key : undefined, value: below };
  };

  const placeOf = ({ file, key, value }: Spot): Place => {
    const lines = fileOf(file)?.lines;
    // A scalar is what is wrong or right itself; of anything larger, its name says enough.
    const node = value !== undefined && (isScalar(value) || key === undefined) ? value : (key ?? value);
    const range = node?.range;
    if (lines === undefined || range === null || range === undefined) return { file, line: 1, column: 1 };
    const [from, end] = range;
    const { line, col } = lines.linePos(from);
    const last = lines.linePos(Math.max(end, from));
    if (last.line === line) return { file, line, column: col, end: { line, column: Math.max(last.col, col + 1) } };
    const width = (texts.get(file) ?? '').slice(from).search(/\r?\n|$/);
    return { file, line, column: col, end: { line, column: col + Math.max(width, 1) } };
  };

  return {
    locate(pointer) {
      let at = start(root);
      for (const step of stepsOf(pointer)) {
        const next = child(at, step) ?? child(followed(at), step);
        if (next === undefined) break;
        at = next;
      }
      return placeOf(at);
    },
    locateIn(file, steps) {
      let at = start(file);
      for (const step of steps) {
        const next = child(at, String(step));
        if (next === undefined) break;
        at = next;
      }
      return placeOf(at);
    },
    *referencesIn(file) {
      for (const { ref, node, steps } of refsBelow(contentsOf(fileOf(file)))) {
        const href = hrefOf(ref, file);
        const isFound = fileOf(href) === undefined ? undefined : target(ref, file) !== undefined;
        yield { ref, steps, place: placeOf({ file, key: undefined, value: node }), href, isFound };
      }
    },
    linesOf: (file) => texts.get(file)?.split(/\r?\n/) ?? [],
  };
}

function contentsOf(parsed: Parsed | undefined): Node | undefined {
  const contents = parsed?.document.contents;
  return isNode(contents) ? contents : undefined;
}

/** A node below the root, with the way to it. */
interface Below {
  readonly node: unknown;
  readonly step: string;
  readonly parent: Below | undefined;
}

/** Every `$ref` with a text. Aliases are not entered: what they name is read where it stands. */
function* refsBelow(root: Node | undefined): Iterable<{ ref: string; node: Node; steps: readonly string[] }> {
  const rest: Below[] = [{ node: root, step: '', parent: undefined }];
  for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
    const parent = at;
    const { node } = at;
    if (isSeq(node)) {
      rest.push(...node.items.map((item, index) => ({ node: item, step: String(index), parent })).toReversed());
    } else if (isMap(node)) {
      const inner: Below[] = [];
      for (const pair of node.items) {
        const key = keyText(pair);
        const { value } = pair;
        if (key === '$ref' && isScalar(value) && typeof value.value === 'string') {
          yield { ref: value.value, node: value, steps: wayTo(at) };
        } else inner.push({ node: value, step: key ?? '', parent });
      }
      rest.push(...inner.toReversed());
    }
  }
}

function wayTo(below: Below): readonly string[] {
  const steps: string[] = [];
  for (let at = below; at.parent !== undefined; at = at.parent) steps.push(at.step);
  return steps.toReversed();
}

function refOf(node: Node | undefined): string | undefined {
  if (!isMap(node)) return undefined;
  const value = node.items.find((pair) => keyText(pair) === '$ref')?.value;
  return isScalar(value) && typeof value.value === 'string' ? value.value : undefined;
}

/** The last one, as parsers keep it; one that is merged in (`<<`) counts as well. */
function pairOf(map: YAMLMap, key: string, document: Document | undefined): Pair | undefined {
  const own = map.items.findLast((pair) => keyText(pair) === key);
  if (own !== undefined) return own;
  for (const merged of map.items.filter((pair) => keyText(pair) === '<<')) {
    const value = isNode(merged.value) ? withoutAlias(merged.value, document) : undefined;
    const sources = isSeq(value) ? value.items : [value];
    for (const source of sources) {
      const from = isNode(source) ? withoutAlias(source, document) : undefined;
      const found = isMap(from) ? from.items.findLast((pair) => keyText(pair) === key) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function keyText({ key }: Pair): string | undefined {
  if (!isScalar(key)) return undefined;
  // A status such as `404` is a number to YAML, and a text to JSON and its pointers.
  return typeof key.source === 'string' && typeof key.value !== 'string' ? key.source : String(key.value);
}

function withoutAlias(node: Node | undefined, document: Document | undefined): Node | undefined {
  let at: Node | undefined = node;
  for (let hops = 0; hops < MOST_HOPS && isAlias(at) && document !== undefined; hops++) at = resolved(at, document);
  return at;
}

function resolved(alias: Alias, document: Document): Node | undefined {
  return alias.resolve(document) ?? undefined;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}

/** The file or URL that a `$ref` leads to from a file or URL. */
export function hrefOf(ref: string, from: string): string {
  const name = withoutFragment(ref);
  if (name === '') return from;
  if (/^[a-z][a-z\d+.-]+:/i.test(name)) return name;
  if (/^https?:/i.test(from)) return URL.canParse(name, from) ? new URL(name, from).href : name;
  return resolve(dirname(from), decoded(name));
}

function fragmentOf(ref: string): string {
  return decoded(ref.slice(withoutFragment(ref).length + 1));
}

function stepsOf(pointer: string): readonly string[] {
  if (!pointer.startsWith('/')) return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
