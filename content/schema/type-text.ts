/** Says the type of a schema in words: `array of string`, `integer or null`, `one of 3`. */
import { formatName } from '../../filters/format-name';
import type { Expanded } from '../../model/schema/schema';
import type { Words } from '../../words/types';

type SchemaWords = Words['schema'];

/** @returns `any` where the schema sets no type, and nothing where its parts say it better. */
export function typeText(place: Expanded, words: SchemaWords): string {
  const { node } = place;
  if (node === undefined) return '';
  if (node.kind === 'boolean') return node.value ? words.types.any : noValue(place, words);
  if (node.kind === 'foreign') return formatName(node.format);
  const types = node.types.map((type) => (type === 'array' ? arrayText(place, words) : type));
  const text = types.length > 0 ? types.join(words.or) : impliedType(place, words.types.any);
  return node.format === undefined ? text : `${text} <${node.format}>`.trim();
}

function noValue({ role }: Expanded, { forbidden, types }: SchemaWords): string {
  return role === 'property' || role === 'patternProperty' ? forbidden : types.nothing;
}

function arrayText({ children }: Expanded, words: SchemaWords): string {
  const items = children.find(({ role }) => role === 'items');
  if (items?.node?.kind === 'boolean' && !items.node.value) return words.types.emptyArray;
  if (items !== undefined) return words.types.arrayOf(itemText(items, words));
  return children.some(({ role }) => role === 'tupleItem') ? words.types.tuple : 'array';
}

function itemText(items: Expanded, words: SchemaWords): string {
  const text = typeText(items, words);
  return text === '' ? (items.reference ?? words.types.any) : text;
}

/** What stands under these is a rule for a value whose type is told elsewhere. */
const RULES: ReadonlySet<string> = new Set([
  'allOf',
  'not',
  'if',
  'then',
  'else',
  'dependency',
  'propertyNames',
  'contains',
]);

/** Without `type`, the keywords in use tell what is meant; `undefined` types stay open in JSON Schema. */
function impliedType({ role, node, children, forbids, conditions, closed, repeatOf }: Expanded, any: string): string {
  if (node?.kind !== 'schema' || closed || repeatOf !== undefined) return '';
  if (node.requiredElsewhere.length > 0 || forbids.length + conditions.length > 0) return '';
  if (children.some(({ role }) => role === 'property' || role === 'patternProperty')) return 'object';
  if (children.some(({ role }) => role === 'items' || role === 'tupleItem')) return 'array';
  if (children.length > 0 || node.const !== undefined || node.enum !== undefined) return '';
  return role !== undefined && RULES.has(role) ? '' : any;
}
