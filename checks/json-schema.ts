/** Writes schemas of the model as JSON Schema again, in a form that a validator can follow: flat, without cycles. */
import { type Schema, type SchemaChild, type SchemaNode, stepName } from '../model/schema/schema';
import type { NamedSchema } from '../model/types';

/** Draft-07 with keywords of 2019-09. What the model knows is written and nothing else, `$id` and `$data` least of all. */
export type JsonSchema = boolean | JsonSchemaObject;

export interface JsonSchemaObject {
  readonly $ref?: string;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly [keyword: string]: unknown;
}

/** Every schema by the pointer under which the others refer to it: `/s0`. */
export type Definitions = ReadonlyMap<string, JsonSchema>;

export interface Writer {
  /** The pointer of a schema, which is written when it is first asked for, with all that it refers to. */
  readonly pointerOf: (schema: Schema) => string;
  /** All that is written so far; it grows. */
  readonly definitions: Definitions;
  /** The pointers of the definitions, in the order of their writing. */
  readonly written: readonly string[];
}

/** Why a part of a schema cannot be checked: a keyword of ours that makes the validator refuse it. */
export const REFUSED = 'refused';

/** The value of that keyword. */
export interface Refusal {
  readonly because: 'foreignPart' | 'missingSchema';
  /** Of the language, or of the schema. */
  readonly name: string;
}

/** Stands in every definition, so that a validator can count how often it comes by. */
export const VISIT = 'visit';

function refused(refusal: Refusal): JsonSchema {
  return { [REFUSED]: refusal };
}

/** Schemas are looked up by identity: each tree of a model is written once, however often it is asked for. */
export function createWriter(named: ReadonlyMap<string, NamedSchema>): Writer {
  const definitions = new Map<string, JsonSchema>();
  const order: string[] = [];
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
  const define = (pointer: string, schema: JsonSchema): void => {
    definitions.set(pointer, typeof schema === 'boolean' ? schema : { [VISIT]: true, ...schema });
    order.push(pointer);
  };
  return {
    definitions,
    written: order,
    pointerOf(schema) {
      const pointer = noted(schema);
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) writeTree(next);
      return pointer;
    },
  };

  function writeTree(root: Schema): void {
    const own = noted(root);
    const inner = new Map([...repeatedPlaces(root)].map((key, index) => [key, `${own}.${index}`]));
    define(own, write(root, []));

    function write(schema: Schema, path: readonly string[]): JsonSchema {
      if (schema.kind === 'boolean') return schema.value;
      if (schema.kind === 'foreign') return refused({ because: 'foreignPart', name: schema.format });
      if (schema.kind === 'reference') {
        const target = named.get(schema.id)?.schema;
        return target === undefined ? refused({ because: 'missingSchema', name: schema.id }) : { $ref: noted(target) };
      }
      if (schema.kind === 'repeat') return repeat(schema.path);
      const written = writeNode(schema, (child) => write(child.schema, [...path, stepName(child)]));
      const pointer = inner.get(keyOf(path));
      if (pointer === undefined) return written;
      define(pointer, written);
      return { $ref: pointer };
    }

    function repeat(path: readonly string[]): JsonSchema {
      return { $ref: path.length === 0 ? own : (inner.get(keyOf(path)) ?? own) };
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
  const { types, title, format, enum: values, const: value, default: preset, examples, children } = node;
  const required = [
    ...node.requiredElsewhere,
    ...children.filter((child) => child.role === 'property' && child.required).map(({ name }) => name),
  ];
  return {
    ...(types.length === 0 ? {} : { type: types.length === 1 ? types[0] : types }),
    // These three check nothing; whoever makes an example is glad of them.
    ...(title === undefined ? {} : { title }),
    ...(preset === undefined ? {} : { default: preset }),
    ...(examples.length === 0 ? {} : { examples }),
    ...(format === undefined ? {} : { format }),
    ...(value === undefined ? {} : { const: value }),
    ...(values === undefined ? {} : { enum: values }),
    ...Object.fromEntries(node.constraints.map((constraint) => [constraint.keyword, constraint.value])),
    ...(required.length === 0 ? {} : { required: [...new Set(required)] }),
    ...writeChildren(node, write),
  };
}

function writeChildren({ children, constraints }: SchemaNode, write: Write): JsonSchemaObject {
  const byRole = Map.groupBy(children, ({ role }) => role);
  const only = (role: SchemaChild['role'], keyword: string = role): object => {
    const child = byRole.get(role)?.[0];
    return child === undefined ? {} : { [keyword]: write(child) };
  };
  const list = (role: SchemaChild['role'], keyword: string): object => {
    const found = byRole.get(role);
    return found === undefined ? {} : { [keyword]: found.map(write) };
  };
  const map = (role: SchemaChild['role'], keyword: string, also: object = {}): object => {
    const found = byRole.get(role);
    if (found === undefined) return {};
    return { [keyword]: { ...also, ...Object.fromEntries(found.map((child) => [child.name, write(child)])) } };
  };
  const names = constraints.find(({ keyword }) => keyword === 'dependencies')?.value;
  return {
    ...map('property', 'properties'),
    ...map('patternProperty', 'patternProperties'),
    ...map('dependency', 'dependencies', typeof names === 'object' && names !== null ? names : {}),
    ...list('allOf', 'allOf'),
    ...list('anyOf', 'anyOf'),
    ...list('oneOf', 'oneOf'),
    ...list('tupleItem', 'items'),
    ...only('additionalItems'),
    // After a tuple in the form of 2020-12, `items` are what follows it.
    ...only('items', byRole.has('tupleItem') ? 'additionalItems' : 'items'),
    ...only('additionalProperties'),
    ...only('unevaluatedProperties'),
    ...only('propertyNames'),
    ...only('contains'),
    ...only('not'),
    ...only('if'),
    ...only('then'),
    ...only('else'),
  };
}
