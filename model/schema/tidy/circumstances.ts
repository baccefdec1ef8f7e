/** Reads an `if` as circumstances that a sentence can name: which property is there, or has which value. */

import type { JsonValue } from '../../types';
import type { Circumstance } from '../rules';
import type { Expanded } from '../schema';
import { isBareObject, saysOnly } from './says-only';

/** @returns `undefined` if it requires anything else, or nothing. */
export function readCircumstances(condition: Expanded): readonly Circumstance[] | undefined {
  const found = read(condition, [], true);
  return found !== undefined && found.length > 0 ? found : undefined;
}

/** @param isSure whether the value at this path is there when the whole holds. */
function read(place: Expanded, path: readonly string[], isSure: boolean): readonly Circumstance[] | undefined {
  const { node, children, forbids } = place;
  if (node?.kind !== 'schema' || !isBareObject(place, 'requiredElsewhere')) return undefined;
  const isSimple = children.every(({ role }) => role === 'property') && forbids.every(({ length }) => length === 1);
  const asksForPresence = node.requiredElsewhere.length + forbids.length > 0;
  if (!isSimple || (asksForPresence && !isSure)) return undefined;
  const found = [
    ...children.map((child) => ofProperty(child, [...path, child.name], isSure)),
    ...node.requiredElsewhere.map((name) => [presence([...path, name], false)]),
    ...forbids.flat().map((name) => [presence([...path, name], true)]),
  ];
  return found.every((list) => list !== undefined) ? found.flat() : undefined;
}

function ofProperty(place: Expanded, path: readonly string[], isSure: boolean): readonly Circumstance[] | undefined {
  const { node, children, required } = place;
  // A property without rules cannot be put into a sentence, and its name would be lost.
  const there = required && isSure ? [presence(path, false)] : undefined;
  if (node?.kind === 'boolean') return node.value ? there : isSure && !required ? [presence(path, true)] : undefined;
  if (node?.kind === 'schema' && children.length === 0 && isBareObject(place) && node.types.length === 0) return there;
  const orAbsent = !(isSure && required);
  const values = fixedValues(place);
  if (values !== undefined) return [{ path, values, isNegated: false, orAbsent }];
  const [only, ...others] = children;
  const isNegation = only?.role === 'not' && others.length === 0 && isBareObject(place);
  const excluded = isNegation ? fixedValues(only) : undefined;
  if (excluded !== undefined) return [{ path, values: excluded, isNegated: true, orAbsent }];
  const inner = read(place, path, !orAbsent);
  return inner?.length === 0 ? undefined : inner;
}

function presence(path: readonly string[], isNegated: boolean): Circumstance {
  return { path, values: undefined, isNegated, orAbsent: false };
}

/** The values of `const` or `enum`, if no other rule could reject a value. */
function fixedValues({ node, children, reference, repeatOf, forbids }: Expanded): readonly JsonValue[] | undefined {
  if (node?.kind !== 'schema' || children.length + forbids.length > 0) return undefined;
  if ((reference ?? repeatOf) !== undefined || !saysOnly(node, 'types', 'const', 'enum')) return undefined;
  if (node.const !== undefined) return node.enum === undefined ? [node.const] : undefined;
  return node.enum;
}

/** The same tree without "or is not there" of properties that are required anyway. */
export function settleCircumstances(place: Expanded, requiredAbove: ReadonlySet<string> = new Set()): Expanded {
  const own = requiredNames(place);
  const names = new Set([...requiredAbove, ...own]);
  const settle = (circumstance: Circumstance): Circumstance =>
    circumstance.orAbsent && isAlwaysThere(place, circumstance.path, names)
      ? { ...circumstance, orAbsent: false }
      : circumstance;
  return {
    ...place,
    conditions: place.conditions.map((condition) => ({ ...condition, when: condition.when.map(settle) })),
    children: place.children.map((child) =>
      settleCircumstances(child, child.role !== undefined && SAME_VALUE.has(child.role) ? names : new Set()),
    ),
  };
}

/** Subschemas under these keywords apply to the same value as the schema around them. */
const SAME_VALUE: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'then', 'else', 'dependency']);

/** The names that a value at this place always has. */
export function requiredNames({ node, children }: Expanded): readonly string[] {
  const rows = children.filter(({ role, required }) => role === 'property' && required);
  return [...rows.map(({ name }) => name), ...(node?.kind === 'schema' ? node.requiredElsewhere : [])];
}

function isAlwaysThere(
  { children }: Expanded,
  [name, ...rest]: readonly string[],
  required: ReadonlySet<string>,
): boolean {
  if (name === undefined) return true;
  if (!required.has(name)) return false;
  const row = children.find((child) => child.role === 'property' && child.name === name);
  return rest.length === 0 || (row !== undefined && isAlwaysThere(row, rest, new Set(requiredNames(row))));
}
