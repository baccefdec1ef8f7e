/** The border: typed looks into the parser's JSON, of which nothing is believed, not even what a schema promises. */
import type { Extension, JsonValue } from '../types';

export type Raw = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys: no list, no `null`. */
export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says which findings are not reported at an object and below. It is for tools, and no page shows it. */
export const IGNORE = 'x-ws-docs-ignore';

/** An own value: a document may call a thing `constructor`. */
export function get(raw: unknown, key: string): unknown {
  return isRaw(raw) && Object.hasOwn(raw, key) ? raw[key] : undefined;
}

export function getRaw(raw: unknown, key: string): Raw | undefined {
  const value = get(raw, key);
  return isRaw(value) ? value : undefined;
}

/** A text; YAML's numbers and booleans where a text should be are taken as they read. */
export function getText(raw: unknown, key: string): string | undefined {
  return asText(get(raw, key));
}

export function getList(raw: unknown, key: string): readonly unknown[] {
  return asList(get(raw, key));
}

/** The entries of an object, without what the parser adds and what is for tools alone; empty for anything else. */
export function getEntries(raw: unknown, key: string): readonly [string, unknown][] {
  return entriesOf(get(raw, key));
}

export function entriesOf(value: unknown): readonly [string, unknown][] {
  return isRaw(value) ? Object.entries(value).filter(([key]) => !isParserKey(key) && key !== IGNORE) : [];
}

export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asTexts(value: unknown): readonly string[] {
  return asList(value)
    .map(asText)
    .filter((text) => text !== undefined);
}

/** The parser's notes to itself (`x-parser-schema-id` and the like). */
export function isParserKey(key: string): boolean {
  return key.startsWith('x-parser-');
}

/** A JSON pointer (RFC 6901) from its steps. */
export function pointerTo(...steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The steps of a pointer or of a local `$ref`; `undefined` when it is neither. */
export function pointerSteps(pointer: string): readonly string[] | undefined {
  const text = pointer.startsWith('#') ? pointer.slice(1) : pointer;
  if (!text.startsWith('/')) return undefined;
  return text
    .slice(1)
    .split('/')
    .map((step) => decode(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** Deeper than the parser itself can follow; only there so that nothing can overflow the stack. */
const DEEPEST = 2000;

/**
 * Copies a raw value as JSON without the parser's keys and without cycles.
 *
 * @param pointers shared objects of the document; they become `{ "$ref": "#…" }`, as the author will have written,
 *   so that a net of references does not unfold into something far larger than the document.
 */
export function plain(value: unknown, pointers?: ReadonlyMap<object, string>): JsonValue {
  return copy(value, pointers, new Set());
}

/** Like `plain`, for a value that is itself a shared object and is wanted in full. */
export function plainInside(value: unknown, pointers: ReadonlyMap<object, string>): JsonValue {
  return copy(value, pointers, new Set(), true);
}

function copy(
  value: unknown,
  pointers: ReadonlyMap<object, string> | undefined,
  above: Set<object>,
  top = false,
): JsonValue {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object') return null;
  const pointer = top ? undefined : pointers?.get(value);
  if (pointer !== undefined) return { $ref: pointer };
  if (above.has(value)) return '[circular]';
  if (above.size > DEEPEST) return '[too deep]';
  if (value instanceof Date) return value.toISOString();
  above.add(value);
  const result = Array.isArray(value)
    ? value.map((item) => copy(item, pointers, above))
    : Object.fromEntries(entriesOf(value).map(([key, item]) => [key, copy(item, pointers, above)]));
  above.delete(value);
  return result;
}

/** The keys of an object that are not read otherwise: `x-…`, and keys unknown to its version. */
export function extensionsOf(
  raw: Raw | undefined,
  known: readonly string[],
  pointers: ReadonlyMap<object, string>,
): readonly Extension[] {
  return entriesOf(raw)
    .filter(([key]) => !known.includes(key))
    .map(([name, value]) => ({ name, value: plain(value, pointers) }));
}
