/** Makes the least that a schema asks for: its constants, and blanks for everything that is for the reader to say. */

import { placeholder } from '../filters/placeholder';
import { groupBy } from '../group-by';
import type { Schema, SchemaNode } from '../model/schema/schema';
import type { JsonValue, NamedSchema } from '../model/types';

/** A template of more values than this is no help. */
const MOST_VALUES = 200;
const DEEPEST = 12;
/** Of what is put together, so many parts. */
const MOST_PARTS = 50;
/** A list that needs more items than this has to be written by its author. */
const MOST_ITEMS = 3;

type Named = ReadonlyMap<string, NamedSchema>;

/**
 * The value that a schema prescribes word by word.
 *
 * @param extent `all`: every property that it describes is a required constant; `required`: those that it requires are.
 */
export function fixedValue(schema: Schema, named: Named, extent: 'all' | 'required'): JsonValue | undefined {
  const { isFixed, value } = make([schema], { named, extent, name: '', path: [], state: newState() });
  return isFixed ? value : undefined;
}

export interface Template {
  readonly value: JsonValue;
  /** Whether a reader has to fill in this place. */
  readonly isBlank: (path: readonly string[]) => boolean;
}

/** Required properties, and the constants of the root; `undefined` where that says nothing, or is too much. */
export function templateOf(schema: Schema, named: Named): Template | undefined {
  const state = newState();
  const { value } = make([schema], { named, extent: 'template', name: '', path: [], state });
  const isEmpty = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  if (isEmpty || state.values > MOST_VALUES) return undefined;
  return { value, isBlank: (path) => state.blanks.has(JSON.stringify(path)) };
}

interface State {
  values: number;
  /** The places of the blanks. */
  readonly blanks: Set<string>;
}

function newState(): State {
  return { values: 0, blanks: new Set() };
}

interface Place {
  readonly named: Named;
  readonly extent: 'all' | 'required' | 'template';
  /** Of the property, for its blank. */
  readonly name: string;
  readonly path: readonly string[];
  readonly state: State;
}

interface Made {
  readonly value: JsonValue;
  readonly isFixed: boolean;
}

/** @param schemas those that hold for one place, all of them. */
function make(schemas: readonly Schema[], place: Place): Made {
  const { path, state } = place;
  state.values++;
  const { nodes, isChosen } = partsOf(schemas, place.named);
  const constant = constantOf(nodes);
  if (constant !== undefined) return { value: constant, isFixed: !isChosen };
  const types = typesOf(nodes);
  const isRoom = path.length < DEEPEST && state.values < MOST_VALUES;
  const made =
    isRoom && types.has('object')
      ? makeObject(nodes, place)
      : isRoom && types.has('array')
        ? makeList(nodes, place)
        : undefined;
  return made === undefined ? blank(place) : { ...made, isFixed: made.isFixed && !isChosen };
}

function blank({ name, path, state }: Place): Made {
  state.blanks.add(JSON.stringify(path));
  return { value: placeholder(name), isFixed: false };
}

/** What holds for a place: references followed, parts and the first alternatives taken apart. */
function partsOf(schemas: readonly Schema[], named: Named) {
  const nodes: SchemaNode[] = [];
  const seen = new Set<Schema>();
  const rest: (Schema | undefined)[] = [...schemas];
  let isChosen = false;
  for (let next = rest.shift(); next !== undefined && seen.size < MOST_PARTS; next = rest.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === 'reference') rest.unshift(named.get(next.id)?.schema ?? NOTHING);
    if (next.kind !== 'schema') continue;
    nodes.push(next);
    const byRole = groupBy(next.children, ({ role }) => role);
    const first = [byRole.get('oneOf')?.[0], byRole.get('anyOf')?.[0]].filter((child) => child !== undefined);
    isChosen ||= first.length > 0;
    for (const { schema } of [...(byRole.get('allOf') ?? []), ...first]) rest.push(schema);
  }
  return { nodes, isChosen };
}

const NOTHING: Schema = { kind: 'boolean', value: true, pointer: '' };

function constantOf(nodes: readonly SchemaNode[]): JsonValue | undefined {
  for (const { const: constant, enum: allowed, types } of nodes) {
    if (constant !== undefined) return constant;
    if (allowed?.length === 1) return allowed[0];
    if (types.length === 1 && types[0] === 'null') return null;
  }
  return undefined;
}

/** Those that are declared, or else meant. */
function typesOf(nodes: readonly SchemaNode[]): ReadonlySet<string> {
  const declared = nodes.flatMap(({ types }) => types);
  if (declared.length > 0) return new Set(declared);
  const roles = new Set(nodes.flatMap(({ children }) => children.map(({ role }) => role)));
  const isObject = roles.has('property') || nodes.some(({ requiredElsewhere }) => requiredElsewhere.length > 0);
  return new Set(isObject ? ['object'] : roles.has('items') ? ['array'] : []);
}

function makeObject(nodes: readonly SchemaNode[], place: Place): Made {
  const children = nodes.flatMap((node) => node.children.filter(({ role }) => role === 'property'));
  const described = groupBy(children, ({ name }) => name);
  const required = new Set([
    ...children.filter((child) => child.required).map(({ name }) => name),
    ...nodes.flatMap(({ requiredElsewhere }) => requiredElsewhere),
  ]);
  const entries: [string, JsonValue][] = [];
  let isFixed = required.size > 0;
  for (const name of new Set([...described.keys(), ...required])) {
    if (place.state.values > MOST_VALUES) break;
    const schemas = (described.get(name) ?? []).map(({ schema }) => schema);
    if (!required.has(name)) {
      if (place.extent === 'all') isFixed = false;
      // At the root a constant is what the message is known by, required or not; below it, it is somebody's wish.
      const isMark = place.extent === 'template' && place.path.length === 0;
      if (!isMark || constantOf(partsOf(schemas, place.named).nodes) === undefined) continue;
    }
    const made = make(schemas, { ...place, name, path: [...place.path, name] });
    isFixed &&= made.isFixed;
    entries.push([name, made.value]);
  }
  return { value: Object.fromEntries(entries), isFixed };
}

function makeList(nodes: readonly SchemaNode[], place: Place): Made {
  const children = nodes.flatMap((node) => node.children);
  const tuple = children.filter(({ role }) => role === 'tupleItem');
  const [items] = children.filter(({ role }) => role === 'items');
  const bounds = new Map(nodes.flatMap(({ constraints }) => constraints.map(({ keyword, value }) => [keyword, value])));
  const least = Number(bounds.get('minItems') ?? 1);
  const count = bounds.get('maxItems') === 0 ? 0 : Math.min(Math.max(least, 1), MOST_ITEMS);
  const kinds =
    tuple.length > 0
      ? tuple.slice(0, MOST_VALUES)
      : items === undefined
        ? []
        : Array.from({ length: count }, () => items);
  const values = kinds.map(({ schema }, index) => make([schema], { ...place, path: [...place.path, String(index)] }));
  return { value: values.map(({ value }) => value), isFixed: false };
}
