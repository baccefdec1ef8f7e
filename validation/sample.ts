/** Makes a value of a schema with everything that it may have, and keeps it only when it is valid. */

import { sample } from 'openapi-sampler';
import type { Schema } from '../model/schema/schema';
import type { JsonValue } from '../model/types';
import type { Definitions, JsonSchema } from './json-schema';
import { Unchecked } from './unchecked';
import type { Validator, Verdict } from './validator';

/** An example of more values shows nothing, and a document can ask for more than a machine can hold. */
const MOST_VALUES = 1000;
const LONGEST_TEXT = 200;

/** With all that a value may have, or else with what it must have. */
export function validSample(
  schema: Schema | undefined,
  { pointerOf, definitions, validate }: Validator,
): { readonly value: JsonValue; readonly verdict: Verdict } | undefined {
  if (schema === undefined) return undefined;
  const root = { $ref: pointerOf(schema) };
  const document = smallDocument(root, definitions);
  if (document === undefined) return undefined;
  for (const skipNonRequired of [false, true]) {
    const value = sampleOf(root, document, skipNonRequired);
    if (value === undefined) continue;
    const verdict = verdictOf(schema, value, validate);
    if (verdict?.kind === 'valid') return { value, verdict };
  }
  return undefined;
}

/** `undefined` when it cannot be told. */
export function verdictOf(schema: Schema, value: JsonValue, validate: Validator['validate']): Verdict | undefined {
  try {
    return validate(schema, value);
  } catch (error) {
    if (error instanceof Unchecked) return undefined;
    throw error;
  }
}

function sampleOf(root: { $ref: string }, document: object, skipNonRequired: boolean): JsonValue | undefined {
  try {
    const made = sample(root, { skipNonRequired, quiet: true, enablePatterns: true }, document);
    return JSON.parse(JSON.stringify(made) ?? 'null');
  } catch {
    // It knows less of JSON Schema than we do, and says so by errors of any kind.
    return undefined;
  }
}

/**
 * The definitions that a schema reaches, as the library wants them: a pointer without its slash is the key.
 *
 * @returns `undefined` when a sample would be too large, counted with all repetitions before anything is made.
 */
function smallDocument(root: JsonSchema, definitions: Definitions): object | undefined {
  let room = MOST_VALUES;
  const found = new Map<string, JsonSchema | undefined>();
  const isSmall = (schema: unknown, times: number, open: readonly string[]): boolean => {
    if (typeof schema !== 'object' || schema === null) return true;
    room -= times;
    if (room < 0) return false;
    if (Array.isArray(schema)) return schema.every((part) => isSmall(part, times, open));
    const least = 'minItems' in schema && typeof schema.minItems === 'number' ? Math.max(schema.minItems, 1) : 1;
    return Object.entries(schema).every(([keyword, value]: [string, unknown]) => {
      if (keyword === 'minLength') return typeof value === 'number' && value <= LONGEST_TEXT;
      if (keyword === 'pattern') return typeof value === 'string' && isShortPattern(value);
      if (keyword !== '$ref')
        return isSmall(value, keyword === 'items' || keyword === 'contains' ? times * least : times, open);
      const pointer = String(value);
      found.set(pointer.slice(1), definitions[pointer]);
      return open.includes(pointer) || isSmall(definitions[pointer], times, [...open, pointer]);
    });
  };
  return isSmall(root, 1, []) ? Object.fromEntries(found) : undefined;
}

/** What it repeats, it repeats less than a hundred times. */
function isShortPattern(pattern: string): boolean {
  return pattern.length <= LONGEST_TEXT && !/\d{3}/.test(pattern) && (pattern.match(/\{/g)?.length ?? 0) <= 5;
}
