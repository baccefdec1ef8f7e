/** Opens the references of a schema for one page, breadth first, as far as there is room. */

import type { NamedSchema } from '../types';
import { exclusionOf } from './exclusions';
import { type Expanded, type Schema, type SchemaRole, stepName } from './schema';
import { tidyTree } from './tidy/tidy-tree';

export interface ExpandLimit {
  /** References at least this many steps from the root stay closed, unless they lead to a leaf. */
  readonly depth: number;
  /** References stay closed when opening them would make the tree larger. The root is always opened. */
  readonly nodes: number;
}

const ROOM: ExpandLimit = { depth: 8, nodes: 400 };

/** A place in the tree that is still to be looked at. */
interface Place {
  readonly path: readonly string[];
  readonly role: SchemaRole | undefined;
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  /** Where the schema that this place is written in was opened: the paths of its repeats start there. */
  readonly base: readonly string[];
  /** The named schemas that contain this place, with their positions. */
  readonly open: ReadonlyMap<string, readonly string[]>;
  /** The children of the place above. */
  readonly siblings: Expanded[];
}

/**
 * The tree as a page shows it. For the page of a named schema give a reference to it: then it knows itself again further
 * down.
 */
export function expandSchema(
  schema: Schema,
  named: ReadonlyMap<string, NamedSchema>,
  limit: ExpandLimit = ROOM,
): Expanded {
  return tidyTree(openSchema(schema, named, limit));
}

/** The same tree as the document writes it. */
export function openSchema(
  schema: Schema,
  named: ReadonlyMap<string, NamedSchema>,
  limit: ExpandLimit = ROOM,
): Expanded {
  const roots: Expanded[] = [];
  const sizes = new Map<Schema, number>();
  let room = limit.nodes - sizeOf(schema, sizes);
  const root = { path: [], role: undefined, name: '', required: false, base: [], open: new Map(), siblings: roots };
  const queue: Place[] = [{ ...root, schema }];
  // The queue grows while it is walked.
  for (const place of queue) {
    const { path, role, name, required } = place;
    const { ids, target, repeatOf } = look(place, named);
    const more = target === undefined || ids.length === 0 ? 0 : sizeOf(target, sizes) - 1;
    const isRoot = path.length === 0;
    const isClosed =
      ids.length > 0 && repeatOf === undefined && !isRoot && more > 0 && (path.length >= limit.depth || more > room);
    const node =
      isClosed || target === undefined || target.kind === 'reference' || target.kind === 'repeat' ? undefined : target;
    if (node !== undefined) room -= more;
    const children: Expanded[] = [];
    place.siblings.push({
      path,
      pointer: place.schema.pointer,
      role,
      name,
      required,
      node,
      reference: ids[0],
      repeatOf,
      closed: ids.length > 0 && node === undefined && repeatOf === undefined,
      children,
      origin: undefined,
      parts: [],
      forbids: [],
      conditions: [],
      comparison: undefined,
      exclusion: node?.kind === 'schema' ? exclusionOf(node, named) : undefined,
    });
    if (node?.kind !== 'schema') continue;
    const open = ids.length === 0 ? place.open : new Map([...place.open, ...ids.map((id) => [id, path] as const)]);
    const base = ids.length === 0 ? place.base : path;
    for (const child of node.children) {
      queue.push({ ...child, path: [...path, stepName(child)], base, open, siblings: children });
    }
  }
  const [result] = roots;
  if (result === undefined) throw new Error('expandSchema lost the root of the schema.');
  return result;
}

interface Look {
  /** The names of the schema at this place: a named schema may be an alias of another named schema. */
  readonly ids: readonly string[];
  readonly target: Schema | undefined;
  readonly repeatOf: readonly string[] | undefined;
}

function look({ schema, base, open }: Place, named: ReadonlyMap<string, NamedSchema>): Look {
  if (schema.kind === 'repeat') return { ids: [], target: undefined, repeatOf: [...base, ...schema.path] };
  const ids: string[] = [];
  let target: Schema | undefined = schema;
  while (target?.kind === 'reference') {
    const { id }: { readonly id: string } = target;
    const above = open.get(id);
    if (above !== undefined || ids.includes(id)) return { ids: [...ids, id], target: undefined, repeatOf: above };
    ids.push(id);
    target = named.get(id)?.schema;
  }
  return { ids, target, repeatOf: undefined };
}

/** Nodes of a tree as it is written, its references closed. */
function sizeOf(schema: Schema, sizes: Map<Schema, number>): number {
  const known = sizes.get(schema);
  if (known !== undefined) return known;
  let count = 0;
  const rest: Schema[] = [schema];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    count++;
    if (next.kind === 'schema') for (const child of next.children) rest.push(child.schema);
  }
  sizes.set(schema, count);
  return count;
}
