/**
 * Ajv, set up for schemas and values that nobody vouches for.
 *
 * Ajv makes code of schemas. What it gets is written by `json-schema.ts`: keywords that we know, no `$id`, no `$data`,
 * nothing remote. Its work on a value is bounded: by visits of definitions, since only references can make it grow
 * beyond the size of the document, and by what a pattern may cost.
 */

import { Ajv, type Options, type ValidateFunction } from 'ajv';
import next from 'ajv/dist/vocabularies/next';
import unevaluated from 'ajv/dist/vocabularies/unevaluated';
import addFormats from 'ajv-formats';
import type { JsonValue } from '../model/types';
import { en } from '../words/catalogues';
import type { Words } from '../words/types';
import { type JsonSchema, REFUSED, type Refusal, VISIT, type Writer } from './json-schema';
import { isAffordable } from './pattern-cost';

/** A long list of small things, each a named schema, comes to some ten thousand. */
const VISITS = 200_000;

/** Says in some language why something could not be checked. */
export type Reason = (words: Words['checks']['reasons']) => string;

/** Why something could not be checked, in words for its author. */
export class Unchecked extends Error {
  override name = 'Unchecked';

  constructor(
    readonly reason: Reason,
    options?: ErrorOptions,
  ) {
    super(reason(en.checks.reasons), options);
  }
}

export interface Validator {
  readonly ajv: Ajv;
  /** Makes the function for a schema; the same one for the same object, or for the definition that it refers to. */
  readonly compile: (schema: JsonSchema) => ValidateFunction;
  /**
   * Runs such functions on a value.
   *
   * @throws {Unchecked} when the schema cannot be used, or the work would take too long.
   */
  readonly attempt: <Result>(run: () => Result) => Result;
}

/** What a validator needs of a writer. */
export type Readable = Pick<Writer, 'definitions' | 'written'>;

/** @param writer holds the definitions that schemas refer to; what it writes later is seen too. */
export function createValidator({ definitions, written }: Readable, options: Options = {}): Validator {
  const spent = { visits: 0, isPatternSkipped: false };
  let known = 0;
  const ajv = new Ajv({
    strict: false,
    // The writer gives every keyword its form, and Ajv refuses a value of the wrong type on its own.
    meta: false,
    validateSchema: false,
    logger: false,
    inlineRefs: false,
    messages: false,
    unevaluated: true,
    next: true,
    // A price of 0.3 is a multiple of 0.1.
    multipleOfPrecision: 9,
    // A document may call a property `constructor`.
    ownProperties: true,
    addUsedSchema: false,
    ...options,
    code: { optimize: false, regExp: Object.assign(boundedRegExp, { code: 'new RegExp' }) },
  });
  ajv.addVocabulary(next);
  ajv.addVocabulary(unevaluated);
  addFormats(ajv);
  // Or the format `constructor` would be one.
  Object.setPrototypeOf(ajv.formats, null);
  ajv.addKeyword({
    keyword: VISIT,
    validate: () => {
      spent.visits++;
      if (spent.visits > VISITS) throw new Unchecked(({ tooMuch }) => tooMuch);
      return true;
    },
  });
  ajv.addKeyword({
    keyword: REFUSED,
    compile: ({ because, name }: Refusal) => {
      throw new Unchecked((reasons) => reasons[because](name));
    },
  });

  /** A pattern that could take too long counts as matched; the whole check is then void. */
  function boundedRegExp(pattern: string) {
    const expression = readPattern(pattern);
    return {
      test(text: string): boolean {
        if (isAffordable(pattern, text.length)) return expression.test(text);
        spent.isPatternSkipped = true;
        return true;
      },
      // Ajv tells patterns apart by this.
      toString: () => String(expression),
    };
  }

  return {
    ajv,
    compile(schema) {
      for (const pointer of written.slice(known))
        ajv.addSchema(definitions.get(pointer) ?? true, pointer, undefined, false);
      known = written.length;
      const definition =
        typeof schema === 'object' && schema.$ref !== undefined ? ajv.getSchema(schema.$ref) : undefined;
      return definition ?? ajv.compile(schema);
    },
    attempt(run) {
      Object.assign(spent, { visits: 0, isPatternSkipped: false });
      const result = unlessRefused(run);
      if (spent.isPatternSkipped) throw new Unchecked(({ pattern }) => pattern);
      return result;
    },
  };
}

/** As JSON Schema wants it, by code points; many authors escape what that mode does not let them. */
function readPattern(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return new RegExp(pattern);
  }
}

/** Ajv tells what it does not like by errors of no class of their own. */
function unlessRefused<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof Unchecked) throw error;
    if (error instanceof RangeError) throw new Unchecked(({ tooDeep }) => tooDeep, { cause: error });
    const problem = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    throw new Unchecked(({ unusable }) => unusable(problem), { cause: error });
  }
}

/** Whether a value keeps a schema. */
export function accepts({ compile, attempt }: Validator, schema: JsonSchema, value: JsonValue): boolean {
  return attempt(() => compile(schema)(value));
}
