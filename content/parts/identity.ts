/** What identifies a message on the wire: `event = "subscribe"`, and what else does where others share that. */
import { inlineJson } from '../../filters/json';
import type { Identity, JsonValue, Message } from '../../model/types';
import type { Lookup } from '../../site/lookup';
import type { Words } from '../../words/types';
import type { Inlines } from '../blocks';
import { code, constant, inlines, joined, phrase } from '../inlines';
import { messageLink } from '../links';

/** How many of the messages are named that share a value. */
const MOST_NAMED = 3;

/** On the page of a message: with links to others that have the same value. */
export function identityInlines({ id, identifiedBy }: Message, { words, messages }: Lookup): Inlines {
  const { sharedBy } = identifiedBy ?? {};
  if (identifiedBy === undefined || sharedBy === undefined) return identityBrief(identifiedBy, words);
  const { sharedWith, sharedWithSome } = words.identity;
  const count = sharedBy.length - 1;
  const others = sharedBy.slice(0, MOST_NAMED + 1).filter((other) => other !== id);
  const named = messages(others.slice(0, MOST_NAMED)).map(messageLink);
  const { comma, and } = words.schema;
  const text = count > MOST_NAMED ? sharedWithSome(count) : sharedWith;
  return inlines(fixed(identifiedBy.path, identifiedBy.value), phrase(text, { messages: joined(named, comma, and) }));
}

/** In a row of a table. */
export function identityBrief(identity: Identity | undefined, { identity: words }: Words): Inlines {
  if (identity === undefined) return [];
  const { path, value, also, sharedBy } = identity;
  return inlines(
    fixed(path, value),
    also && secondPlace(also, words),
    sharedBy !== undefined && words.shared(sharedBy.length - 1),
  );
}

function fixed(path: readonly string[], value: JsonValue) {
  return constant(`${path.join('.')} = ${inlineJson(value)}`);
}

function secondPlace({ path, values }: NonNullable<Identity['also']>, { and, oneOf }: Words['identity']): Inlines {
  const [value, ...others] = values;
  if (value !== undefined && others.length === 0) return phrase(and, { constant: fixed(path, value) });
  return phrase(oneOf, { place: code(path.join('.')), values: code(values.map(inlineJson).join(', ')) });
}
