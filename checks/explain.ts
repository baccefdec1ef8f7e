/** Finds out what a value breaks of a schema: of variants that all fail, what it breaks of the nearest. */
import type { ErrorObject, SchemaValidateFunction, ValidateFunction } from 'ajv';
import type { JsonValue } from '../model/types';
import type { JsonSchema } from './json-schema';
import { createValidator, type Readable } from './validator';

/** One thing that a value breaks. */
export interface Broken {
  readonly keyword: string;
  readonly instancePath: string;
  /** As Ajv gives them, with `schema` (the value of the keyword) and `data` (what stands there). */
  readonly params: Readonly<Record<string, unknown>>;
}

export type Explain = (schema: JsonSchema, value: JsonValue) => readonly Broken[];

/** The same schemas as the validator's that says only yes or no, compiled anew for those who are told no. */
export function createExplainer(writer: Readable): Explain {
  const { ajv, compile, attempt } = createValidator(writer, { allErrors: true, verbose: true });
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({ keyword, schemaType: 'array', errors: 'full', validate: chooser(keyword, compile) });
  }
  return (schema, value) =>
    attempt(() => {
      const validate = compile(schema);
      return validate(value) ? [] : (validate.errors ?? []).map(brokenOf);
    });
}

/** Ajv's own keyword reports what every variant misses, all in one list. */
function chooser(keyword: 'oneOf' | 'anyOf', compile: (schema: JsonSchema) => ValidateFunction) {
  const choose: SchemaValidateFunction = (variants: readonly JsonSchema[], data, _parent, context) => {
    const tries = variants.map((variant) => {
      const validate = compile(variant);
      return validate(data, context) ? [] : (validate.errors ?? []).map(brokenOf);
    });
    const passing = tries.flatMap((errors, index) => (errors.length === 0 ? [index] : []));
    if (passing.length === 1 || (keyword === 'anyOf' && passing.length > 0)) return true;
    const tooMany: Broken = {
      keyword,
      instancePath: context?.instancePath ?? '',
      params: { passing, schema: variants },
    };
    choose.errors = passing.length > 0 ? [tooMany] : [...nearest(tries)];
    return false;
  };
  return choose;
}

/** Ajv writes the schema of the keyword `oneOf` over that of the errors which the keyword hands on: what is said stays. */
function brokenOf({ keyword, instancePath, params, schema, data }: ErrorObject): Broken {
  return { keyword, instancePath, params: 'schema' in params ? params : { ...params, schema, data } };
}

/**
 * The shortest list; of two as long, the one that misses less of what is required. One that fails at the value which
 * tells variants apart is about another variant.
 */
function nearest(tries: readonly (readonly Broken[])[]): readonly Broken[] {
  const [first = [], ...rest] = tries;
  return rest.reduce((best, errors) => (costOf(errors) < costOf(best) ? errors : best), first);
}

function costOf(errors: readonly Broken[]): number {
  const missing = errors.filter(({ keyword }) => keyword === 'required').length;
  return errors.length + missing / (errors.length + 1) + (errors.some(isFixed) ? 1000 : 0);
}

function isFixed({ keyword, params: { allowedValues } }: Broken): boolean {
  return keyword === 'const' || (keyword === 'enum' && Array.isArray(allowedValues) && allowedValues.length === 1);
}
