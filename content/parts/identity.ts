/** What identifies a message on the wire: `event = "subscribe"`, and a second place where others share the first. */
import { inlineJson } from '../../filters/json';
import type { Identity, JsonValue } from '../../model/types';
import type { Words } from '../../words/types';
import type { Inlines } from '../blocks';
import { code, constant, inlines, phrase } from '../inlines';

export function identityInlines(identity: Identity | undefined, { identity: words }: Words): Inlines {
  if (identity === undefined) return [];
  const { path, value, also } = identity;
  return inlines(fixed(path, value), also && secondPlace(also, words));
}

function fixed(path: readonly string[], value: JsonValue) {
  return constant(`${path.join('.')} = ${inlineJson(value)}`);
}

function secondPlace({ path, values }: NonNullable<Identity['also']>, { and, oneOf }: Words['identity']): Inlines {
  const [value, ...others] = values;
  if (value !== undefined && others.length === 0) return phrase(and, { constant: fixed(path, value) });
  return phrase(oneOf, { place: code(path.join('.')), values: code(values.map(inlineJson).join(', ')) });
}
