/** Collects the descriptions of a document: every text in it that may be Markdown. */
import { entriesOf, get, getList, isRaw, pointerTo } from '../../model/reading/raw';

/** A description, and where it stands. */
export interface Description {
  readonly text: string;
  /** Its JSON pointer: of thousands, few are wanted. */
  readonly pointer: () => string;
}

/** What is under these is data of the API's users: a `description` in there is a field of theirs. */
const DATA: ReadonlySet<string> = new Set(['examples', 'example', 'default', 'const', 'enum']);

/** The keys of what is under these are names, which may be `description` or `examples` themselves. */
const NAMED: ReadonlySet<string> = new Set([
  ...['servers', 'channels', 'operations', 'messages', 'schemas', 'parameters', 'variables', 'bindings'],
  ...['properties', 'patternProperties', 'definitions', '$defs', 'dependencies', 'dependentSchemas'],
  ...['serverVariables', 'securitySchemes', 'correlationIds', 'replies', 'replyAddresses', 'flows', 'scopes'],
  ...['operationTraits', 'messageTraits'],
  ...['serverBindings', 'channelBindings', 'operationBindings', 'messageBindings'],
]);

interface Visit {
  readonly value: unknown;
  readonly key: string | number;
  readonly above: Visit | undefined;
  /** Whether the keys of this object are names. */
  readonly isNames: boolean;
}

/**
 * Each once, where it is defined: what stands in `components` is found there and not where a `$ref` leads to it.
 *
 * The parser merges traits by copying all that an object holds, payloads too. The texts of such a copy count where they
 * stand nowhere else.
 */
export function descriptionsOf(json: unknown): readonly Description[] {
  if (!isRaw(json)) return [];
  const known = kept.get(json);
  if (known !== undefined) return known;
  const found = findDescriptions(json);
  kept.set(json, found);
  return found;
}

/** Several rules look at the same texts of one document, which nobody changes: it is walked once. */
const kept = new WeakMap<object, readonly Description[]>();

function findDescriptions(json: unknown): readonly Description[] {
  const found: Description[] = [];
  const seen = new Set<unknown>();
  const texts = new Set<string>();
  const merged: Visit[] = [];
  const walk = (start: readonly Visit[], isMerged: boolean) => {
    // The last one comes first.
    const rest = [...start];
    for (let visit = rest.pop(); visit !== undefined; visit = rest.pop()) {
      const { value } = visit;
      if (seen.has(value)) continue;
      if (!isMerged && hasTraits(value)) {
        merged.push(visit);
        continue;
      }
      seen.add(value);
      const text = visit.isNames ? undefined : get(value, 'description');
      if (typeof text === 'string' && !(isMerged && texts.has(text))) {
        texts.add(text);
        found.push({ text, pointer: () => pointerOf(visit, text) });
      }
      addInside(visit, rest);
    }
  };
  const root: Visit = { value: json, key: '', above: undefined, isNames: false };
  const part = (key: string): Visit => ({ value: get(json, key), key, above: root, isNames: false });
  walk([root, part('components'), part('info')], false);
  walk(merged.reverse(), true);
  return found;
}

function hasTraits(value: unknown): boolean {
  return getList(value, 'traits').length > 0;
}

/** Adds the objects and lists inside of one, its first at the end; extensions and notes of the parser stay out. */
function addInside(visit: Visit, rest: Visit[]): void {
  const { value, isNames } = visit;
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index--) {
      const item: unknown = value[index];
      if (isContainer(item)) rest.push({ value: item, key: index, above: visit, isNames: false });
    }
    return;
  }
  for (const [key, inner] of entriesOf(value).toReversed()) {
    if (!isContainer(inner) || (!isNames && (DATA.has(key) || key.startsWith('x-')))) continue;
    rest.push({ value: inner, key, above: visit, isNames: !isNames && NAMED.has(key) && isRaw(inner) });
  }
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A merged text may be a trait's. */
function pointerOf(visit: Visit, text: string): string {
  const steps: (string | number)[] = ['description'];
  const trait = getList(visit.value, 'traits').findLastIndex((given) => get(given, 'description') === text);
  if (trait !== -1) steps.push(trait, 'traits');
  for (let at: Visit | undefined = visit; at?.above !== undefined; at = at.above) steps.push(at.key);
  return pointerTo(...steps.reverse());
}
