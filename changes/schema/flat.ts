/** What a schema is once `allOf` and references are followed: how it is written, and in how many parts, is gone. */
import { groupBy } from '../../group-by';
import { type Schema, type SchemaChild, type SchemaNode, stepName } from '../../model/schema/schema';
import type { JsonValue } from '../../model/types';
import { stricter } from './bounds';
import { type Documentation, documentationOf } from './documentation';
import { bothTypes, bothValues, valuesOf } from './values';

/** A schema, and the root of the tree that it stands in, from which repeats are found. */
export interface Part {
  readonly schema: Schema;
  readonly root: Schema;
}

/** Schemas that all hold for one value. */
export type Parts = readonly Part[];

/** The alternatives of a `oneOf` or `anyOf`. */
export interface Group {
  readonly kind: 'oneOf' | 'anyOf';
  readonly variants: readonly Part[];
}

/** A schema that a value must satisfy, or must not, in a way that is compared as a whole. */
export interface Condition {
  readonly keyword: string;
  readonly part: Part;
}

export interface Flat {
  /** Whether nothing is valid. */
  readonly isNever: boolean;
  /** `undefined`: any. */
  readonly types: ReadonlySet<string> | undefined;
  /** The only valid ones, of `enum` and `const`; `undefined`: any. */
  readonly values: readonly JsonValue[] | undefined;
  readonly formats: readonly string[];
  readonly constraints: ReadonlyMap<string, JsonValue>;
  readonly properties: ReadonlyMap<string, Parts>;
  readonly required: ReadonlySet<string>;
  readonly patterns: ReadonlyMap<string, Parts>;
  /** Of properties that nothing describes; empty: anything. */
  readonly additional: Parts;
  /** Whether there may be no such property. */
  readonly isClosed: boolean;
  readonly items: Parts;
  readonly tuple: readonly Parts[];
  readonly groups: readonly Group[];
  readonly conditions: readonly Condition[];
  readonly discriminator: string | undefined;
  readonly default: JsonValue | undefined;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** In a language that is not JSON Schema. */
  readonly foreign: { readonly format: string; readonly source: JsonValue } | undefined;
  readonly documentation: Documentation;
}

/** Finds a named schema by its id. */
export type Named = ReadonlyMap<string, Schema>;

/** What every query and every set of headers is, whether its schema says so or not. */
const OBJECT: Schema = {
  kind: 'schema',
  pointer: '',
  types: ['object'],
  title: undefined,
  description: undefined,
  format: undefined,
  const: undefined,
  enum: undefined,
  enumNotes: [],
  default: undefined,
  examples: [],
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  constraints: [],
  children: [],
  requiredElsewhere: [],
  discriminator: undefined,
  externalDocs: undefined,
  extensions: [],
  source: undefined,
};

export function partsOf(schema: Schema | undefined): Parts {
  return schema === undefined ? [] : [{ schema, root: schema }];
}

/** Of a schema for an object, declared or not. */
export function objectParts(schema: Schema | undefined): Parts {
  return [...partsOf(schema), { schema: OBJECT, root: OBJECT }];
}

/** More parts than any author puts together; they hold for one value, so they are compared with each other. */
const MOST = 500;

