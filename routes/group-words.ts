/** The words for the parts of a schema that are no properties: items, variants, conditions. */
import type { Expanded, SchemaRole } from '../model/schema';

/** Roles whose places stand among the properties, as rows of their own. */
export const ROW_ROLES = [
  'property',
  'patternProperty',
  'additionalProperties',
  'unevaluatedProperties',
] as const satisfies readonly SchemaRole[];

export type GroupRole = Exclude<SchemaRole, (typeof ROW_ROLES)[number]>;

interface GroupWords {
  /** What stands above the group; nothing where the name of its one part says it. */
  readonly title: string | undefined;
  readonly part: (place: Expanded, index: number) => string;
}

/** What stands above a group, and how one of its parts is called. */
export const GROUP_WORDS: Readonly<Record<GroupRole, GroupWords>> = {
  items: { title: undefined, part: () => 'each item' },
  tupleItem: { title: 'Items, in this order', part: (place, index) => titleOf(place) ?? `item ${index + 1}` },
  additionalItems: { title: undefined, part: () => 'further items' },
  contains: { title: undefined, part: () => 'has a matching item' },
  propertyNames: { title: undefined, part: () => 'property names' },
  allOf: { title: 'All of these', part: (place, index) => titleOf(place) ?? `part ${index + 1}` },
  anyOf: { title: 'Any of these', part: (place, index) => titleOf(place) ?? `variant ${index + 1}` },
  oneOf: { title: 'Exactly one of these', part: (place, index) => titleOf(place) ?? `variant ${index + 1}` },
  not: { title: undefined, part: () => 'must not be' },
  if: { title: undefined, part: () => 'if' },
  then: { title: undefined, part: () => 'then' },
  else: { title: undefined, part: () => 'otherwise' },
  dependency: { title: undefined, part: ({ name }) => `when ${name} is present` },
};

function titleOf({ node }: Expanded): string | undefined {
  return node?.kind === 'schema' ? node.title : undefined;
}
