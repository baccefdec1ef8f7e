/** Merges the rows of several schemas into one list, if that keeps the meaning. */

import type { Condition, Outcome } from '../rules';
import { type Expanded, type SchemaRole, stepName } from '../schema';
import { textOf } from './row-text';

interface UnitedChildren {
  readonly children: readonly Expanded[];
  readonly conditions: readonly Condition[];
  /** Rows that repeat another row in the list, with the step to that row. */
  readonly dropped: readonly { readonly place: Expanded; readonly step: string }[];
}

/** Roles whose children are independent. In all others, the children form one rule, so two groups cannot be merged. */
const NAMED: ReadonlySet<SchemaRole | undefined> = new Set([
  'property',
  'patternProperty',
  'dependency',
  'then',
  'else',
]);

/**
 * @param places the schema that holds the others, then these.
 * @returns `undefined` where two of them speak of the same thing in other words, or one closes itself.
 */
export function uniteChildren(places: readonly Expanded[]): UnitedChildren | undefined {
  if (!canCloseTogether(places)) return undefined;
  const rows = new Map<string, Expanded>();
  const conditions: Condition[] = [];
  const dropped: { place: Expanded; step: string }[] = [];
  const groups = new Set<SchemaRole | undefined>();
  for (const place of places.map(renameOutcomes)) {
    conditions.push(...place.conditions);
    for (const child of place.children) {
      const step = stepName({ role: child.role ?? 'allOf', name: child.name });
      const known = rows.get(step);
      const united = known === undefined ? { kept: child, dropped: undefined } : sameRow(known, child);
      if (united === undefined || groups.has(child.role)) return undefined;
      rows.set(step, united.kept);
      if (united.dropped !== undefined) dropped.push({ place: united.dropped, step });
    }
    for (const { role } of place.children) if (!NAMED.has(role) && role !== 'additionalProperties') groups.add(role);
  }
  return { children: [...rows.values()], conditions, dropped };
}

/**
 * `additionalProperties` of a schema speaks of that schema's own properties only; `true` changes nothing.
 * `unevaluatedProperties` sees into the parts, not out of them (JSON Schema 2019-09, 9.3.2.4).
 */
function canCloseTogether(places: readonly Expanded[]): boolean {
  const has = (role: SchemaRole) => places.map(({ children }) => children.some((child) => child.role === role));
  const seeing = has('unevaluatedProperties');
  const closing = places.filter(({ children }) => children.some(isClosing));
  const described = places.filter(({ children }) =>
    children.some(({ role }) => role !== undefined && NAMING.has(role)),
  );
  if (has('allOf').includes(true) || seeing.lastIndexOf(true) > 0) return false;
  if (seeing.includes(true)) return !has('additionalProperties').includes(true);
  // One that closes itself can take in what names no properties.
  return closing.length === 0 || (closing.length === 1 && described.every((place) => closing.includes(place)));
}

const NAMING: ReadonlySet<SchemaRole> = new Set(['property', 'patternProperty', 'additionalProperties']);

function isClosing({ role, node }: Expanded): boolean {
  return role === 'additionalProperties' && !(node?.kind === 'boolean' && node.value);
}

/** @returns `undefined` if the two differ. */
function sameRow(
  known: Expanded,
  other: Expanded,
): { readonly kept: Expanded; readonly dropped: Expanded } | undefined {
  const isSame =
    (known.reference !== undefined && known.reference === other.reference) || textOf(known) === textOf(other);
  if (!isSame || known.role === 'then' || known.role === 'else') return undefined;
  // For want of room one of them may be closed.
  const [kept, dropped] = known.children.length >= other.children.length ? [known, other] : [other, known];
  return { kept: { ...kept, origin: known.origin, required: known.required || other.required }, dropped };
}

/** Several parts may have a `then` that words cannot cover: these get distinct names, so that one schema can hold them. */
function renameOutcomes(place: Expanded, index: number): Pick<Expanded, 'children' | 'conditions'> {
  const isOutcome = ({ role }: Expanded) => role === 'then' || role === 'else';
  const hasIf = place.children.some(({ role }) => role === 'if');
  if (index === 0 || hasIf || !place.children.some(isOutcome)) return place;
  const steps = new Map<string | undefined, string>();
  const children = place.children.map((child) => {
    if (!isOutcome(child)) return child;
    const name = [child.name, String(index + 1)].filter((part) => part !== '').join('.');
    steps.set(
      stepName({ role: child.role ?? 'then', name: child.name }),
      stepName({ role: child.role ?? 'then', name }),
    );
    return { ...child, name };
  });
  const rename = (outcome: Outcome): Outcome => ({ ...outcome, more: steps.get(outcome.more) ?? outcome.more });
  const conditions = place.conditions.map((condition) => ({
    ...condition,
    asks: rename(condition.asks),
    otherwise: rename(condition.otherwise),
  }));
  return { children, conditions };
}