/** @param parts none: anything is valid. */
export function flatten(parts: Parts, named: Named): Flat {
  const { nodes, foreign, isNever } = gather(parts, named);
  const all = nodes.map(({ node }) => node);
  const byRole = groupBy(
    nodes.flatMap(({ node, root }) => node.children.map((child) => ({ child, root }))),
    ({ child }) => child.role,
  );
  const children = (role: SchemaChild['role']) =>
    (byRole.get(role) ?? []).map(({ child, root }) => ({ name: child.name, part: { schema: child.schema, root } }));
  const additional = [...children('additionalProperties'), ...children('unevaluatedProperties')].map(
    ({ part }) => part,
  );
  return {
    isNever,
    types: all.map(({ types }) => types).reduce(bothTypes, undefined),
    values: all.map(valuesOf).reduce(bothValues, undefined),
    formats: [...new Set(all.flatMap(({ format }) => format ?? []))],
    constraints: stricter(all.flatMap(({ constraints }) => constraints)),
    properties: partsByName(children('property')),
    required: new Set(all.flatMap(requiredBy)),
    patterns: partsByName(children('patternProperty')),
    additional: additional.filter(({ schema }) => schema.kind !== 'boolean'),
    isClosed: additional.some(({ schema }) => schema.kind === 'boolean' && !schema.value),
    items: [...children('items'), ...children('additionalItems')].map(({ part }) => part),
    tuple: [...groupBy(children('tupleItem'), ({ name }) => name).values()].map((list) => list.map(({ part }) => part)),
    groups: nodes.flatMap(({ node, root }) => groupsOf(node, root)),
    conditions: CONDITIONS.flatMap((role) =>
      children(role).map(({ name, part }) => ({ keyword: name === '' ? role : `${role} ${name}`, part })),
    ),
    discriminator: all.find(({ discriminator }) => discriminator !== undefined)?.discriminator,
    default: all.find((node) => node.default !== undefined)?.default,
    deprecated: all.some(({ deprecated }) => deprecated),
    readOnly: all.some(({ readOnly }) => readOnly),
    writeOnly: all.some(({ writeOnly }) => writeOnly),
    foreign,
    documentation: documentationOf(all),
  };
}

const CONDITIONS = ['not', 'if', 'then', 'else', 'dependency', 'contains', 'propertyNames'] as const;

interface Gathered {
  readonly nodes: { readonly node: SchemaNode; readonly root: Schema }[];
  foreign: Flat['foreign'];
  isNever: boolean;
}

/** Follows references, repeats, `allOf`, and alternatives of which there is one. */
function gather(parts: Parts, named: Named): Gathered {
  const gathered: Gathered = { nodes: [], foreign: undefined, isNever: false };
  const seen = new Set<Schema>();
  const queue = [...parts];
  for (const { schema, root } of queue) {
    if (seen.has(schema) || seen.size >= MOST) continue;
    seen.add(schema);
    if (schema.kind === 'boolean') gathered.isNever ||= !schema.value;
    else if (schema.kind === 'foreign') gathered.foreign ??= { format: schema.format, source: schema.source };
    else if (schema.kind === 'schema') {
      gathered.nodes.push({ node: schema, root });
      queue.push(...alwaysValid(schema, root));
    } else {
      const target = schema.kind === 'reference' ? named.get(schema.id) : schemaAt(root, schema.path);
      if (target !== undefined) queue.push({ schema: target, root: schema.kind === 'reference' ? target : root });
    }
  }
  return gathered;
}

function alwaysValid(node: SchemaNode, root: Schema): Parts {
  const parts = (role: SchemaChild['role']) =>
    node.children.filter((child) => child.role === role).map(({ schema }) => ({ schema, root }));
  const [oneOf, anyOf] = [parts('oneOf'), parts('anyOf')];
  return [...parts('allOf'), ...(oneOf.length === 1 ? oneOf : []), ...(anyOf.length === 1 ? anyOf : [])];
}

function groupsOf(node: SchemaNode, root: Schema): readonly Group[] {
  return (['oneOf', 'anyOf'] as const).flatMap((kind) => {
    const variants = node.children.filter(({ role }) => role === kind).map(({ schema }) => ({ schema, root }));
    return variants.length < 2 ? [] : [{ kind, variants }];
  });
}

function requiredBy(node: SchemaNode): readonly string[] {
  const properties = node.children.filter(({ role, required }) => role === 'property' && required);
  return [...properties.map(({ name }) => name), ...node.requiredElsewhere];
}

function partsByName(children: readonly { readonly name: string; readonly part: Part }[]): ReadonlyMap<string, Parts> {
  const groups = groupBy(children, ({ name }) => name);
  return new Map([...groups].map(([name, list]) => [name, list.map(({ part }) => part)]));
}

/** Where a repeat leads: steps from the root of its tree. */
function schemaAt(root: Schema, path: readonly string[]): Schema | undefined {
  let found: Schema | undefined = root;
  for (const step of path) {
    if (found?.kind !== 'schema') return undefined;
    found = found.children.find((child) => stepName(child) === step)?.schema;
  }
  return found;
}
