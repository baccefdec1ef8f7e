/**
 * A JSON Schema as a small tree in which a cycle is a link.
 *
 * The idea of one node kind with children by role is json-schema-tree's (https://github.com/stoplightio/json-schema-tree).
 */

import type { Extension, ExternalDocs, JsonValue } from '../values';
import type { Condition, Exclusion, MergedPart, VariantComparison } from './rules';

export type Schema = SchemaNode | SchemaReference | SchemaRepeat | BooleanSchema | ForeignSchema;

/** What every schema has, whatever it is. */
interface Placed {
  /**
   * Where it stands in the document as written (RFC 6901): of a reference, the place that refers. Steps into what is
   * written as a `$ref` go on in what that refers to.
   */
  readonly pointer: string;
}

/** A schema that is written out here. */
export interface SchemaNode extends Placed {
  readonly kind: 'schema';
  /** `type`, as a list; empty if the schema has none. `null` of OpenAPI's `nullable` is added. */
  readonly types: readonly string[];
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly format: string | undefined;
  /** `undefined` is absence; JSON has no such value. */
  readonly const: JsonValue | undefined;
  readonly enum: readonly JsonValue[] | undefined;
  /** Descriptions of the values of `enum`, from extensions; empty if there are none. */
  readonly enumNotes: readonly EnumNote[];
  readonly default: JsonValue | undefined;
  readonly examples: readonly JsonValue[];
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** Bounds, `pattern`, `multipleOf`, `uniqueItems`, content keywords: keyword and value, as written. */
  readonly constraints: readonly Constraint[];
  readonly children: readonly SchemaChild[];
  /** Names in `required` that no `properties` beside it describes. */
  readonly requiredElsewhere: readonly string[];
  readonly discriminator: string | undefined;
  readonly externalDocs: ExternalDocs | undefined;
  /** `x-…` and keywords that we do not know. */
  readonly extensions: readonly Extension[];
  /** As the document has it, when a plug-in of the parser made JSON Schema of another language. */
  readonly source: ForeignSource | undefined;
}

/** One value of an `enum`. */
export interface EnumNote {
  /** A name for it in code, of `x-enum-varnames` and its cousins. */
  readonly name: string | undefined;
  /** Of `x-enum-descriptions` and its cousins. */
  readonly description: string | undefined;
}

export interface Constraint {
  readonly keyword: string;
  readonly value: JsonValue;
}

/** The role of a child: the JSON Schema keyword it is found under. */
export type SchemaRole =
  | 'property'
  | 'patternProperty'
  | 'additionalProperties'
  | 'unevaluatedProperties'
  | 'propertyNames'
  | 'items'
  | 'tupleItem'
  | 'additionalItems'
  | 'contains'
  | 'allOf'
  | 'anyOf'
  | 'oneOf'
  | 'not'
  | 'if'
  | 'then'
  | 'else'
  | 'dependency';

export interface SchemaChild {
  readonly role: SchemaRole;
  /** The property's name, the pattern, the property that depends, or the position as text; empty for a single child. */
  readonly name: string;
  /** Of a property: whether `required` lists it. */
  readonly required: boolean;
  readonly schema: Schema;
}

/** The named schema `id`, which has a page of its own. */
export interface SchemaReference extends Placed {
  readonly kind: 'reference';
  readonly id: string;
}

/** A schema without a name that contains itself, or has been written out before in the same tree. */
export interface SchemaRepeat extends Placed {
  readonly kind: 'repeat';
  /** The place of its first appearance: names of the steps from the root of the tree (see `stepName`). */
  readonly path: readonly string[];
}

/** `true` (anything) or `false` (nothing). */
export interface BooleanSchema extends Placed {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/** A schema in a language that the parser did not turn into JSON Schema: shown as source. */
export interface ForeignSchema extends ForeignSource, Placed {}

/** The words of a schema in another language. */
export interface ForeignSource {
  readonly kind: 'foreign';
  /** `schemaFormat`, a media type. */
  readonly format: string;
  readonly source: JsonValue;
}

/**
 * One step of a path in a schema tree, the same in anchors, links and repeats; no two children of a node share it.
 *
 * @returns the property's name for a property (`~` doubled where it leads); `~` with role and name (`~oneOf1`,
 *   `~items`) for any other child.
 */
export function stepName(child: Pick<SchemaChild | Expanded, 'role' | 'name'>): string {
  if (child.role !== 'property') return `~${child.role}${child.name}`;
  return child.name.startsWith('~') ? `~${child.name}` : child.name;
}

/** A schema as one page shows it: references opened in place, as far as the page has room (see `expandSchema`). */
export interface Expanded {
  /** Steps from the root of this tree (see `stepName`); unique in it, for anchors. Empty for the root. */
  readonly path: readonly string[];
  /** Where it stands in the document as written: of a merged row, where the row that is shown was. */
  readonly pointer: string;
  /** What it is to its parent; `undefined` for the root. */
  readonly role: SchemaRole | undefined;
  /** As in `SchemaChild`; empty for the root. */
  readonly name: string;
  readonly required: boolean;
  /** What is written here; of a repeat, or a reference that is not opened, only what is said beside it, if anything. */
  readonly node: SchemaNode | BooleanSchema | ForeignSchema | undefined;
  /** The id of the named schema that this is, opened or not. */
  readonly reference: string | undefined;
  /** Where the same schema is already shown in this tree: a repeat, or a named schema that is open above. */
  readonly repeatOf: readonly string[] | undefined;
  /** A reference left unopened for want of room: the page links to the schema's own page. */
  readonly closed: boolean;
  /** The children of `node`, in its order. */
  readonly children: readonly Expanded[];
  /** The id of the named schema that brought it here, when it came by merging an `allOf`. */
  readonly origin: string | undefined;
  /** What was merged into it from `allOf`; empty for most. */
  readonly parts: readonly MergedPart[];
  /** Sets of names that must not all be there: one name alone is forbidden, several are forbidden together. */
  readonly forbids: readonly (readonly string[])[];
  /** Conditions that can be put into words; all others remain among the children. */
  readonly conditions: readonly Condition[];
  /** How its variants differ, where it has two or more. */
  readonly comparison: VariantComparison | undefined;
  /** Properties that its `allOf` describes and forbids at once, if any. */
  readonly exclusion: Exclusion | undefined;
}
