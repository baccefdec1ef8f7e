/** Reads the keywords of a raw schema, without its subschemas. */
import type { Context } from '../reading/context';
import { readExternalDocs } from '../reading/metadata';
import { asTexts, entriesOf, get, getList, getRaw, isRaw, plain, type Raw } from '../reading/raw';
import type { Extension, JsonValue } from '../types';
import { isChildKeyword } from './children';
import { isEnumNoteKey, readEnumNotes } from './enum-notes';
import type { Constraint, SchemaNode } from './schema';

const CONSTRAINTS = [
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minContains',
  'maxContains',
  'minProperties',
  'maxProperties',
  'dependentRequired',
  'contentEncoding',
  'contentMediaType',
];

/** Whether a keyword has the form that its field below can hold in full; if not, it is shown as it is. */
const FIELDS = new Map<string, (value: unknown) => boolean>([
  ['type', (value) => isText(value) || isTextList(value)],
  ['nullable', (value) => typeof value === 'boolean'],
  ['title', isText],
  ['description', isText],
  ['format', isText],
  ['const', () => true],
  ['enum', Array.isArray],
  ['default', () => true],
  ['examples', Array.isArray],
  ['example', () => true],
  ['deprecated', (value) => typeof value === 'boolean'],
  ['readOnly', (value) => typeof value === 'boolean'],
  ['writeOnly', (value) => typeof value === 'boolean'],
  ['required', isTextList],
  ['discriminator', isText],
  ['externalDocs', (value) => isText(get(value, 'url'))],
]);

/** The node without its children. */
export function readKeywords(raw: Raw, context: Context): Omit<SchemaNode, 'children' | 'source' | 'pointer'> {
  return {
    kind: 'schema',
    types: readTypes(raw),
    title: field(raw, 'title', isText),
    description: field(raw, 'description', isText),
    format: field(raw, 'format', isText),
    const: readValue(raw, 'const'),
    enum: Array.isArray(get(raw, 'enum')) ? getList(raw, 'enum').map((value) => plain(value)) : undefined,
    enumNotes: readEnumNotes(raw),
    default: readValue(raw, 'default'),
    examples: [...getList(raw, 'examples'), ...(Object.hasOwn(raw, 'example') ? [raw.example] : [])].map((value) =>
      plain(value),
    ),
    deprecated: get(raw, 'deprecated') === true,
    readOnly: get(raw, 'readOnly') === true,
    writeOnly: get(raw, 'writeOnly') === true,
    constraints: readConstraints(raw),
    requiredElsewhere: readRequiredElsewhere(raw),
    discriminator: field(raw, 'discriminator', isText),
    externalDocs: readExternalDocs(raw),
    extensions: readExtensions(raw, context),
  };
}

function readTypes(raw: Raw): readonly string[] {
  const type = get(raw, 'type');
  const types = isText(type) ? [type] : isTextList(type) ? type : [];
  const isNullable = get(raw, 'nullable') === true && types.length > 0 && !types.includes('null');
  return isNullable ? [...types, 'null'] : types;
}

function readValue(raw: Raw, key: string): JsonValue | undefined {
  return get(raw, key) === undefined ? undefined : plain(get(raw, key));
}

function readConstraints(raw: Raw): readonly Constraint[] {
  const written = CONSTRAINTS.filter((keyword) => get(raw, keyword) !== undefined);
  const constraints = written.map((keyword) => ({ keyword, value: plain(get(raw, keyword)) }));
  const lists = namesThatDepend(raw);
  return lists.length === 0
    ? constraints
    : [...constraints, { keyword: 'dependencies', value: Object.fromEntries(lists) }];
}

/** `dependencies` holds schemas, which are children, and lists of names, which are a constraint. */
function namesThatDepend(raw: Raw): readonly [string, JsonValue][] {
  return entriesOf(get(raw, 'dependencies'))
    .filter(([, value]) => Array.isArray(value))
    .map(([name, value]) => [name, plain(value)]);
}

function readRequiredElsewhere(raw: Raw): readonly string[] {
  const properties = getRaw(raw, 'properties') ?? {};
  const names = get(raw, 'required');
  return isTextList(names) ? names.filter((name) => !Object.hasOwn(properties, name)) : [];
}

function readExtensions(raw: Raw, context: Context): readonly Extension[] {
  return entriesOf(raw)
    .filter(([key, value]) => !isRead(key, value, raw))
    .map(([name, value]) => ({ name, value: plain(value, context.pointers) }));
}

function isRead(key: string, value: unknown, raw: Raw): boolean {
  if (CONSTRAINTS.includes(key) || isEnumNoteKey(key, raw)) return true;
  if (key === 'dependencies' && isRaw(value)) {
    return entriesOf(value).every(([, part]) => Array.isArray(part) || isRaw(part) || typeof part === 'boolean');
  }
  // Without a type it adds `null` to nothing.
  if (key === 'nullable' && value === true) return readTypes(raw).length > 0;
  return FIELDS.get(key)?.(value) ?? isChildKeyword(key, raw);
}

function field<T>(raw: Raw, key: string, is: (value: unknown) => value is T): T | undefined {
  const value = get(raw, key);
  return is(value) ? value : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && asTexts(value).length === value.length && value.every(isText);
}
