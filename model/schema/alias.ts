/** Reads `allOf` with a single part beside a description: a common way to describe a `$ref`, which allows no siblings. */
import type { Expanded, SchemaNode } from './schema';

type Alias = Pick<
  Expanded,
  'node' | 'reference' | 'repeatOf' | 'closed' | 'children' | 'parts' | 'forbids' | 'conditions' | 'comparison'
>;

/**
 * @param place has no other children than `part`.
 * @returns the schema that replaces both; `undefined` if the place itself has rules or a name.
 */
export function aliasOf(place: Expanded, part: Expanded | undefined): Alias | undefined {
  const { node, reference } = place;
  if (node?.kind !== 'schema' || part === undefined || reference !== undefined || hasRules(place)) return undefined;
  const { children, parts, forbids, conditions, comparison, repeatOf, closed } = part;
  const common = { reference: part.reference, repeatOf, closed, children, parts, forbids, conditions, comparison };
  // Not opened here, so only the keywords beside it are shown.
  if (part.node === undefined) return node.types.length === 0 ? { ...common, node } : undefined;
  const united = part.node.kind === 'schema' ? uniteAlias(node, part.node, part.reference !== undefined) : undefined;
  return united && { ...common, node: united };
}

function hasRules({ node, forbids, conditions }: Expanded): boolean {
  if (node?.kind !== 'schema') return false;
  const rules = [node.const, node.enum, node.format, node.discriminator];
  const lists = [node.constraints, node.requiredElsewhere, forbids, conditions];
  return rules.some((rule) => rule !== undefined) || lists.some((list) => list.length > 0);
}

/** Keywords that only one of the two can set in the merged schema; the other's are on the schema's own page. */
const SINGLE = ['title', 'description', 'default', 'externalDocs'] as const;

function uniteAlias(node: SchemaNode, part: SchemaNode, isNamed: boolean): SchemaNode | undefined {
  const hidesSomething = SINGLE.some((field) => node[field] !== undefined && part[field] !== undefined);
  const names = new Set(part.extensions.map(({ name }) => name));
  const clashes = node.extensions.some(({ name }) => names.has(name));
  if ((hidesSomething && !isNamed) || clashes || !isSameType(node.types, part.types)) return undefined;
  return {
    ...part,
    title: node.title ?? part.title,
    description: node.description ?? part.description,
    default: node.default === undefined ? part.default : node.default,
    externalDocs: node.externalDocs ?? part.externalDocs,
    examples: [...node.examples, ...part.examples],
    deprecated: node.deprecated || part.deprecated,
    readOnly: node.readOnly || part.readOnly,
    writeOnly: node.writeOnly || part.writeOnly,
    extensions: [...node.extensions, ...part.extensions],
  };
}

function isSameType(own: readonly string[], part: readonly string[]): boolean {
  return own.length === 0 || (own.length === part.length && own.every((type) => part.includes(type)));
}
