/** What every reader needs to know about the whole document, created once per reading. */
import type { Warning } from '../../errors';
import { copyFinder } from '../schema/copies';
import type { Extension } from '../types';
import { entriesOf, extensionsOf, get, getEntries, isRaw, pointerSteps, pointerTo, type Raw } from './raw';

export interface Context {
  readonly root: Raw;
  /** The version of the specification, such as `2.6.0`. */
  readonly asyncapi: string;
  /** The `$ref` under which a shared object of the document can be found. */
  readonly pointers: ReadonlyMap<object, string>;
  /** The pointer to where a shared object is defined; `pointer`, where it is used, for any other value. */
  definedAt(value: unknown, pointer: string): string;
  /** Named schemas, keyed by the raw object that the parser shares between all references. */
  readonly schemaIds: ReadonlyMap<object, string>;
  /** The named schema that this object is a copy of, made by the parser for a message with traits. */
  copiedSchemaId(raw: Raw): string | undefined;
  /** The value at a local `$ref` (`#/…`) or JSON pointer. */
  resolve(ref: string): unknown;
  extensions(raw: Raw | undefined, known: readonly string[]): readonly Extension[];
  warn(code: string, message: string, pointer: string): void;
}

/** @param warnings filled while the document is read. */
export function createContext(root: Raw, warnings: Warning[]): Context {
  const asyncapi = get(root, 'asyncapi');
  const pointers = sharedObjects(root);
  const schemaIds = namedSchemaIds(root);
  const told = new Set<string>();
  let findCopy: ((raw: Raw) => string | undefined) | undefined;
  return {
    root,
    asyncapi: typeof asyncapi === 'string' ? asyncapi : '',
    pointers,
    definedAt: (value, pointer) => (isRaw(value) ? (pointers.get(value)?.slice(1) ?? pointer) : pointer),
    schemaIds,
    copiedSchemaId(raw) {
      findCopy ??= copyFinder(schemaIds);
      return findCopy(raw);
    },
    resolve: (ref) => pointerSteps(ref)?.reduce<unknown>(step, root),
    extensions: (raw, known) => extensionsOf(raw, known, pointers),
    warn(code, message, pointer) {
      const key = JSON.stringify([code, message, pointer]);
      if (told.has(key)) return;
      told.add(key);
      warnings.push({ code, message, pointer });
    },
  };
}

function step(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return get(value, key);
}

function sharedObjects(root: Raw): ReadonlyMap<object, string> {
  const pointers = new Map<object, string>();
  const note = (value: unknown, ...steps: string[]) => {
    if (isRaw(value) && !pointers.has(value)) pointers.set(value, `#${pointerTo(...steps)}`);
  };
  for (const [section, things] of getEntries(root, 'components')) {
    if (section.startsWith('x-')) continue;
    for (const [key, value] of entriesOf(things)) note(value, 'components', section, key);
  }
  for (const section of ['servers', 'channels', 'operations']) {
    for (const [key, value] of getEntries(root, section)) {
      note(value, section, key);
      for (const [name, message] of getEntries(value, 'messages')) note(message, section, key, 'messages', name);
    }
  }
  return pointers;
}

/** A schema under two keys belongs to the first; 3.x may wrap it in `{ schemaFormat, schema }`. */
function namedSchemaIds(root: Raw): ReadonlyMap<object, string> {
  const ids = new Map<object, string>();
  for (const [id, value] of getEntries(get(root, 'components'), 'schemas')) {
    if (!isRaw(value)) continue;
    if (!ids.has(value)) ids.set(value, id);
    const inner = get(value, 'schemaFormat') === undefined ? undefined : get(value, 'schema');
    if (isRaw(inner) && !ids.has(inner)) ids.set(inner, id);
  }
  return ids;
}
