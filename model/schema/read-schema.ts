/** Reads a raw JSON Schema into a tree: named schemas become references, cycles become repeats. */
import type { Context } from '../reading/context';
import { get, isRaw, plainInside, type Raw } from '../reading/raw';
import { pointerOf, type Written, writtenBelow } from '../reading/written';
import { rawChildren } from './children';
import { formatOf, isForeignFormat, originalOf } from './formats';
import { readKeywords } from './keywords';
import { type ForeignSource, type Schema, type SchemaNode, stepName } from './schema';
import { createSizer, type Sizer } from './size';

/** A schema without a name that is met again is written out again up to this many nodes. */
const SMALL = 20;
/** Far beyond what a reader can follow, and well within the stack. */
const DEEPEST = 200;

const JSON_SCHEMA = 'application/schema+json';

interface Walk {
  readonly context: Context;
  readonly size: Sizer;
  /** Whether this is part of a message with traits, whose named schemas the parser has copied. */
  readonly isCopied: boolean;
  /** Where an object without a name was met first. */
  readonly first: Map<object, readonly string[]>;
  /** The objects that contain the current one, with their places. */
  readonly above: Map<object, readonly string[]>;
}

export interface SchemaOptions {
  /** `schemaFormat`, if it is beside the schema (2.x payloads); in 3.x it may be part of the schema. */
  readonly format?: string | undefined;
  /** The same schema as written, when the parser has turned it into JSON Schema (2.x payloads). */
  readonly source?: ForeignSource | undefined;
  /** For a message with traits: named schemas are to be recognised in their copies too. */
  readonly isCopied?: boolean;
}

/**
 * Reads a schema as written; a named schema becomes a reference to it.
 *
 * @param at where it stands.
 */
export function readSchema(
  raw: unknown,
  at: Written,
  context: Context,
  { format, source, isCopied }: SchemaOptions = {},
): Schema {
  return read(raw, at, newWalk(context, isCopied ?? false), [], { format, source }, false);
}

/** The tree of a named schema itself: everything like `readSchema`, except that its root is written out. */
export function readNamedSchema(raw: unknown, at: Written, context: Context): Schema {
  return read(raw, at, newWalk(context, false), [], {}, true);
}

type Language = Pick<SchemaOptions, 'format' | 'source'>;

function newWalk(context: Context, isCopied: boolean): Walk {
  return { context, size: createSizer(context), isCopied, first: new Map(), above: new Map() };
}

function read(
  given: unknown,
  place: Written,
  walk: Walk,
  path: readonly string[],
  outer: Language,
  own: boolean,
): Schema {
  const { context } = walk;
  const { raw, at, format, source } = unwrap(followRef(given, context), place, outer, own, context);
  const pointer = pointerOf(at, raw);
  if (typeof raw === 'boolean') return { kind: 'boolean', value: raw, pointer };
  const id = isRaw(raw) && !own ? nameOf(raw, walk) : undefined;
  if (id !== undefined) return { kind: 'reference', id, pointer };
  // A tree is walked by recursion behind this border: what lies too deep is kept, as source.
  if (!isRaw(raw) || isForeignFormat(format) || path.length >= DEEPEST) {
    return { kind: 'foreign', format: format ?? JSON_SCHEMA, source: plainInside(raw, context.pointers), pointer };
  }
  const above = walk.above.get(raw);
  if (above !== undefined) return { kind: 'repeat', path: above, pointer };
  const first = walk.first.get(raw);
  if (first !== undefined && walk.size(raw) > SMALL) return { kind: 'repeat', path: first, pointer };
  return readNode(raw, source === undefined ? at : { ...at, isMade: true }, walk, path, source);
}

function nameOf(raw: Raw, { context, isCopied }: Walk): string | undefined {
  return context.schemaIds.get(raw) ?? (isCopied ? context.copiedSchemaId(raw) : undefined);
}

function readNode(
  raw: Raw,
  at: Written,
  walk: Walk,
  path: readonly string[],
  source: ForeignSource | undefined,
): SchemaNode {
  if (!walk.first.has(raw)) walk.first.set(raw, path);
  walk.above.set(raw, path);
  const node = {
    ...readKeywords(raw, walk.context),
    source,
    pointer: pointerOf(at, raw),
    children: rawChildren(raw).map(({ raw: part, role, name, required, keyword, key }) => ({
      role,
      name,
      required,
      schema: read(part, writtenBelow(at, keyword, key), walk, [...path, stepName({ role, name })], {}, false),
    })),
  };
  walk.above.delete(raw);
  return node;
}

/** 3.x: `{ schemaFormat, schema }`, around what a schema parser may have turned into JSON Schema already. */
function unwrap(
  raw: unknown,
  at: Written,
  outer: Language,
  own: boolean,
  context: Context,
): Language & { readonly raw: unknown; readonly at: Written } {
  const isNamed = isRaw(raw) && !own && context.schemaIds.has(raw);
  const inner = get(raw, 'schema');
  if (isNamed || typeof get(raw, 'schemaFormat') !== 'string' || inner === undefined) return { raw, at, ...outer };
  return {
    raw: followRef(inner, context),
    at: writtenBelow(at, 'schema'),
    format: formatOf(raw),
    source: originalOf(raw),
  };
}

/** The parser leaves no `$ref` behind, save one that it could not follow. */
function followRef(raw: unknown, context: Context): unknown {
  let target = raw;
  for (let hops = 0; hops < 20; hops++) {
    const ref = get(target, '$ref');
    const next = typeof ref === 'string' ? context.resolve(ref) : undefined;
    if (next === undefined) return target;
    target = next;
  }
  return raw;
}
