/** Which fields AsyncAPI knows at a place of a document, from its own JSON Schemas. */
import specs from '@asyncapi/specs';
import { asList, entriesOf, get, isRaw } from '../model/reading/raw';

/** A schema, with the one that its local references are about. */
interface Node {
  readonly schema: unknown;
  readonly base: unknown;
}

/** As many schemas as a place can reasonably have, with all alternatives. */
const MOST = 2_000;

/** The names of fields at these steps, in whichever form the object may have; none where any name may stand. */
export function knownFields(version: unknown, steps: readonly (string | number)[]): ReadonlySet<string> {
  const root = typeof version === 'string' ? get(specs.schemas, version) : undefined;
  let nodes = expand([{ schema: root, base: root }], root);
  for (const step of steps) {
    nodes = expand(
      nodes.flatMap((node) => below(node, String(step))),
      root,
    );
  }
  return new Set(nodes.flatMap(({ schema }) => entriesOf(get(schema, 'properties')).map(([name]) => name)));
}

/** Whether any object of AsyncAPI has a field of this name. */
export function isFieldAnywhere(version: unknown, name: string): boolean {
  const root = typeof version === 'string' ? get(specs.schemas, version) : undefined;
  const schemas = expand(
    entriesOf(get(root, 'definitions')).map(([, schema]) => ({ schema, base: schema })),
    root,
  );
  return schemas.some(({ schema }) => get(get(schema, 'properties'), name) !== undefined);
}

function below({ schema, base }: Node, step: string): readonly Node[] {
  const own = get(get(schema, 'properties'), step);
  if (own !== undefined) return [{ schema: own, base }];
  if (/^\d+$/.test(step) && get(schema, 'items') !== undefined) {
    const items = get(schema, 'items');
    return Array.isArray(items) ? [] : [{ schema: items, base }];
  }
  const patterns = entriesOf(get(schema, 'patternProperties')).filter(([pattern]) =>
    new RegExp(pattern, 'u').test(step),
  );
  if (patterns.length > 0) return patterns.map(([, inner]) => ({ schema: inner, base }));
  const others = get(schema, 'additionalProperties');
  return isRaw(others) ? [{ schema: others, base }] : [];
}

/** The schemas themselves and all that they are put together from. */
function expand(nodes: readonly Node[], root: unknown): readonly Node[] {
  const seen = new Set<unknown>();
  const found: Node[] = [];
  const rest = [...nodes];
  for (let node = rest.pop(); node !== undefined && found.length < MOST; node = rest.pop()) {
    const { schema, base } = node;
    if (!isRaw(schema) || seen.has(schema)) continue;
    seen.add(schema);
    found.push(node);
    const ref = get(schema, '$ref');
    if (typeof ref === 'string') rest.push(target(ref, base, root));
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      rest.push(...asList(get(schema, keyword)).map((inner) => ({ schema: inner, base })));
    }
    for (const keyword of ['then', 'else']) rest.push({ schema: get(schema, keyword), base });
  }
  return found;
}

function target(ref: string, base: unknown, root: unknown): Node {
  if (!ref.startsWith('#')) {
    const schema = get(get(root, 'definitions'), ref);
    return { schema, base: schema };
  }
  const schema = ref.split('/').slice(1).reduce<unknown>(get, base);
  return { schema, base };
}
