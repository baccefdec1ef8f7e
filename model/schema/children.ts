/** Finds the subschemas of a raw schema, each with its keyword. */
import { asTexts, entriesOf, get, isRaw, type Raw } from '../reading/raw';
import type { SchemaRole } from './schema';

export interface RawChild {
  readonly role: SchemaRole;
  readonly name: string;
  readonly required: boolean;
  readonly raw: unknown;
  /** Where it stands in its parent: under this keyword, and there under this name or at this position, if any. */
  readonly keyword: string;
  readonly key: string | number | undefined;
}

type Reader = (value: unknown, parent: Raw, keyword: string) => readonly RawChild[];

/** Of an old keyword and the new one for the same thing only one counts, or two children would share their place. */
const KEYWORDS = new Map<string, Reader>([
  ['properties', readProperties],
  ['patternProperties', mapOf('patternProperty')],
  ['additionalProperties', single('additionalProperties')],
  ['unevaluatedProperties', single('unevaluatedProperties')],
  ['propertyNames', single('propertyNames')],
  [
    'prefixItems',
    (value, parent, keyword) =>
      Array.isArray(get(parent, 'items')) ? [] : listOf('tupleItem')(value, parent, keyword),
  ],
  ['items', readItems],
  [
    'additionalItems',
    (value, parent, keyword) => (isFollowedByItems(parent) ? [] : single('additionalItems')(value, parent, keyword)),
  ],
  ['contains', single('contains')],
  ['allOf', listOf('allOf')],
  ['anyOf', listOf('anyOf')],
  ['oneOf', listOf('oneOf')],
  ['not', single('not')],
  ['if', single('if')],
  ['then', single('then')],
  ['else', single('else')],
  ['dependencies', mapOf('dependency')],
  [
    'dependentSchemas',
    (value, parent, keyword) => (isRaw(get(parent, 'dependencies')) ? [] : mapOf('dependency')(value, parent, keyword)),
  ],
]);

/** The children in the order in which a reader meets them: that of the table above, then of the document. */
export function rawChildren(raw: Raw): readonly RawChild[] {
  return [...KEYWORDS].flatMap(([keyword, read]) => read(get(raw, keyword), raw, keyword));
}

/** Whether the children cover everything under this keyword. */
export function isChildKeyword(keyword: string, raw: Raw): boolean {
  const read = KEYWORDS.get(keyword);
  if (read === undefined) return false;
  const value = get(raw, keyword);
  const count = Array.isArray(value) ? value.length : isMap(keyword) ? entriesOf(value).length : 1;
  return read(value, raw, keyword).length === count && (isSchema(value) || Array.isArray(value));
}

function isMap(keyword: string): boolean {
  return ['properties', 'patternProperties', 'dependencies', 'dependentSchemas'].includes(keyword);
}

function readProperties(value: unknown, parent: Raw, keyword: string): readonly RawChild[] {
  const required = new Set(asTexts(get(parent, 'required')));
  return entriesOf(value)
    .filter(([, raw]) => isSchema(raw))
    .map(([name, raw]) => ({ role: 'property', name, required: required.has(name), raw, keyword, key: name }));
}

/** Draft-07 has a list for the first items and `additionalItems`, 2020-12 `prefixItems` and `items` for the same. */
function readItems(value: unknown, parent: Raw, keyword: string): readonly RawChild[] {
  if (Array.isArray(value)) return listOf('tupleItem')(value, parent, keyword);
  return single(isFollowedByItems(parent) ? 'additionalItems' : 'items')(value, parent, keyword);
}

function isFollowedByItems(parent: Raw): boolean {
  return Array.isArray(get(parent, 'prefixItems')) && isSchema(get(parent, 'items'));
}

function mapOf(role: SchemaRole): Reader {
  return (value, _parent, keyword) =>
    entriesOf(value)
      .filter(([, raw]) => isSchema(raw))
      .map(([name, raw]) => ({ role, name, required: false, raw, keyword, key: name }));
}

function single(role: SchemaRole): Reader {
  return (raw, _parent, keyword) =>
    isSchema(raw) ? [{ role, name: '', required: false, raw, keyword, key: undefined }] : [];
}

function listOf(role: SchemaRole): Reader {
  return (value, _parent, keyword) =>
    (Array.isArray(value) ? value : [])
      .map((raw, position) => ({ role, name: String(position + 1), required: false, raw, keyword, key: position }))
      .filter(({ raw }) => isSchema(raw));
}

function isSchema(value: unknown): boolean {
  return isRaw(value) || typeof value === 'boolean';
}
