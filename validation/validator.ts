/** Validates values of one document against the schemas of its model. */
import type { Schema } from '../model/schema/schema';
import type { JsonValue, NamedSchema, VariantMatch } from '../model/types';
import { accepts, attempt } from './engine';
import { createWriter, type Definitions, type JsonSchema } from './json-schema';
import { type Broken, brokenOf } from './problems';
import { Unchecked } from './unchecked';
import { newBudget, spend } from './work';

/** What there is to say of a value. */
export type Verdict =
  | { readonly kind: 'valid'; readonly variant: VariantMatch | undefined }
  | { readonly kind: 'invalid'; readonly broken: readonly Broken[] };

/** What is found of the two parts of a message that have a schema and a value. */
export interface Verdicts {
  readonly headers: Verdict | undefined;
  readonly payload: Verdict | undefined;
}

export interface Validator {
  /** @throws {Unchecked} when that cannot be told. */
  readonly validate: (schema: Schema, value: JsonValue) => Verdict;
  readonly definitions: Definitions;
  readonly pointerOf: (schema: Schema) => string;
}

/** As text. What the bound on work counts is not all that there is. */
const LONGEST = 64 * 1024;

/** For all values of a document, which share what they may cost. */
export function createValidator(named: ReadonlyMap<string, NamedSchema>): Validator {
  const { definitions, pointerOf } = createWriter(named);
  const budget = newBudget();
  return {
    definitions,
    pointerOf,
    validate: (schema, value) =>
      attempt(() => {
        if (JSON.stringify(value).length > LONGEST) throw new Unchecked(({ tooLong }) => tooLong);
        const written = { $ref: pointerOf(schema) };
        spend(written, value, definitions, budget);
        if (accepts(written, value, definitions)) {
          return { kind: 'valid', variant: variantOf(written, value, definitions) };
        }
        return { kind: 'invalid', broken: brokenOf(written, value, definitions) };
      }),
  };
}

function variantOf(schema: JsonSchema, value: JsonValue, definitions: Definitions): VariantMatch | undefined {
  const variants = variantsOf(schema, definitions);
  if (variants.length < 2) return undefined;
  const kept = variants.flatMap((variant, at) => (accepts(variant, value, definitions) ? [at] : []));
  const [index, ...others] = kept;
  return index === undefined || others.length > 0 ? undefined : { index, of: variants.length };
}

/** Those that the page of the schema compares: `oneOf` before `anyOf`, its own before those of its parts. */
function variantsOf(schema: JsonSchema, definitions: Definitions): readonly JsonSchema[] {
  const seen = new Set<JsonSchema>();
  const rest: JsonSchema[] = [schema];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (typeof next === 'boolean' || seen.has(next)) continue;
    seen.add(next);
    const variants = next.oneOf ?? next.anyOf ?? [];
    if (variants.length > 1) return variants;
    const target = next.$ref === undefined ? undefined : definitions[next.$ref];
    if (target !== undefined) rest.push(target);
    rest.push(...(next.allOf ?? []));
  }
  return [];
}
