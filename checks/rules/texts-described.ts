/** Collects the descriptions of a document: every text in it that may be Markdown. */
import { entriesOf, get, getList, isRaw, pointerTo, type Raw } from '../../model/reading/raw';

/** A description, and where it stands. */
export interface Description {
  readonly text: string;
  readonly pointer: string;
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
  readonly pointer: string;
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
  const found: Description[] = [];
  const seen = new Set<unknown>();
  const merged: Visit[] = [];
  const texts = new Set<string>();
  const walk = (start: readonly Visit[], isLast: boolean) => {
    const rest = start.toReversed();
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      const { value, pointer, isNames } = next;
      if (typeof value !== 'object' || value === null || seen.has(value)) continue;
      if (!isLast && getList(value, 'traits').length > 0) {
        merged.push(next);
        continue;
      }
      seen.add(value);
      const text = isNames ? undefined : get(value, 'description');
      if (typeof text === 'string' && isRaw(value) && !(isLast && texts.has(text))) {
        found.push({ text, pointer: placeOf(value, pointer) });
        texts.add(text);
      }
      rest.push(...below(next).toReversed());
    }
  };
  const components = { value: get(json, 'components'), pointer: '/components', isNames: false };
  const root = below({ value: json, pointer: '', isNames: false });
  const info = root.filter(({ pointer }) => pointer === '/info');
  walk([...info, components, ...root], false);
  walk(merged, true);
  return found;
}

/** Lists are walked like objects; extensions and the notes of the parser are not. */
function below({ value, pointer, isNames }: Visit): readonly Visit[] {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => ({ value: item, pointer: `${pointer}/${index}`, isNames: false }));
  }
  return entriesOf(value).flatMap(([key, inner]) => {
    if (typeof inner !== 'object' || (!isNames && (DATA.has(key) || key.startsWith('x-')))) return [];
    return [{ value: inner, pointer: pointer + pointerTo(key), isNames: !isNames && isRaw(inner) && NAMED.has(key) }];
  });
}

/** A merged text may be a trait's. */
function placeOf(value: Raw, pointer: string): string {
  const text = get(value, 'description');
  const trait = getList(value, 'traits').findLastIndex((given) => get(given, 'description') === text);
  return trait === -1 ? `${pointer}/description` : `${pointer}/traits/${trait}/description`;
}
