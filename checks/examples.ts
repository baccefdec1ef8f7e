/** Checks every example of a model against the schemas of its message. */

import type { Warning } from '../errors';
import type { Schema } from '../model/schema/schema';
import type { ApiModel, ExampleCheck, Message, MessageExample, NamedSchema } from '../model/types';
import { en } from '../words/catalogues';
import type { Words } from '../words/types';
import { createPartChecker, type PartChecker } from './part';
import { Unchecked } from './validator';

/**
 * The same model, in which examples know whether they are valid; those that are not are warnings too.
 *
 * @param words the language of the pages; warnings are for a terminal, in English.
 */
export function checkExamples(model: ApiModel, words: Words): ApiModel {
  const named = new Map(model.schemas.map((schema) => [schema.id, schema]));
  const checker = createPartChecker(named, words);
  const tools = { words, named, checker, english: words === en ? checker : createPartChecker(named, en) };
  const warnings = new Map<string, Warning>();
  const messages = model.messages.map((message) => {
    if (message.examples.length === 0) return message;
    const examples = message.examples.map((example, index) => {
      const { check, warning } = checkExample(example, index, message, tools);
      if (warning !== undefined) warnings.set(JSON.stringify(warning), warning);
      return { ...example, check };
    });
    return { ...message, examples };
  });
  return { ...model, messages, warnings: [...model.warnings, ...warnings.values()] };
}

interface Tools {
  readonly words: Words;
  readonly named: ReadonlyMap<string, NamedSchema>;
  readonly checker: PartChecker;
  /** The one that speaks as warnings do. */
  readonly english: PartChecker;
}

interface Checked {
  readonly check: ExampleCheck;
  readonly warning?: Warning;
}

function checkExample(
  example: MessageExample,
  index: number,
  message: Message,
  { words, named, checker, english }: Tools,
): Checked {
  const { reasons } = words.checks;
  const reason = whyNot(example, message, named, reasons);
  if (reason !== undefined) return { check: { kind: 'unchecked', reason } };
  try {
    const check = checkParts(example, message, checker);
    if (check.kind !== 'invalid') return { check };
    const warned = checker === english ? check : checkParts(example, message, english);
    return { check, warning: mismatch(warned, example, index, message) };
  } catch (error) {
    if (!(error instanceof Unchecked)) throw error;
    const text = `The examples of message "${message.label}" cannot be checked: ${error.message}.`;
    const warning = { code: 'unchecked-example', message: text, pointer: message.pointer };
    return { check: { kind: 'unchecked', reason: error.reason(reasons) }, warning };
  }
}

/** Headers and payload belong together: the worse of the two decides. */
export function checkParts(
  { headers, payload }: Pick<MessageExample, 'headers' | 'payload'>,
  message: Pick<Message, 'headers' | 'payload'>,
  { check }: PartChecker,
): ExampleCheck {
  const ofPayload =
    message.payload === undefined || payload === undefined ? undefined : check(message.payload, payload, 'payload');
  const ofHeaders =
    message.headers === undefined || headers === undefined ? undefined : check(message.headers, headers, 'headers');
  const invalid = [ofHeaders, ofPayload].filter((part) => part?.kind === 'invalid');
  if (invalid.length > 0) {
    return {
      kind: 'invalid',
      problems: invalid.flatMap(({ problems }) => problems),
      more: invalid.reduce((sum, { more }) => sum + more, 0),
    };
  }
  return ofPayload ?? { kind: 'valid', variant: undefined };
}

/** What a document may well do, and what leaves nothing to check. */
function whyNot(
  { headers, payload }: MessageExample,
  message: Message,
  named: ReadonlyMap<string, NamedSchema>,
  reasons: Words['checks']['reasons'],
): string | undefined {
  const hasPayload = payload !== undefined && message.payload !== undefined;
  if (!hasPayload && (headers === undefined || message.headers === undefined)) {
    return reasons.noSchema;
  }
  if (!hasPayload) return undefined;
  if (typeof payload === 'string' && !isJson(message.contentType))
    return reasons.contentType(message.contentType ?? '');
  const format = foreignFormat(message.payload, named);
  return format === undefined ? undefined : reasons.foreign(format);
}

/** A value of another content type is its decoded form; a text is most likely what travels. */
export function isJson(contentType: string | undefined): boolean {
  return contentType === undefined || /[/+](?:x-)?json\s*(?:;|$)/i.test(contentType);
}

function foreignFormat(schema: Schema, named: ReadonlyMap<string, NamedSchema>): string | undefined {
  const seen = new Set<Schema>();
  let target: Schema | undefined = schema;
  while (target?.kind === 'reference' && !seen.has(target)) {
    seen.add(target);
    target = named.get(target.id)?.schema;
  }
  return target?.kind === 'foreign' ? target.format : undefined;
}

function mismatch(check: ExampleCheck, { name }: MessageExample, index: number, { label, pointer }: Message): Warning {
  const { problems, more } = check.kind === 'invalid' ? check : { problems: [], more: 0 };
  const said = problems.map(
    ({ where, path, message }) =>
      `${path === '' ? `the ${where}` : path} ${message}${path !== '' && where === 'headers' ? ' (in the headers)' : ''}`,
  );
  const all = [...said, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
  return {
    code: 'example-mismatch',
    message: `Example ${name === undefined ? index + 1 : `"${name}"`} of message "${label}" does not match its schema: ${all}.`,
    pointer: `${pointer}/examples/${index}`,
  };
}
