/** Checks one value against one schema of the model, and says what is wrong and which variant it is. */

import type { Schema } from '../model/schema/schema';
import type { ExampleCheck, ExampleProblem, JsonValue, NamedSchema, VariantMatch } from '../model/types';
import type { Words } from '../words/types';
import { type Broken, createExplainer, type Explain } from './explain';
import { createWriter, type Definitions, type JsonSchema } from './json-schema';
import { isPlainlyValid } from './plainly-valid';
import { accepts, createValidator, Unchecked, type Validator } from './validator';
import { wordsOf } from './words';

export interface PartChecker {
  /** @throws {Unchecked} when that cannot be told. */
  readonly check: (schema: Schema, value: JsonValue, where: ExampleProblem['where']) => ExampleCheck;
  readonly definitions: Definitions;
  readonly pointerOf: (schema: Schema) => string;
}

const MOST_PROBLEMS = 5;
/** As text. Some of what a schema can ask takes quadratic time. */
const LONGEST = 64 * 1024;

/** Makes nothing before it is asked: most of the cost is in the first use of Ajv. */
export function createPartChecker(named: ReadonlyMap<string, NamedSchema>, words: Words): PartChecker {
  const writer = createWriter(named);
  let validator: Validator | undefined;
  let explain: Explain | undefined;
  return {
    definitions: writer.definitions,
    pointerOf: writer.pointerOf,
    check(schema, value, where) {
      if (JSON.stringify(value).length > LONGEST) throw new Unchecked(({ tooLong }) => tooLong);
      const written = { $ref: writer.pointerOf(schema) };
      if (isPlainlyValid(written, value, writer.definitions)) return { kind: 'valid', variant: undefined };
      validator ??= createValidator(writer);
      if (accepts(validator, written, value)) {
        return { kind: 'valid', variant: variantOf(written, value, validator, writer.definitions) };
      }
      explain ??= createExplainer(writer);
      return { kind: 'invalid', ...problemsOf(explain(written, value), where, words) };
    },
  };
}

function problemsOf(list: readonly Broken[], where: ExampleProblem['where'], words: Words) {
  const problems = new Map<string, ExampleProblem>();
  for (const broken of list) {
    const wording = wordsOf(broken, words);
    if (wording !== undefined) problems.set(JSON.stringify(wording), { where, ...wording });
  }
  const found = [...problems.values()];
  return {
    problems: found.length > 0 ? found.slice(0, MOST_PROBLEMS) : [{ where, path: '', message: words.checks.mismatch }],
    more: Math.max(found.length - MOST_PROBLEMS, 0),
  };
}

function variantOf(
  schema: JsonSchema,
  value: JsonValue,
  validator: Validator,
  definitions: Definitions,
): VariantMatch | undefined {
  const variants = variantsOf(schema, definitions);
  if (variants.length < 2) return undefined;
  const [index, ...others] = variants.flatMap((variant, at) => (accepts(validator, variant, value) ? [at] : []));
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
    const target = next.$ref === undefined ? undefined : definitions.get(next.$ref);
    if (target !== undefined) rest.push(target);
    rest.push(...(next.allOf ?? []));
  }
  return [];
}
