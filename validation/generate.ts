/** Makes an example of each message that has none, from its schema, and says how much of it is the schema's own word. */

import type { ApiModel, Message, MessageExample, NamedSchema } from '../model/types';
import type { Words } from '../words/types';
import { checkOf, isJson } from './examples';
import { fixedValue, templateOf } from './minimal';
import { validSample, verdictOf } from './sample';
import { createValidator, type Validator } from './validator';

/** `minimal`: what the schema prescribes, and templates for what can be sent; `true`: samples with every field. */
export type Generated = 'minimal' | boolean;

/** The same model, in which messages without an author's example have a made one, as far as that is wanted. */
export function generateExamples(model: ApiModel, wanted: Generated, words: Words): ApiModel {
  if (wanted === false) return model;
  const named = new Map(model.schemas.map((schema) => [schema.id, schema]));
  const validator = createValidator(named);
  const messages = model.messages.map((message) => {
    if (message.examples.length > 0 || !isJson(message.contentType)) return message;
    const sample = wanted === true ? sampleOf(message, validator, words) : undefined;
    return { ...message, generated: sample ?? minimalOf(message, named, validator) };
  });
  return { ...model, messages };
}

function sampleOf(message: Message, validator: Validator, words: Words): MessageExample | undefined {
  const payload = validSample(message.payload, validator);
  if (payload === undefined) return undefined;
  const headers = validSample(message.headers, validator);
  const check = checkOf({ payload: payload.verdict, headers: headers?.verdict }, words);
  return { ...NOTHING, origin: 'sample', headers: headers?.value, payload: payload.value, check };
}

/** What the server sends is not for us to guess: of a received message, only what it is bound to be. */
function minimalOf(
  { payload: schema, directions }: Message,
  named: ReadonlyMap<string, NamedSchema>,
  { validate }: Validator,
): MessageExample | undefined {
  if (schema === undefined) return undefined;
  const isSent = directions.includes('send');
  const fixed = fixedValue(schema, named, isSent ? 'required' : 'all');
  if (fixed !== undefined) {
    return verdictOf(schema, fixed, validate)?.kind === 'valid'
      ? { ...NOTHING, origin: 'fixed', payload: fixed }
      : undefined;
  }
  const template = isSent ? templateOf(schema, named) : undefined;
  if (template === undefined) return undefined;
  const verdict = verdictOf(schema, template.value, validate);
  // What is wrong with a blank is for the reader to fill in; what is wrong elsewhere would be our mistake.
  const isHonest = verdict?.kind === 'valid' || verdict?.broken.every(({ path }) => template.isBlank(path));
  return isHonest === true ? { ...NOTHING, origin: 'template', payload: template.value } : undefined;
}

const NOTHING = {
  name: undefined,
  summary: undefined,
  headers: undefined,
  extensions: [],
  check: undefined,
  written: undefined,
  pointer: undefined,
  payloadPointer: undefined,
} satisfies Partial<MessageExample>;
