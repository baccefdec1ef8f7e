/**
 * Validates by @cfworker/json-schema, which interprets: it makes no code, so that it also runs under the pages' policy,
 * and asks nothing of Node. What it may cost is counted first.
 */
import { type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import type { JsonValue } from '../model/types';
import type { Definitions, JsonSchema } from './json-schema';
import { Unchecked } from './unchecked';

const DRAFT = '7';

/** Whether a value keeps a schema, as far as that can be told (see `attempt`). */
export function accepts(schema: JsonSchema, value: JsonValue, definitions: Definitions): boolean {
  return run(schema, value, definitions, true).valid;
}

/** All that a value breaks, in the validator's words: what it breaks inside follows what it breaks around. */
export function violations(schema: JsonSchema, value: JsonValue, definitions: Definitions): readonly OutputUnit[] {
  return run(schema, value, definitions, false).errors;
}

function run(schema: JsonSchema, value: JsonValue, definitions: Definitions, stopsAtFirst: boolean) {
  // Its types know neither lists that stay as they are nor `false` for a part of a schema.
  if (!isTheirs(schema) || !areTheirs(definitions)) throw new Error('No schema.');
  return validate(value, schema, DRAFT, definitions, stopsAtFirst);
}

function isTheirs(schema: unknown): schema is Schema | boolean {
  return typeof schema === 'boolean' || typeof schema === 'object';
}

function areTheirs(definitions: unknown): definitions is Record<string, Schema | boolean> {
  return typeof definitions === 'object';
}

/**
 * Runs what validates.
 *
 * @throws {Unchecked} for whatever the validator throws: it has no errors of its own.
 */
export function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Unchecked) throw error;
    if (error instanceof RangeError) throw new Unchecked(({ tooDeep }) => tooDeep, { cause: error });
    const problem = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    throw new Unchecked(({ unusable }) => unusable(problem), { cause: error });
  }
}
