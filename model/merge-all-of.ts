/**
 * Merges the parts of `allOf` into the schema that holds them, in a tree that is already open, where nothing is lost by
 * it: readers want one list of properties. (Asked for in https://github.com/asyncapi/html-template/issues/11.)
 */
import type { Expanded, SchemaNode } from './schema';
import { stepName } from './schema';
import { type Moves, moveTo, recordMove } from './tree-moves';

/**
 * The same tree with every `allOf` merged that can be; each moved row says which part it came from.
 *
 * @param moves takes note of what has moved.
 */
export function mergeAllOf(place: Expanded, moves: Moves): Expanded {
  // Parts first: a part may be an `allOf` of its own.
  const merged = { ...place, children: place.children.map((child) => mergeAllOf(child, moves)) };
  const parts = merged.children.filter(({ role }) => role === 'allOf');
  const own = merged.children.filter(({ role }) => role !== 'allOf');
  if (parts.length === 0 || place.node?.kind !== 'schema') return merged;
  const [only] = parts;
  // A place that has a name of its own keeps it.
  const isAlias = only !== undefined && parts.length === 1 && own.length === 0 && place.reference === undefined;
  const change = (isAlias ? aliasOf(place.node, only) : undefined) ?? unite(place.node, own, parts);
  if (change === undefined) return merged;
  for (const { path } of parts) recordMove(moves, path, place.path);
  const children = change.children.map((child) => moveTo(child, [...place.path, stepName(child)], moves));
  return { ...merged, ...change, children };
}

/**
 * `allOf` with one part beside a description: how documents say more of a `$ref`, which allows nothing beside it.
 *
 * @returns what takes the place of both, `undefined` when the place itself has rules.
 */
function aliasOf(
  node: SchemaNode,
  { node: partNode, reference, repeatOf, closed, children, parts }: Expanded,
): Pick<Expanded, 'node' | 'reference' | 'repeatOf' | 'closed' | 'children' | 'parts'> | undefined {
  const rules = [node.const, node.enum, node.format, node.discriminator];
  const hasRules =
    rules.some((rule) => rule !== undefined) || node.constraints.length + node.requiredElsewhere.length > 0;
  const isSameType = node.types.length === 0 || (partNode?.kind === 'schema' && isSame(node.types, partNode.types));
  if (hasRules || !isSameType || partNode?.kind !== 'schema') return undefined;
  const names = new Set(partNode.extensions.map(({ name }) => name));
  if (node.extensions.some(({ name }) => names.has(name))) return undefined;
  const hides = (node.title ?? node.description ?? node.default ?? node.externalDocs) !== undefined;
  if (hides && reference === undefined) return undefined;
  return {
    node: {
      ...partNode,
      title: node.title ?? partNode.title,
      description: node.description ?? partNode.description,
      default: node.default ?? partNode.default,
      externalDocs: node.externalDocs ?? partNode.externalDocs,
      examples: node.examples.length > 0 ? node.examples : partNode.examples,
      deprecated: node.deprecated || partNode.deprecated,
      readOnly: node.readOnly || partNode.readOnly,
      writeOnly: node.writeOnly || partNode.writeOnly,
      extensions: [...node.extensions, ...partNode.extensions],
    },
    reference,
    repeatOf,
    closed,
    children,
    parts,
  };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((type) => others.includes(type));
}

interface Union {
  readonly node: SchemaNode;
  readonly children: readonly Expanded[];
  readonly parts: Expanded['parts'];
}

/** @returns `undefined` where one list would say less, or something else, than the parts do. */
function unite(node: SchemaNode, own: readonly Expanded[], parts: readonly Expanded[]): Union | undefined {
  const nodes: SchemaNode[] = [];
  for (const { node: partNode } of parts) {
    if (partNode?.kind !== 'schema' || !isMergeable(partNode)) return undefined;
    nodes.push(partNode);
  }
  const children = uniteChildren([own, ...parts.map((part) => withOrigin(part))]);
  const constraints = [node, ...nodes].flatMap((each) => each.constraints);
  if (!node.types.every((type) => type === 'object')) return undefined;
  const isRepeated = new Set(constraints.map(({ keyword }) => keyword)).size < constraints.length;
  if (children === undefined || isRepeated) return undefined;
  const elsewhere = new Set([node, ...nodes].flatMap((each) => each.requiredElsewhere));
  const names = new Set(children.filter(({ role }) => role === 'property').map(({ name }) => name));
  return {
    node: {
      ...node,
      types: node.types.length > 0 ? node.types : (nodes.find(({ types }) => types.length > 0)?.types ?? []),
      constraints,
      discriminator: [node, ...nodes].find(({ discriminator }) => discriminator !== undefined)?.discriminator,
      requiredElsewhere: [...elsewhere].filter((name) => !names.has(name)),
    },
    children: children.map((child) =>
      child.role === 'property' && elsewhere.has(child.name) ? { ...child, required: true } : child,
    ),
    parts: parts.map(({ reference, node: partNode, parts: inner }) => ({
      reference,
      title: partNode?.kind === 'schema' ? partNode.title : undefined,
      // A named schema tells it on its own page.
      description: reference === undefined && partNode?.kind === 'schema' ? partNode.description : undefined,
      parts: inner,
    })),
  };
}

/** Whether a part says nothing of the whole value that its own place would have to show. */
function isMergeable(part: SchemaNode): boolean {
  const said = [part.const, part.enum, part.default, part.format, part.externalDocs];
  return (
    part.types.every((type) => type === 'object') &&
    said.every((value) => value === undefined) &&
    part.examples.length + part.extensions.length === 0 &&
    !part.deprecated &&
    !part.readOnly &&
    !part.writeOnly
  );
}

/** The rows of a part, marked as its own. */
function withOrigin({ reference, children }: Expanded): readonly Expanded[] {
  return children.map((child) => (child.origin === undefined ? { ...child, origin: reference } : child));
}

/** Roles that stand for one rule together: two groups of them are not one. */
function uniteChildren(lists: readonly (readonly Expanded[])[]): readonly Expanded[] | undefined {
  const properties = new Map<string, Expanded>();
  const others: Expanded[] = [];
  const roles = new Set<string>();
  for (const children of lists) {
    const own = new Set<string>();
    for (const child of children) {
      if (child.role !== 'property') {
        // `additionalProperties` of a part speaks of that part's properties only.
        if (child.role === undefined || CLOSED_ROLES.has(child.role) || roles.has(child.role)) return undefined;
        own.add(child.role);
        others.push(child);
        continue;
      }
      const known = properties.get(child.name);
      if (known === undefined) properties.set(child.name, child);
      else if (known.reference !== undefined && known.reference === child.reference) {
        properties.set(child.name, { ...known, required: known.required || child.required });
      } else return undefined;
    }
    for (const role of own) roles.add(role);
  }
  return [...properties.values(), ...others];
}

const CLOSED_ROLES: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedProperties', 'allOf']);
