/** Checks which fields a schema sets itself, so that nothing is lost when its parts are shown elsewhere. */
import type { Expanded, SchemaNode } from '../schema';

type Field = Exclude<keyof SchemaNode, 'kind' | 'children' | 'pointer'>;

const isAbsent = (value: unknown) => value === undefined;
const isFalse = (value: unknown) => value === false;
const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

const SILENT = {
  types: isEmpty,
  title: isAbsent,
  description: isAbsent,
  format: isAbsent,
  const: isAbsent,
  enum: isAbsent,
  enumNotes: isEmpty,
  default: isAbsent,
  examples: isEmpty,
  deprecated: isFalse,
  readOnly: isFalse,
  writeOnly: isFalse,
  constraints: isEmpty,
  requiredElsewhere: isEmpty,
  discriminator: isAbsent,
  externalDocs: isAbsent,
  extensions: isEmpty,
  source: isAbsent,
} satisfies Readonly<Record<Field, (value: unknown) => boolean>>;

const FIELDS: ReadonlyMap<string, (value: unknown) => boolean> = new Map(Object.entries(SILENT));

/** Whether a schema sets no other fields than these; children are ignored. */
export function saysOnly(node: SchemaNode, ...fields: readonly Field[]): boolean {
  const allowed = new Set<string>(fields);
  return Object.entries(node).every(([key, value]) => allowed.has(key) || FIELDS.get(key)?.(value) !== false);
}

/** Whether a place is an object or untyped, and sets no other fields than these. */
export function isBareObject(
  { node, reference, repeatOf, parts, conditions }: Expanded,
  ...fields: readonly Field[]
): boolean {
  return (
    node?.kind === 'schema' &&
    saysOnly(node, 'types', ...fields) &&
    node.types.every((type) => type === 'object') &&
    (reference ?? repeatOf) === undefined &&
    conditions.length === 0 &&
    parts.every((part) => (part.reference ?? part.title ?? part.description) === undefined)
  );
}
