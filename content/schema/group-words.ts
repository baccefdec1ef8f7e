/** The words for the parts of a schema that are no properties: items, variants, conditions. */
import type { Expanded, SchemaRole } from '../../model/schema/schema';
import type { Words } from '../../words/types';

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

type SchemaWords = Words['schema'];

/** What stands above a group, and how one of its parts is called. */
export function groupWords(role: GroupRole, words: SchemaWords): GroupWords {
  return GROUPS[role](words);
}

const GROUPS: Readonly<Record<GroupRole, (words: SchemaWords) => GroupWords>> = {
  items: ({ parts }) => untitled(() => parts.item),
  tupleItem: ({ titles, parts }) => titled(titles.tuple, parts.tupleItem),
  additionalItems: ({ parts }) => untitled(() => parts.furtherItems),
  contains: ({ parts }) => untitled(() => parts.contains),
  propertyNames: ({ parts }) => untitled(() => parts.propertyNames),
  allOf: ({ titles, parts }) => titled(titles.allOf, parts.allOf),
  anyOf: ({ titles, parts }) => titled(titles.anyOf, parts.variant),
  oneOf: ({ titles, parts }) => titled(titles.oneOf, parts.variant),
  not: ({ parts }) => untitled(() => parts.not),
  if: ({ parts }) => untitled(() => parts.if),
  then: ({ parts }) => untitled(() => parts.isTrue),
  else: ({ parts }) => untitled(() => parts.isFalse),
  dependency: ({ parts }) => untitled(({ name }) => parts.dependency(name)),
};

function untitled(part: GroupWords['part']): GroupWords {
  return { title: undefined, part };
}

/** The parts are called by their own titles, where they have some. */
function titled(title: string, part: (position: number) => string): GroupWords {
  return { title, part: (place, index) => titleOf(place) ?? part(index + 1) };
}

function titleOf({ node }: Expanded): string | undefined {
  return node?.kind === 'schema' ? node.title : undefined;
}
