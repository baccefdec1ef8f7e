/** Says the type of a schema in words: `array of string`, `integer or null`, `one of 3`. */
import { formatName } from '../filters/format-name';
import type { Expanded } from '../model/schema';

/** @returns `any` where the schema sets no type, and nothing where its parts say it better. */
export function typeText(place: Expanded): string {
  const { node } = place;
  if (node === undefined) return '';
  if (node.kind === 'boolean') return node.value ? 'any' : noValue(place);
  if (node.kind === 'foreign') return formatName(node.format);
  const types = node.types.map((type) => (type === 'array' ? arrayText(place) : type));
  const text = types.length > 0 ? types.join(' or ') : impliedType(place);
  return node.format === undefined ? text : `${text} <${node.format}>`.trim();
}

function noValue({ role }: Expanded): string {
  return role === 'property' || role === 'patternProperty' ? 'must not be there' : 'nothing';
}

function arrayText({ children }: Expanded): string {
  const items = children.find(({ role }) => role === 'items');
  if (items?.node?.kind === 'boolean' && !items.node.value) return 'empty array';
  if (items !== undefined) return `array of ${itemText(items)}`;
  return children.some(({ role }) => role === 'tupleItem') ? 'tuple' : 'array';
}

function itemText(items: Expanded): string {
  const text = typeText(items);
  return text === '' ? (items.reference ?? 'any') : text;
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
function impliedType({ role, node, children, forbids, conditions, closed, repeatOf }: Expanded): string {
  if (node?.kind !== 'schema' || closed || repeatOf !== undefined) return '';
  if (node.requiredElsewhere.length > 0 || forbids.length + conditions.length > 0) return '';
  if (children.some(({ role }) => role === 'property' || role === 'patternProperty')) return 'object';
  if (children.some(({ role }) => role === 'items' || role === 'tupleItem')) return 'array';
  if (children.length > 0 || node.const !== undefined || node.enum !== undefined) return '';
  return role !== undefined && RULES.has(role) ? '' : 'any';
}
