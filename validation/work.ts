/**
 * Counts what a validation would cost before it is begun, and refuses what costs too much.
 *
 * Schemas and values are strangers': references multiply, patterns backtrack, lists are compared item by item. The
 * validator has no bounds of its own, so every step that it could take is counted here, one too many rather than one
 * too few. Only what fits is validated, and that at most a few times.
 */
import type { JsonValue } from '../model/types';
import { type Definitions, type JsonSchema, type JsonSchemaObject, REFUSED } from './json-schema';
import { patternSteps } from './pattern-cost';
import { Unchecked } from './unchecked';

/** What is left for all values of one document. */
export interface Budget {
  /** Pairs of a schema and a value; each takes a microsecond or two. */
  visits: number;
  /** Steps of regular expressions. */
  patternSteps: number;
}

/** For one document: a second or two. */
export function newBudget(): Budget {
  return { visits: 1_000_000, patternSteps: 2 ** 27 };
}

/** For one value, so that one of them cannot spend it all. A long list of small things comes to some ten thousand. */
const MOST_VISITS = 200_000;
/** Levels of schemas, references included: half of what the validator has room for on the stack. */
const DEEPEST = 250;

/**
 * Takes from the budget what validating this value can cost.
 *
 * @throws {Unchecked} when that is too much, or when the value reaches a part of the schema that cannot be used.
 */
export function spend(schema: JsonSchema, value: JsonValue, definitions: Definitions, budget: Budget): void {
  const visits = Math.min(budget.visits, MOST_VISITS);
  const walk = new Walk(definitions, { visits, patternSteps: budget.patternSteps });
  try {
    walk.visit(schema, value, 0);
    budget.patternSteps = walk.left.patternSteps;
  } finally {
    budget.visits -= visits - Math.max(walk.left.visits, 0);
  }
}

class Walk {
  private readonly sizes = new Map<object, number>();

  constructor(
    private readonly definitions: Definitions,
    readonly left: Budget,
  ) {}

  visit(schema: JsonSchema, value: JsonValue, depth: number): void {
    this.pay(1);
    if (typeof schema === 'boolean') return;
    if (depth > DEEPEST) throw new Unchecked(({ tooDeep }) => tooDeep);
    const refusal = schema[REFUSED];
    if (refusal !== undefined) throw new Unchecked((reasons) => reasons[refusal.because](refusal.name));
    const within = (inner: JsonSchema | undefined, part: JsonValue = value) => {
      if (inner !== undefined) this.visit(inner, part, depth + 1);
    };
    if (schema.$ref !== undefined) {
      within(this.definitions[schema.__absolute_ref__ ?? schema.$ref]);
      return;
    }
    for (const inner of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) within(inner);
    for (const inner of [schema.not, schema.if, schema.then, schema.else]) within(inner);
    const compared = (schema.enum?.length ?? 0) + (schema.const === undefined ? 0 : 1);
    if (compared > 0) this.pay((compared * this.sizeOf(value)) / 16);
    if (typeof value === 'string') this.readText(schema, value);
    else if (isList(value)) this.readItems(schema, value, within);
    else if (typeof value === 'object' && value !== null) this.readProperties(schema, value, within);
  }

  private readText({ pattern }: JsonSchemaObject, text: string): void {
    this.pay(text.length / 256);
    if (pattern !== undefined) this.payPattern(pattern, text);
  }

  private readItems(schema: JsonSchemaObject, items: readonly JsonValue[], within: Within): void {
    if (schema.uniqueItems === true) this.pay((items.length * this.sizeOf(items)) / 16);
    const [first, rest] = isList(schema.items)
      ? [schema.items, schema.additionalItems]
      : [schema.prefixItems ?? [], schema.items];
    items.forEach((item, at) => {
      within(first[at] ?? rest, item);
      within(schema.contains, item);
      within(schema.unevaluatedItems, item);
    });
  }

  private readProperties(schema: JsonSchemaObject, value: { readonly [key: string]: JsonValue }, within: Within): void {
    const { properties = {}, patternProperties = {}, dependencies = {}, required = [] } = schema;
    const known = Object.keys(properties);
    const entries = Object.entries(value);
    this.pay((known.length + entries.length + required.length) / 16);
    for (const [name, inner] of Object.entries({ ...dependencies, ...schema.dependentSchemas })) {
      if (isList(inner)) this.pay(inner.length / 16);
      else if (Object.hasOwn(value, name)) within(inner);
    }
    const patterns = Object.entries(patternProperties);
    for (const [name, part] of entries) {
      within(Object.hasOwn(properties, name) ? properties[name] : schema.additionalProperties, part);
      for (const [pattern, inner] of patterns) if (this.matches(pattern, name)) within(inner, part);
      within(schema.propertyNames, name);
      within(schema.unevaluatedProperties, part);
    }
  }

  private matches(pattern: string, name: string): boolean {
    this.payPattern(pattern, name);
    return new RegExp(pattern, 'u').test(name);
  }

  private payPattern(pattern: string, text: string): void {
    this.pay(pattern.length / 16);
    const left = this.left.patternSteps - patternSteps(pattern, text.length);
    // Of infinitely many steps nothing is left, or no number.
    if (!(left >= 0)) throw new Unchecked((reasons) => reasons.pattern);
    this.left.patternSteps = left;
  }

  private pay(visits: number): void {
    this.left.visits -= visits;
    if (this.left.visits < 0) throw new Unchecked(({ tooMuch }) => tooMuch);
  }

  /** What comparing it with another can take. */
  private sizeOf(value: JsonValue): number {
    if (typeof value === 'string') return 1 + value.length / 256;
    if (typeof value !== 'object' || value === null) return 1;
    const known = this.sizes.get(value);
    if (known !== undefined) return known;
    const size = Object.entries(value).reduce((sum, [name, part]) => sum + name.length / 256 + this.sizeOf(part), 1);
    this.sizes.set(value, size);
    return size;
  }
}

type Within = (schema: JsonSchema | undefined, value?: JsonValue) => void;

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
