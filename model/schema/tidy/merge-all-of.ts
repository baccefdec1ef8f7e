/**
 * Merges the parts of `allOf` into the schema that holds them, in a tree that is already open, where nothing is lost by
 * it: readers want one list of properties. (Requested in https://github.com/asyncapi/html-template/issues/11.)
 */
import { aliasOf } from '../alias';
import type { Expanded, SchemaNode } from '../schema';
import { stepName } from '../schema';
import { type Moves, moveTo, recordMove, scatter } from './tree-moves';
import { uniteChildren } from './unite-children';

/**
 * A place with its `allOf` merged if it can be, its parts being merged already; each moved row says which part it came
 * from.
 *
 * @param moves takes note of what has moved.
 */
export function mergeAllOf(place: Expanded, moves: Moves): Expanded {
  const parts = place.children.filter(({ role }) => role === 'allOf');
  if (parts.length === 0 || place.node?.kind !== 'schema') return place;
  const own = place.children.filter(({ role }) => role !== 'allOf');
  const alias = parts.length === 1 && own.length === 0 ? aliasOf(place, parts[0]) : undefined;
  const change = alias ?? unite(place, own, parts, moves);
  if (change === undefined) return place;
  for (const { path } of parts) recordMove(moves, path, place.path);
  const children = change.children.map((child) => moveTo(child, [...place.path, stepName(child)], moves));
  return { ...place, ...change, children };
}

type Union = Pick<Expanded, 'node' | 'children' | 'parts' | 'forbids' | 'conditions'>;

/** @returns `undefined` if one list would lose or change the meaning of the parts. */
function unite(place: Expanded, own: readonly Expanded[], parts: readonly Expanded[], moves: Moves): Union | undefined {
  const node = uniteNodes(place, parts);
  const rows = uniteChildren([{ ...place, children: own }, ...parts.map(withOrigin)]);
  if (node === undefined || rows === undefined || !scatter(moves, parts)) return undefined;
  for (const { place: row, step } of rows.dropped) moveTo(row, [...place.path, step], moves);
  const required = new Set(node.requiredElsewhere);
  const names = new Set(rows.children.filter(({ role }) => role === 'property').map(({ name }) => name));
  return {
    node: { ...node, requiredElsewhere: node.requiredElsewhere.filter((name) => !names.has(name)) },
    children: rows.children.map((child) =>
      child.role === 'property' && required.has(child.name) ? { ...child, required: true } : child,
    ),
    forbids: [place, ...parts].flatMap(({ forbids }) => forbids),
    conditions: rows.conditions,
    parts: [...place.parts, ...parts.map(asPart)],
  };
}

function asPart({ reference, node, parts, pointer }: Expanded): Expanded['parts'][number] {
  return {
    reference,
    title: node?.kind === 'schema' ? node.title : undefined,
    // A named schema tells it on its own page.
    description: reference === undefined && node?.kind === 'schema' ? node.description : undefined,
    pointer,
    parts,
  };
}

/** The rows of a part, marked as its own. */
function withOrigin(part: Expanded): Expanded {
  const { reference, children } = part;
  return {
    ...part,
    children: children.map((child) => (child.origin === undefined ? { ...child, origin: reference } : child)),
  };
}

/** One node with the keywords of all nodes; `undefined` if two nodes set the same keyword. */
function uniteNodes({ node }: Expanded, parts: readonly Expanded[]): SchemaNode | undefined {
  const partNodes = parts.map((part) => part.node).filter((partNode) => partNode?.kind === 'schema');
  if (node?.kind !== 'schema' || partNodes.length < parts.length) return undefined;
  if (!parts.every(isMergeable)) return undefined;
  const nodes = [node, ...partNodes];
  const types = nodes.map((each) => each.types).filter((list) => list.length > 0);
  const keywords = nodes.flatMap((each) => each.constraints.map(({ keyword }) => keyword));
  const isTwice = SINGLE.some((field) => nodes.filter((each) => each[field] !== undefined).length > 1);
  if (isTwice || new Set(keywords).size < keywords.length || new Set(types.map(typeSet)).size > 1) return undefined;
  return {
    ...node,
    types: types[0] ?? [],
    const: nodes.find((each) => each.const !== undefined)?.const,
    enum: nodes.find((each) => each.enum !== undefined)?.enum,
    enumNotes: nodes.find((each) => each.enum !== undefined)?.enumNotes ?? [],
    default: nodes.find((each) => each.default !== undefined)?.default,
    format: nodes.find((each) => each.format !== undefined)?.format,
    discriminator: nodes.find((each) => each.discriminator !== undefined)?.discriminator,
    constraints: nodes.flatMap((each) => each.constraints),
    requiredElsewhere: [...new Set(nodes.flatMap((each) => each.requiredElsewhere))],
  };
}

/** Keywords that only one of the nodes may set. */
const SINGLE = ['const', 'enum', 'default', 'format', 'discriminator'] as const;

function typeSet(types: readonly string[]): string {
  return [...types].sort().join(' ');
}

/** Whether no text of a part would be misread as describing the whole; a named schema shows such text on its own page. */
function isMergeable({ node, reference, closed, repeatOf }: Expanded): boolean {
  if (node?.kind !== 'schema' || closed || repeatOf !== undefined) return false;
  if (node.deprecated || node.readOnly || node.writeOnly || node.source !== undefined) return false;
  return (
    reference !== undefined || (node.examples.length + node.extensions.length === 0 && node.externalDocs === undefined)
  );
}
