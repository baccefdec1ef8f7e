/** What can be said in words about a place in a schema, once its references are open: conditions, comparisons, parts. */
import type { JsonValue } from '../values';

/** `if/then/else` or a property dependency: under these circumstances, this is required. */
export interface Condition {
  /** All of these together. */
  readonly when: readonly Circumstance[];
  /** The requirements if the circumstances hold. */
  readonly asks: Outcome;
  /** The requirements if they do not. */
  readonly otherwise: Outcome;
}

export interface Circumstance {
  /** Property names, from the place that has the condition. */
  readonly path: readonly string[];
  /** The property has one of these values; `undefined`: it is there, whatever it is. */
  readonly values: readonly JsonValue[] | undefined;
  /** It has none of these values, or is not there. */
  readonly isNegated: boolean;
  /** Whether it also holds if the property is absent: `properties` alone requires nothing. */
  readonly orAbsent: boolean;
}

/** The requirements of a condition, as far as they can be put into words. */
export interface Outcome {
  readonly requires: readonly string[];
  /** As in `Expanded`. */
  readonly forbids: readonly (readonly string[])[];
  /** Properties that have one of these values if they are there. */
  readonly values: readonly { readonly name: string; readonly values: readonly JsonValue[] }[];
  /** `false`: no value is right. */
  readonly isImpossible: boolean;
  /** The step to the child with the remaining rules; `undefined` if the words cover them all. */
  readonly more: string | undefined;
}

/** The variants of a `oneOf`, or else of an `anyOf`, side by side; lists follow the order of these children. */
export interface VariantComparison {
  /** In their order. */
  readonly names: readonly VariantName[];
  /** The property with another fixed value in each, or the schema's `discriminator`. */
  readonly toldApartBy: string | undefined;
  /** The value of that property in each variant whose label does not include it; `undefined` for the others. */
  readonly values: readonly (JsonValue | undefined)[];
  /** Whether each is of another type. */
  readonly areTypes: boolean;
  /** The fields in which they differ; empty if a table could not show that clearly. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly VariantCell[] }[];
}

/** What a variant is known by. */
export type VariantName =
  /** Its title, its reference, or a property with its fixed value: `event = "pong"`. */
  | { readonly kind: 'named'; readonly name: string }
  /** What only it requires. */
  | { readonly kind: 'having'; readonly required: readonly string[] }
  /** Nothing but its position. */
  | { readonly kind: 'position' };

/** The rule of a variant for a field. */
export type VariantCell =
  | { readonly kind: 'value'; readonly value: JsonValue; readonly isRequired: boolean }
  | { readonly kind: 'required' }
  | { readonly kind: 'optional' }
  | { readonly kind: 'forbidden' }
  /** Forbidden together with all of these. */
  | { readonly kind: 'notWith'; readonly names: readonly string[] }
  /** Nothing: it may be there, but the variant does not speak of it. */
  | { readonly kind: 'unsaid' };

/** A part of an `allOf` whose rows were moved into the schema that contained it. */
export interface MergedPart {
  readonly reference: string | undefined;
  readonly title: string | undefined;
  /** Of a part without a name: a named one tells it on its own page. */
  readonly description: string | undefined;
  /** As in `Expanded`. */
  readonly pointer: string;
  readonly parts: readonly MergedPart[];
}

/** Properties that a part describes or requires, and another one forbids. */
export interface Exclusion {
  /** All of them. */
  readonly names: readonly string[];
  /** Those that a part requires: with one of them, no object is valid. */
  readonly required: readonly string[];
}
