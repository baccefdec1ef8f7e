/** Writes schemas of the model as JSON Schema again, in a form that a validator can follow: flat, without cycles. */
import { type Schema, type SchemaChild, type SchemaNode, stepName } from '../model/schema/schema';
import type { JsonValue, NamedSchema } from '../model/types';
import { type Keyword, problemOf, writeKeywords } from './keywords';
import { unicodePattern } from './unicode-pattern';

/** Draft-07 with keywords of 2019-09. What the model knows is written and nothing else, `$id` least of all. */
export type JsonSchema = boolean | JsonSchemaObject;

export interface JsonSchemaObject {
  readonly $ref?: string;
  /** What the validator makes of a `$ref` in a schema that it was given as it stands. */
  readonly __absolute_ref__?: string;
  readonly [REFUSED]?: Refusal;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly pattern?: string;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly prefixItems?: readonly JsonSchema[];
  readonly additionalItems?: JsonSchema;
  readonly unevaluatedItems?: JsonSchema;
  readonly contains?: JsonSchema;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly properties?: JsonSchemaMap;
  readonly patternProperties?: JsonSchemaMap;
  readonly additionalProperties?: JsonSchema;
  readonly unevaluatedProperties?: JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly dependencies?: { readonly [name: string]: JsonSchema | readonly string[] };
  readonly dependentSchemas?: JsonSchemaMap;
  readonly [keyword: string]: unknown;
}

interface JsonSchemaMap {
  readonly [name: string]: JsonSchema;
}

/** Every schema by the pointer under which the others refer to it, such as `/s0`; without a prototype. */
export interface Definitions {
  readonly [pointer: string]: JsonSchema;
}

export interface Writer {
  /** The pointer of a schema, which is written when it is first asked for, with all that it refers to. */
  readonly pointerOf: (schema: Schema) => string;
  /** All that is written so far; it grows. */
  readonly definitions: Definitions;
}

/** Why a value that reaches a part of a schema cannot be validated: a keyword of ours. */
export const REFUSED = 'x-refused';

/** The value of that keyword. */
export interface Refusal {
  readonly because: 'foreignPart' | 'missingSchema' | 'unusable';
  /** Of the language or of the schema, or what is wrong with it. */
  readonly name: string;
}

function refused(because: Refusal['because'], name: string): JsonSchemaObject {
  return { [REFUSED]: { because, name } };
}

/** Schemas are looked up by identity: each tree of a model is written once, however often it is asked for. */
export function createWriter(named: ReadonlyMap<string, NamedSchema>): Writer {
  const definitions: { [pointer: string]: JsonSchema } = Object.create(null);
  const pointers = new Map<Schema, string>();
  const queue: Schema[] = [];
  const noted = (schema: Schema): string => {
    const known = pointers.get(schema) ?? `/s${pointers.size}`;
    if (!pointers.has(schema)) {
      pointers.set(schema, known);
      queue.push(schema);
    }
    return known;
  };
  return {
    definitions,
    pointerOf(schema) {
      const pointer = noted(schema);
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) writeTree(next);
      return pointer;
    },
  };

  function writeTree(root: Schema): void {
    const own = noted(root);
    const inner = new Map([...repeatedPlaces(root)].map((key, index) => [key, `${own}.${index}`]));
    definitions[own] = write(root, []);

    function write(schema: Schema, path: readonly string[]): JsonSchema {
      if (schema.kind === 'boolean') return schema.value;
      if (schema.kind === 'foreign') return refused('foreignPart', schema.format);
      if (schema.kind === 'reference') {
        const target = named.get(schema.id)?.schema;
        return target === undefined ? refused('missingSchema', schema.id) : { $ref: noted(target) };
      }
      if (schema.kind === 'repeat') {
        return { $ref: schema.path.length === 0 ? own : (inner.get(keyOf(schema.path)) ?? own) };
      }
      const written = writeNode(schema, (child) => write(child.schema, [...path, stepName(child)]));
      const pointer = inner.size === 0 ? undefined : inner.get(keyOf(path));
      if (pointer === undefined) return written;
      definitions[pointer] = written;
      return { $ref: pointer };
    }
  }
}

/** The places inside a tree that are met again further down; its root needs no name of its own. */
function repeatedPlaces(root: Schema): ReadonlySet<string> {
  const found = new Set<string>();
  const rest: Schema[] = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (next.kind === 'repeat' && next.path.length > 0) found.add(keyOf(next.path));
    if (next.kind === 'schema') for (const child of next.children) rest.push(child.schema);
  }
  return found;
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

type Write = (child: SchemaChild) => JsonSchema;

function writeNode(node: SchemaNode, write: Write): JsonSchemaObject {
  const problem = problemOf(node);
  if (problem !== undefined) return refused('unusable', problem);
  const { title, default: preset, examples, children, requiredElsewhere } = node;
  const keywords = [...writeKeywords(node), ...writeChildren(node, write)];
  // These three check nothing; whoever makes an example is glad of them.
  if (title !== undefined) keywords.push(['title', title]);
  if (preset !== undefined) keywords.push(['default', preset]);
  if (examples.length > 0) keywords.push(['examples', examples]);
  const own = children.filter(({ role, required }) => role === 'property' && required).map(({ name }) => name);
  const required = new Set([...requiredElsewhere, ...own]);
  if (required.size > 0) keywords.push(['required', [...required]]);
  return Object.fromEntries(keywords);
}

const LISTS: Roles = new Map([
  ['allOf', 'allOf'],
  ['anyOf', 'anyOf'],
  ['oneOf', 'oneOf'],
  ['tupleItem', 'items'],
]);
const MAPS: Roles = new Map([
  ['property', 'properties'],
  ['patternProperty', 'patternProperties'],
  ['dependency', 'dependencies'],
]);

type Roles = ReadonlyMap<SchemaChild['role'], string>;

function writeChildren({ children, constraints }: SchemaNode, write: Write): readonly Keyword[] {
  const lists = new Map<string, JsonSchema[]>();
  const maps = new Map<string, Keyword[]>();
  const single: Keyword[] = [];
  // After a tuple in the form of 2020-12, `items` are what follows it.
  const isTuple = children.some(({ role }) => role === 'tupleItem');
  for (const child of children) {
    const [list, map] = [LISTS.get(child.role), MAPS.get(child.role)];
    // Of a bare `false` the validator does not say which of the list it was.
    if (list !== undefined) append(lists, list, write(child) || { not: {} });
    else if (map !== undefined) append(maps, map, [nameOf(child), write(child)]);
    else single.push([isTuple && child.role === 'items' ? 'additionalItems' : child.role, write(child)]);
  }
  const names = constraints.find(({ keyword }) => keyword === 'dependencies')?.value ?? {};
  maps.get('dependencies')?.unshift(...Object.entries(names));
  return [...single, ...lists, ...[...maps].map(([name, entries]): Keyword => [name, Object.fromEntries(entries)])];
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function nameOf({ role, name }: SchemaChild): string {
  return role === 'patternProperty' ? (unicodePattern(name) ?? name) : name;
}
