/** Compares the variants of a `oneOf` or `anyOf`: how each is called, what tells them apart, which fields go together. */

import type { JsonValue } from '../../types';
import type { VariantCell, VariantComparison, VariantName } from '../rules';
import type { Expanded } from '../schema';
import { requiredNames } from './circumstances';

/** A table wider or longer than this compares nothing at a glance, and only repeats what its alternatives say. */
const MOST_VARIANTS = 6;
const MOST_FIELDS = 8;

/** A place with a comparison, if it has variants. */
export function compareVariants(place: Expanded): Expanded {
  const variants = variantsOf(place);
  return variants.length < 2 ? place : { ...place, comparison: compare(place, variants) };
}

function variantsOf({ children }: Expanded): readonly Expanded[] {
  const oneOf = children.filter(({ role }) => role === 'oneOf');
  return oneOf.length > 0 ? oneOf : children.filter(({ role }) => role === 'anyOf');
}

function compare(place: Expanded, variants: readonly Expanded[]): VariantComparison {
  const toldApartBy = tellingProperty(place, variants);
  const fields = fieldsOf(variants, toldApartBy);
  const rows = fields.map((name) => ({ name, cells: variants.map((variant) => cellOf(variant, name, place)) }));
  const differing = rows.filter(({ cells }) => new Set(cells.map((cell) => JSON.stringify(cell))).size > 1);
  const isReadable = variants.length <= MOST_VARIANTS && differing.length <= MOST_FIELDS;
  return {
    names: variants.map((variant) => nameOf(variant, toldApartBy, variants)),
    toldApartBy,
    values: variants.map((variant) => (isNamed(variant) ? tellingValue(variant, toldApartBy) : undefined)),
    areTypes: differInType(variants),
    rows: isReadable && variants.every(isDescribed) ? differing : [],
  };
}

/** An integer is a number too. */
function differInType(variants: readonly Expanded[]): boolean {
  const types = variants.map(({ node }) => (node?.kind === 'schema' ? node.types : []));
  const all = types.flat().map((type) => (type === 'integer' ? 'number' : type));
  return types.every(({ length }) => length > 0) && new Set(all).size === all.length;
}

/** Whether all property rules of a variant are known here. */
function isDescribed({ node, closed, repeatOf, children, conditions }: Expanded): boolean {
  const composed = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'not', 'dependency']);
  const isOpen = node?.kind === 'schema' && !closed && repeatOf === undefined;
  return isOpen && conditions.length === 0 && !children.some(({ role }) => role !== undefined && composed.has(role));
}

/** The property that has another fixed value in each variant. */
function tellingProperty(place: Expanded, variants: readonly Expanded[]): string | undefined {
  const declared = place.node?.kind === 'schema' ? place.node.discriminator : undefined;
  const [first] = variants;
  const names = first?.children.filter(({ role }) => role === 'property').map(({ name }) => name) ?? [];
  const tells = (name: string) => {
    const values = variants.map((variant) => fixedValue(propertyOf(variant, name)));
    const texts = new Set(values.map((value) => JSON.stringify(value)));
    return values.every((value) => value !== undefined) && texts.size === variants.length;
  };
  return declared !== undefined && tells(declared) ? declared : (names.find(tells) ?? declared);
}

function propertiesOf({ children }: Expanded): readonly Expanded[] {
  return children.filter(({ role }) => role === 'property');
}

function propertyOf(variant: Expanded, name: string): Expanded | undefined {
  return propertiesOf(variant).find((child) => child.name === name);
}

/** `const`, or an `enum` of one. */
function fixedValue(place: Expanded | undefined): JsonValue | undefined {
  if (place?.node?.kind !== 'schema') return undefined;
  const { const: value, enum: values } = place.node;
  return value === undefined && values?.length === 1 ? values[0] : value;
}

function fieldsOf(variants: readonly Expanded[], toldApartBy: string | undefined): readonly string[] {
  const names = variants.flatMap((variant) => [
    ...propertiesOf(variant).map(({ name }) => name),
    ...requiredNames(variant),
    ...variant.forbids.flat(),
  ]);
  return [...new Set(toldApartBy === undefined ? names : [toldApartBy, ...names])];
}

function cellOf(variant: Expanded, name: string, place: Expanded): VariantCell {
  const property = propertyOf(variant, name);
  const value = fixedValue(property);
  const isRequired = [...requiredNames(variant), ...requiredNames(place)].includes(name);
  if (value !== undefined) return { kind: 'value', value, isRequired };
  if (isRequired) return { kind: 'required' };
  if (variant.forbids.some((set) => set.length === 1 && set[0] === name)) return { kind: 'forbidden' };
  const pair = variant.forbids.find((set) => set.includes(name));
  if (pair !== undefined) return togetherCell(variant, pair, name);
  if (property?.node?.kind === 'boolean' && !property.node.value) return { kind: 'forbidden' };
  if (property !== undefined || propertyOf(place, name) !== undefined) return { kind: 'optional' };
  return closesItself(variant) ? { kind: 'forbidden' } : { kind: 'unsaid' };
}

/** Of names that must not come together: when the others are required, this one is forbidden. */
function togetherCell(variant: Expanded, names: readonly string[], name: string): VariantCell {
  const others = names.filter((other) => other !== name);
  const required = requiredNames(variant);
  return others.every((other) => required.includes(other)) ? { kind: 'forbidden' } : { kind: 'notWith', names: others };
}

function closesItself({ children }: Expanded): boolean {
  return children.some(({ role, node }) => role === 'additionalProperties' && node?.kind === 'boolean' && !node.value);
}

/** A name a reader can hold on to: its own, the value that tells it apart, or what only it requires. */
function nameOf(variant: Expanded, toldApartBy: string | undefined, variants: readonly Expanded[]): VariantName {
  if (isNamed(variant)) return { kind: 'named', name: titleOf(variant) ?? variant.reference ?? '' };
  const value = tellingValue(variant, toldApartBy);
  if (value !== undefined) return { kind: 'named', name: `${toldApartBy} = ${JSON.stringify(value)}` };
  const others = new Set(variants.filter((other) => other !== variant).flatMap(requiredNames));
  const own = requiredNames(variant).filter((name) => !others.has(name));
  if (own.length > 0) return { kind: 'having', required: own };
  const telling = propertiesOf(variant).find(
    (row) => fixedValue(row) !== undefined && !hasFellow(row, variant, variants),
  );
  if (telling === undefined) return { kind: 'position' };
  return { kind: 'named', name: `${telling.name} = ${JSON.stringify(fixedValue(telling))}` };
}

function isNamed(variant: Expanded): boolean {
  return (titleOf(variant) ?? variant.reference) !== undefined;
}

function titleOf({ node }: Expanded): string | undefined {
  return node?.kind === 'schema' ? node.title : undefined;
}

function tellingValue(variant: Expanded, toldApartBy: string | undefined): JsonValue | undefined {
  return toldApartBy === undefined ? undefined : fixedValue(propertyOf(variant, toldApartBy));
}

/** Whether another variant fixes the same value. */
function hasFellow(row: Expanded, variant: Expanded, variants: readonly Expanded[]): boolean {
  const value = JSON.stringify(fixedValue(row));
  return variants.some(
    (other) => other !== variant && JSON.stringify(fixedValue(propertyOf(other, row.name))) === value,
  );
}
