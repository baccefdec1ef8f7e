/** Warns of schemas whose parts forbid each other's properties. */
import type { Warning } from '../../errors';
import type { Message, NamedSchema } from '../types';
import { exclusionOf } from './exclusions';
import type { Exclusion } from './rules';
import type { Schema } from './schema';

/** A message names this many of the properties. */
const MOST_NAMES = 5;

/** One warning for each schema as written, in the payloads, headers and named schemas of a document. */
export function warnOfExclusions(messages: readonly Message[], schemas: readonly NamedSchema[]): readonly Warning[] {
  const named = new Map(schemas.map((schema) => [schema.id, schema]));
  const warnings = new Map<string, Warning>();
  const rest: (Schema | undefined)[] = [
    ...schemas.map(({ schema }) => schema),
    ...messages.flatMap(({ payload, headers }) => [payload, headers]),
  ].reverse();
  while (rest.length > 0) {
    const next = rest.pop();
    if (next?.kind !== 'schema') continue;
    const exclusion = exclusionOf(next, named);
    if (exclusion !== undefined) {
      const { pointer } = next;
      warnings.set(pointer, { code: 'contradicting-parts', message: messageOf(exclusion), pointer });
    }
    // From the end, so that they are looked at in their order.
    for (const { schema } of [...next.children].reverse()) rest.push(schema);
  }
  return [...warnings.values()];
}

function messageOf({ names, required }: Exclusion): string {
  const remedy = 'Remove "additionalProperties: false" from the schemas that are combined';
  if (required.length > 0) {
    return `No object is valid: parts of "allOf" forbid properties that others require: ${listOf(required)}. ${remedy}.`;
  }
  return `Parts of "allOf" forbid each other's properties, so that these can never be present: ${listOf(names)}. ${remedy}.`;
}

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => JSON.stringify(name));
  return [...shown, ...(names.length > MOST_NAMES ? [`${names.length - MOST_NAMES} more`] : [])].join(', ');
}
