/** Serializes a row of a schema tree, to compare rows. */
import type { MergedPart } from '../rules';
import type { Expanded, Schema } from '../schema';

/**
 * Everything a row says but where it stands, whether it is required, and which part it came from: the same text, the
 * same schema. Links inside of the row count from the row, links out of it from the root.
 */
export function textOf(row: Expanded): string {
  return JSON.stringify({ ...placeless(row, row.path), required: undefined, origin: undefined });
}

/** Without places, of which a document's own values may have some that are called the same. */
function placeless({ path: _path, pointer: _pointer, ...place }: Expanded, base: readonly string[]): object {
  return {
    ...place,
    node: place.node && schemaWithoutPlaces(place.node),
    repeatOf: place.repeatOf && relative(place.repeatOf, base),
    parts: place.parts.map(partWithoutPlaces),
    children: place.children.map((child) => placeless(child, base)),
  };
}

function schemaWithoutPlaces({ pointer: _pointer, ...schema }: Schema): object {
  if (schema.kind === 'repeat') return { ...schema, path: undefined };
  if (schema.kind !== 'schema') return schema;
  return {
    ...schema,
    children: schema.children.map((child) => ({ ...child, schema: schemaWithoutPlaces(child.schema) })),
  };
}

function partWithoutPlaces({ pointer: _pointer, parts, ...part }: MergedPart): object {
  return { ...part, parts: parts.map(partWithoutPlaces) };
}

function relative(path: readonly string[], base: readonly string[]): readonly string[] {
  const isInside = base.every((step, index) => path[index] === step);
  return isInside ? ['.', ...path.slice(base.length)] : path;
}
