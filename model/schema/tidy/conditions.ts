/** Reads `if/then/else` and property dependencies as sentences: when this holds, that is required. */

import type { JsonValue } from '../../types';
import type { Condition, Outcome } from '../rules';
import { type Expanded, type SchemaNode, stepName } from '../schema';
import { readCircumstances } from './circumstances';
import { isBareObject, saysOnly } from './says-only';
import { type Moves, recordRemoval } from './tree-moves';

const NOTHING: Outcome = { requires: [], forbids: [], values: [], isImpossible: false, more: undefined };

/**
 * A place whose rules with a circumstance that words can say are `conditions`; what such a rule asks beyond words stays
 * a child. A rule of any other kind stays as it is.
 *
 * @param moves takes note of what has moved.
 */
export function readConditions(place: Expanded, moves: Moves): Expanded {
  const { node } = place;
  if (node?.kind !== 'schema') return place;
  const dependent = readDependentNames(node);
  const rules: readonly Rule[] = [...readIf(place), ...readDependencies(place)];
  const conditions = [...dependent.conditions, ...rules.map(({ condition }) => condition)];
  if (conditions.length === 0) return place;
  const told = new Map<Expanded, Expanded | undefined>();
  for (const rule of rules) for (const [child, rest] of rule.told) told.set(child, rest);
  for (const [child, rest] of told) if (rest === undefined) recordRemoval(moves, child, place.path);
  const children = place.children.flatMap((child) => {
    const rest = told.has(child) ? told.get(child) : child;
    return rest === undefined ? [] : [rest];
  });
  return { ...place, node: { ...node, constraints: dependent.constraints }, children, conditions };
}

interface Rule {
  readonly condition: Condition;
  /** The children that it tells, and what is left of each. */
  readonly told: ReadonlyMap<Expanded, Expanded | undefined>;
}

function readIf({ children }: Expanded): readonly Rule[] {
  const find = (role: Expanded['role']) => children.find((child) => child.role === role);
  const [condition, then, otherwise] = [find('if'), find('then'), find('else')];
  const when = condition && (then ?? otherwise) && readCircumstances(condition);
  if (condition === undefined || when === undefined) return [];
  const outcomes = [then, otherwise].map((child) => readOutcome(child));
  const [first = NOTHING, second = NOTHING] = outcomes.map(({ outcome }) => outcome);
  if (isEmpty(first) && isEmpty(second)) return [];
  const told = new Map<Expanded, Expanded | undefined>([[condition, undefined]]);
  for (const { child, rest } of outcomes) if (child !== undefined) told.set(child, rest);
  return [{ condition: { when, asks: first, otherwise: second }, told }];
}

function readDependencies({ children }: Expanded): readonly Rule[] {
  return children
    .filter(({ role }) => role === 'dependency')
    .map((child) => ({ ...readOutcome(child), child }))
    .filter(({ outcome }) => !isEmpty(outcome))
    .map(({ child, outcome, rest }) => ({
      condition: { when: [isThere(child.name)], asks: outcome, otherwise: NOTHING },
      told: new Map([[child, rest]]),
    }));
}

function isEmpty({ requires, forbids, values, isImpossible, more }: Outcome): boolean {
  return requires.length + forbids.length + values.length === 0 && !isImpossible && more === undefined;
}

function isThere(name: string): Condition['when'][number] {
  return { path: [name], values: undefined, isNegated: false, orAbsent: false };
}

/** `dependentRequired`, and the lists of names in `dependencies`. */
function readDependentNames(node: SchemaNode): {
  readonly conditions: readonly Condition[];
  readonly constraints: SchemaNode['constraints'];
} {
  const read = new Map(
    node.constraints
      .filter(({ keyword }) => keyword === 'dependentRequired' || keyword === 'dependencies')
      .map((constraint) => [constraint, namesThatDepend(constraint.value)]),
  );
  const conditions = [...read.values()]
    .flatMap((entries) => entries ?? [])
    .map(([name, requires]) => ({
      when: [isThere(name)],
      asks: { ...NOTHING, requires },
      otherwise: NOTHING,
    }));
  return { conditions, constraints: node.constraints.filter((constraint) => read.get(constraint) === undefined) };
}

function namesThatDepend(value: JsonValue): readonly [string, readonly string[]][] | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).map(([name, names]): [string, readonly string[]] | undefined =>
    Array.isArray(names) && names.every((each) => typeof each === 'string') ? [name, names] : undefined,
  );
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

interface ReadOutcome {
  readonly child: Expanded | undefined;
  readonly outcome: Outcome;
  /** The child without the rules that the sentence covers; `undefined` if it covers them all. */
  readonly rest: Expanded | undefined;
}

function readOutcome(child: Expanded | undefined): ReadOutcome {
  if (child === undefined) return { child, outcome: NOTHING, rest: undefined };
  const { node } = child;
  if (node?.kind === 'boolean') {
    return { child, outcome: { ...NOTHING, isImpossible: !node.value }, rest: undefined };
  }
  const more = stepName({ role: child.role ?? 'then', name: child.name });
  // A schema with a name is shown under its name, whole.
  if (node?.kind !== 'schema' || (child.reference ?? child.repeatOf) !== undefined) {
    return { child, outcome: { ...NOTHING, more }, rest: child };
  }
  const rows = child.children.filter(({ role }) => role === 'property');
  // `additionalProperties` counts the rows beside it: none of them can leave.
  const isClosed = child.children.some(
    ({ role }) => role === 'additionalProperties' || role === 'unevaluatedProperties',
  );
  const fixed = new Map(isClosed ? [] : rows.map((row) => [row, onlyValues(row)]));
  const children = child.children.filter((row) => fixed.get(row) === undefined);
  const rest = { ...child, node: { ...node, requiredElsewhere: [] }, forbids: [], children };
  const isSaid = children.length === 0 && isBareObject(rest);
  const required = rows.filter((row) => row.required).map(({ name }) => name);
  const outcome = {
    requires: [...required, ...node.requiredElsewhere],
    forbids: [...child.forbids, ...rows.filter((row) => isForbidden(row)).map(({ name }) => [name])],
    values: [...fixed].flatMap(([{ name }, values]) =>
      values === undefined || values.length === 0 ? [] : [{ name, values }],
    ),
    isImpossible: false,
    more: isSaid ? undefined : more,
  };
  return { child, outcome, rest: isSaid ? undefined : rest };
}

function isForbidden({ node }: Expanded): boolean {
  return node?.kind === 'boolean' && !node.value;
}

/** The values of a property without other rules; none for one that may be anything, or must be absent. */
function onlyValues({
  node,
  children,
  forbids,
  reference,
  repeatOf,
  required,
}: Expanded): readonly JsonValue[] | undefined {
  if (children.length + forbids.length > 0 || (reference ?? repeatOf) !== undefined) return undefined;
  if (node?.kind === 'boolean') return required || !node.value ? [] : undefined;
  if (node?.kind !== 'schema' || !saysOnly(node, 'types', 'const', 'enum')) return undefined;
  if (node.const !== undefined) return node.enum === undefined ? [node.const] : undefined;
  // With a fixed value, the type is implied; without one, it must be mentioned.
  return node.enum ?? (node.types.length === 0 && required ? [] : undefined);
}
