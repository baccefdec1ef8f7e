/** What is said of a place in a schema in words, once its references are open: conditions, comparisons, parts. */
import type { JsonValue } from '../types';

/** `if/then/else`, or what depends on a property: under these circumstances this is asked. */
export interface Condition {
  /** All of these together. */
  readonly when: readonly Circumstance[];
  /** What is asked then. */
  readonly asks: Outcome;
  /** What is asked when the circumstances are others. */
  readonly otherwise: Outcome;
}

export interface Circumstance {
  /** Property names, from the place that has the condition. */
  readonly path: readonly string[];
  /** The property has one of these values; `undefined`: it is there, whatever it is. */
  readonly values: readonly JsonValue[] | undefined;
  /** It has none of these values, or is not there. */
  readonly isNegated: boolean;
  /** Whether it holds too when the property is not there: `properties` alone asks for nothing. */
  readonly orAbsent: boolean;
}

/** What a condition asks, in words as far as they go. */
export interface Outcome {
  readonly requires: readonly string[];
  /** As in `Expanded`. */
  readonly forbids: readonly (readonly string[])[];
  /** Properties that have one of these values if they are there. */
  readonly values: readonly { readonly name: string; readonly values: readonly JsonValue[] }[];
  /** `false`: no value is right. */
  readonly isImpossible: boolean;
  /** The step to the child of the place that says the rest; `undefined` when the words say all. */
  readonly more: string | undefined;
}

/** The variants of a `oneOf`, or else of an `anyOf`, side by side; lists follow the order of these children. */
export interface VariantComparison {
  /** In their order. */
  readonly names: readonly VariantName[];
  /** The property with another fixed value in each, or the schema's `discriminator`. */
  readonly toldApartBy: string | undefined;
  /** The value of that property in each whose label does not say it; `undefined` for the others. */
  readonly values: readonly (JsonValue | undefined)[];
  /** Whether each is of another type. */
  readonly areTypes: boolean;
  /** The fields in which they differ; empty where that cannot be told at a glance. */
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

/** What a variant says of a field. */
export type VariantCell =
  | { readonly kind: 'value'; readonly value: JsonValue; readonly isRequired: boolean }
  | { readonly kind: 'required' }
  | { readonly kind: 'optional' }
  | { readonly kind: 'forbidden' }
  /** Forbidden together with all of these. */
  | { readonly kind: 'notWith'; readonly names: readonly string[] }
  /** Nothing: it may be there, but the variant does not speak of it. */
  | { readonly kind: 'unsaid' };

/** A part of an `allOf` whose rows stand in the schema that held it. */
export interface MergedPart {
  readonly reference: string | undefined;
  readonly title: string | undefined;
  /** Of a part without a name: a named one tells it on its own page. */
  readonly description: string | undefined;
  readonly parts: readonly MergedPart[];
}
