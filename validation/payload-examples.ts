/** Finds the examples of a message that its author wrote into the schema of the payload. */
import type { Schema, SchemaNode } from '../model/schema/schema';
import type { JsonValue, Message, MessageExample, NamedSchema } from '../model/types';

/** So many stand beside the payload; what is left stays in the schema. */
const MOST = 20;
/** A schema that is put together from more parts than this has its examples elsewhere. */
const MOST_PARTS = 100;

/** An example as its place suggests, and what else it could mean. */
export interface Candidate {
  readonly example: MessageExample;
  /** Other readings, each a list of examples; one counts if all of its examples are valid and the first reading is not. */
  readonly readings: readonly (readonly MessageExample[])[];
  /** Whether it describes only a part of the payload, unless it happens to be valid. */
  readonly isPart: boolean;
}

/** The examples of all schemas that hold for the payload as a whole, each value once. */
export function payloadCandidates(
  { payload, examples }: Pick<Message, 'payload' | 'examples'>,
  named: ReadonlyMap<string, NamedSchema>,
): readonly Candidate[] {
  if (payload === undefined) return [];
  const known = new Set(examples.map((example) => JSON.stringify(example.payload)));
  const found: Candidate[] = [];
  for (const { node, isPart, isList } of wholesOf(payload, named)) {
    for (const [index, value] of node.examples.entries()) {
      const key = JSON.stringify(value);
      if (known.has(key)) continue;
      known.add(key);
      const pointer = `${node.pointer}/examples/${index}`;
      found.push({ example: exampleOf(value, value, pointer), readings: readingsOf(value, pointer, isList), isPart });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

interface Whole {
  readonly node: SchemaNode;
  readonly isPart: boolean;
  readonly isList: boolean;
}

/** The schema itself, its alternatives, and the parts of an `allOf`. */
function* wholesOf(root: Schema, named: ReadonlyMap<string, NamedSchema>): Iterable<Whole> {
  const seen = new Set<Schema>();
  const rest: { readonly schema: Schema | undefined; readonly isPart: boolean }[] = [{ schema: root, isPart: false }];
  for (let next = rest.shift(); next !== undefined && seen.size < MOST_PARTS; next = rest.shift()) {
    const { schema, isPart } = next;
    if (schema === undefined || seen.has(schema)) continue;
    seen.add(schema);
    if (schema.kind === 'reference') rest.push({ schema: named.get(schema.id)?.schema, isPart });
    if (schema.kind !== 'schema') continue;
    yield { node: schema, isPart, isList: schema.types.includes('array') };
    const parts = schema.children.filter(({ role }) => role === 'allOf');
    for (const child of schema.children) {
      if (child.role === 'oneOf' || child.role === 'anyOf') rest.push({ schema: child.schema, isPart });
      if (child.role === 'allOf') rest.push({ schema: child.schema, isPart: isPart || parts.length > 1 });
    }
  }
}

/** Mistakes that are common and plain: an item instead of a list, a list of examples, an example of a message. */
function readingsOf(value: JsonValue, pointer: string, isList: boolean): Candidate['readings'] {
  if (Array.isArray(value)) {
    const entries = value.slice(0, MOST).map((entry, index) => exampleOf(entry, value, `${pointer}/${index}`));
    return value.length === 0 || value.length > MOST ? [] : [entries];
  }
  const asItem = isList ? [[exampleOf([value], value, pointer)]] : [];
  return [...asItem, ...asMessage(value, pointer)];
}

function asMessage(value: JsonValue, pointer: string): Candidate['readings'] {
  if (typeof value !== 'object' || value === null) return [];
  const said = new Map(Object.entries(value));
  const payload = said.get('payload');
  if (payload === undefined) return [];
  const text = (key: string) => {
    const found = said.get(key);
    return typeof found === 'string' ? found : undefined;
  };
  const read = { name: text('name'), summary: text('summary'), payload };
  const isRead = new Map<string, unknown>(Object.entries(read));
  const rest = [...said].filter(([key]) => isRead.get(key) === undefined);
  const example = exampleOf(payload, value, pointer);
  const extensions = rest.map(([name, other]) => ({ name, value: other }));
  return [[{ ...example, ...read, extensions, payloadPointer: `${pointer}/payload` }]];
}

function exampleOf(payload: JsonValue, written: JsonValue, pointer: string): MessageExample {
  return {
    name: undefined,
    summary: undefined,
    headers: undefined,
    payload,
    extensions: [],
    check: undefined,
    origin: 'payload',
    written,
    pointer,
    payloadPointer: pointer,
  };
}
