/** Finds what tells a message apart on the wire: a property that always has one value, and another in its siblings. */
import type { MessageDraft } from './draft';
import { groupBy } from './group';
import { asList, asTexts, entriesOf, get, isRaw, plain } from './raw';
import { formatOf } from './schema-format';
import type { Identity } from './types';

/** How many properties deep a constant may stand. */
const DEEPEST = 3;

/** How many schemas of one payload are searched. */
const ROOM = 5000;

interface Found extends Identity {
  /** Whether every property on the way is required. */
  readonly isRequired: boolean;
}

/** Constants by their path, in the order of depth, then of the document. */
type Constants = ReadonlyMap<string, Found>;

export function identify(messages: readonly MessageDraft[]): ReadonlyMap<MessageDraft, Identity> {
  const constants = new Map(messages.map((message) => [message, constantsOf(message)]));
  const memberships = messages.flatMap((message) => groupsOf(message).map((group) => ({ group, message })));
  const groups = groupBy(memberships, ({ group }) => group);
  const tallies = new Map(
    [...groups].map(([group, members]) => [
      group,
      tally(
        members.map(({ message }) => message),
        constants,
      ),
    ]),
  );
  const identities = new Map<MessageDraft, Identity>();
  for (const message of messages) {
    const own = groupsOf(message).filter((group) => (groups.get(group)?.length ?? 0) > 1);
    const candidates = [...(constants.get(message) ?? [])];
    const best =
      own.length === 0
        ? candidates.find(([, { path }]) => path.length === 1)?.[1]
        : mostTelling(
            candidates,
            own.map((group) => tallies.get(group) ?? new Map()),
          );
    if (best !== undefined) identities.set(message, { path: best.path, value: best.value });
  }
  return identities;
}

function groupsOf(message: MessageDraft): readonly string[] {
  return [...message.channels].flatMap((channel) =>
    [...message.directions].map((direction) => `${direction} ${channel}`),
  );
}

/** For each path, how many messages have a constant there, and how many have which. */
type Tally = ReadonlyMap<string, { readonly total: number; readonly values: ReadonlyMap<string, number> }>;

function tally(members: readonly MessageDraft[], constants: ReadonlyMap<MessageDraft, Constants>): Tally {
  const paths = new Map<string, { total: number; values: Map<string, number> }>();
  for (const member of members) {
    for (const [key, { value }] of constants.get(member) ?? []) {
      const path = paths.get(key) ?? { total: 0, values: new Map<string, number>() };
      paths.set(key, path);
      const text = JSON.stringify(value);
      path.total++;
      path.values.set(text, (path.values.get(text) ?? 0) + 1);
    }
  }
  return paths;
}

/** The place that most siblings have a constant at too; of those the shallowest, then the first. */
function mostTelling(candidates: readonly [string, Found][], tallies: readonly Tally[]): Found | undefined {
  let best: Found | undefined;
  let bestScore = 0;
  for (const [key, identity] of candidates) {
    const text = JSON.stringify(identity.value);
    if (tallies.some((paths) => (paths.get(key)?.values.get(text) ?? 0) > 1)) continue;
    const score = tallies.reduce((sum, paths) => sum + (paths.get(key)?.total ?? 0), 0);
    // Alone with its constant, deep down where it may well be absent: that tells nobody anything.
    const isHidden = identity.path.length > 1 && !identity.isRequired && score === tallies.length;
    if (score <= bestScore || isHidden) continue;
    best = identity;
    bestScore = score;
  }
  return best;
}

function constantsOf(message: MessageDraft): Constants {
  const payload = get(message.raw, 'payload');
  const isWrapped = typeof get(payload, 'schemaFormat') === 'string';
  const schema = isWrapped ? get(payload, 'schema') : payload;
  if (formatOf(isWrapped ? payload : message.raw) !== undefined) return new Map();
  const found = collect(schema, [], true, { above: new Set(), room: ROOM });
  return new Map([...found].sort(([, a], [, b]) => a.path.length - b.path.length));
}

interface Walk {
  readonly above: Set<unknown>;
  /** How many schemas may still be looked at: parts that are shared many times over would take forever. */
  room: number;
}

function collect(schema: unknown, path: readonly string[], isRequired: boolean, walk: Walk): Map<string, Found> {
  const found = new Map<string, Found>();
  if (!isRaw(schema) || walk.above.has(schema) || walk.room === 0) return found;
  walk.room--;
  walk.above.add(schema);
  const value = path.length === 0 ? undefined : constant(schema);
  if (value !== undefined) found.set(JSON.stringify(path), { path, value: plain(value), isRequired });
  const note = (more: Constants) => {
    for (const [key, identity] of more) if (!found.has(key)) found.set(key, identity);
  };
  if (path.length < DEEPEST) {
    const required = asTexts(get(schema, 'required'));
    for (const [name, property] of entriesOf(get(schema, 'properties'))) {
      note(collect(property, [...path, name], isRequired && required.includes(name), walk));
    }
  }
  for (const part of asList(get(schema, 'allOf'))) note(collect(part, path, isRequired, walk));
  for (const keyword of ['oneOf', 'anyOf']) {
    note(agreed(asList(get(schema, keyword)).map((branch) => collect(branch, path, isRequired, walk))));
  }
  walk.above.delete(schema);
  return found;
}

/** What all branches say alike. */
function agreed(branches: readonly Constants[]): Constants {
  const [first, ...rest] = branches;
  const same = [...(first ?? [])].filter(([key, { value }]) =>
    rest.every((other) => JSON.stringify(other.get(key)?.value) === JSON.stringify(value)),
  );
  return new Map(same);
}

function constant(schema: unknown): unknown {
  const values = get(schema, 'enum');
  return get(schema, 'const') ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined);
}
