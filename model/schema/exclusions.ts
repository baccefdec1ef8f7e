/**
 * Finds the parts of an `allOf` that forbid each other's properties: `additionalProperties: false` knows only the
 * properties beside it, which authors who compose schemas often do not expect.
 */
import type { NamedSchema } from '../types';
import type { Exclusion } from './rules';
import type { Schema, SchemaNode } from './schema';

/** More parts than these are not looked at. */
const MOST_PARTS = 60;

type Named = ReadonlyMap<string, Pick<NamedSchema, 'schema'>>;

/** What the parts of a schema forbid of each other; `undefined` where they don't, and without `allOf`. */
export function exclusionOf(node: SchemaNode, named: Named): Exclusion | undefined {
  if (!node.children.some(({ role }) => role === 'allOf')) return undefined;
  const parts = partsOf(node, named);
  const closed = parts?.filter(isClosed) ?? [];
  if (parts === undefined || closed.length === 0) return undefined;
  const allowing = new Map<string, number>();
  for (const { children } of closed) {
    for (const { role, name } of children) {
      if (role === 'property') allowing.set(name, (allowing.get(name) ?? 0) + 1);
    }
  }
  const isForbidden = (name: string) => (allowing.get(name) ?? 0) < closed.length;
  const names = new Set<string>();
  const required = new Set<string>();
  for (const { children, requiredElsewhere } of parts) {
    for (const child of children) {
      // What is declared as `false` is forbidden on purpose.
      const isMeant = child.schema.kind === 'boolean' && !child.schema.value;
      if (child.role !== 'property' || isMeant || !isForbidden(child.name)) continue;
      names.add(child.name);
      if (child.required) required.add(child.name);
    }
    for (const name of requiredElsewhere.filter(isForbidden)) {
      names.add(name);
      required.add(name);
    }
  }
  return names.size === 0 ? undefined : { names: [...names], required: [...required] };
}

/** Whether it forbids all properties but those it lists by name. */
function isClosed({ children }: SchemaNode): boolean {
  const isFalse = children.some(
    ({ role, schema }) => role === 'additionalProperties' && schema.kind === 'boolean' && !schema.value,
  );
  return isFalse && !children.some(({ role }) => role === 'patternProperty');
}

/** The schema and all that must hold with it; `undefined` if that is too much to look at. */
function partsOf(node: SchemaNode, named: Named): readonly SchemaNode[] | undefined {
  const parts = new Set([node]);
  // The set grows while it is walked.
  for (const part of parts) {
    for (const child of part.children) {
      const found = child.role === 'allOf' ? follow(child.schema, named) : undefined;
      if (found !== undefined) parts.add(found);
    }
    if (parts.size > MOST_PARTS) return undefined;
  }
  return [...parts];
}

function follow(schema: Schema, named: Named): SchemaNode | undefined {
  const seen = new Set<string>();
  let target: Schema | undefined = schema;
  while (target?.kind === 'reference' && !seen.has(target.id)) {
    seen.add(target.id);
    target = named.get(target.id)?.schema;
  }
  return target?.kind === 'schema' ? target : undefined;
}
