/** Reads `components.schemas`, and finds out who uses each of them. */
import type { Context } from '../reading/context';
import { get, getEntries, isRaw, pointerTo } from '../reading/raw';
import { writtenAt } from '../reading/written';
import type { Message, NamedSchema } from '../types';
import { readNamedSchema } from './read-schema';
import type { Schema } from './schema';

export function readNamedSchemas(messages: readonly Message[], context: Context): readonly NamedSchema[] {
  const schemas = getEntries(get(context.root, 'components'), 'schemas').map(([id, raw]) => {
    const owner = isRaw(raw) ? context.schemaIds.get(raw) : undefined;
    const isAlias = owner !== undefined && owner !== id;
    const pointer = pointerTo('components', 'schemas', id);
    const schema: Schema = isAlias
      ? { kind: 'reference', id: owner, pointer }
      : readNamedSchema(raw, writtenAt(pointer), context);
    return { id, schema, pointer };
  });
  const direct = new Map(schemas.map(({ id, schema }) => [id, referencesOf(schema)]));
  const bySchemas = usersOf(schemas.map(({ id }) => [id, direct.get(id) ?? new Set()]));
  const closures = new Map<string, ReadonlySet<string>>();
  const byMessages = usersOf(messages.map((message) => [message.id, reach(message, direct, closures)]));
  return schemas.map((schema) => ({
    ...schema,
    usedByMessages: byMessages.get(schema.id) ?? [],
    usedBySchemas: bySchemas.get(schema.id) ?? [],
  }));
}

/** The relation turned round: who has each id among their own. */
function usersOf(uses: readonly (readonly [string, ReadonlySet<string>])[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const [user, used] of uses) {
    for (const id of used) {
      const list = users.get(id);
      if (list === undefined) users.set(id, [user]);
      else list.push(user);
    }
  }
  return users;
}

function reach(
  { payload, headers }: Message,
  direct: ReadonlyMap<string, ReadonlySet<string>>,
  closures: Map<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const schema of [payload, headers]) {
    for (const id of schema === undefined ? [] : referencesOf(schema)) {
      const known = closures.get(id) ?? closure(id, direct);
      closures.set(id, known);
      for (const reached of known) found.add(reached);
    }
  }
  return found;
}

function closure(id: string, direct: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set([id]);
  // The set grows while it is walked.
  for (const reached of found) for (const next of direct.get(reached) ?? []) found.add(next);
  return found;
}

/** Ids of the named schemas that a tree refers to itself. */
export function referencesOf(schema: Schema): ReadonlySet<string> {
  const found = new Set<string>();
  const rest: Schema[] = [schema];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (next.kind === 'reference') found.add(next.id);
    if (next.kind === 'schema') for (const child of next.children) rest.push(child.schema);
  }
  return found;
}
