/** Validates every example of a model against the schemas of its message. */

import type { Warning } from '../errors';
import type { Schema } from '../model/schema/schema';
import type { ApiModel, ExampleCheck, ExampleProblem, Message, MessageExample, NamedSchema } from '../model/types';
import type { Words } from '../words/types';
import { type Judged, mismatches } from './mismatches';
import { payloadCandidates } from './payload-examples';
import { sessionExamples } from './session-examples';
import { Unchecked } from './unchecked';
import { createValidator, type Validator, type Verdict, type Verdicts } from './validator';
import { wordsOf } from './words';

const MOST_PROBLEMS = 5;

/**
 * The same model, in which examples know whether they are valid; those that are not are warnings too.
 *
 * @param words the language of the pages; warnings are for a terminal, in English.
 */
export function validateExamples(model: ApiModel, words: Words): ApiModel {
  const named = new Map(model.schemas.map((schema) => [schema.id, schema]));
  const tools = { words, named, validator: createValidator(named) };
  const inSessions = sessionExamples(model);
  const warnings = new Map<string, Warning>();
  const messages = model.messages.map((message) => {
    const own = message.examples.map((example, index) => validateExample(example, index, message, tools));
    const declared = [...own, ...payloadExamples(message, tools)];
    const found =
      declared.length > 0
        ? declared
        : (inSessions.get(message.id) ?? []).map((example, index) => validateExample(example, index, message, tools));
    if (found.length === 0) return message;
    const unchecked = found.flatMap(({ warning }) => (warning === undefined ? [] : [warning]));
    for (const warning of [...unchecked, ...mismatches(message, found, tools)]) {
      // A schema that many messages share has its examples once.
      const isOfPlace = warning.code === 'example-mismatch' && warning.pointer !== message.pointer;
      warnings.set(isOfPlace ? warning.pointer : JSON.stringify(warning), warning);
    }
    return { ...message, examples: found.map(({ example }) => example) };
  });
  return { ...model, messages, warnings: [...model.warnings, ...warnings.values()] };
}

/** Those that the schema of the payload has; each as it is read best. */
function payloadExamples(message: Message, tools: Tools): readonly Validated[] {
  const first = message.examples.length;
  return payloadCandidates(message, tools.named).flatMap(({ example, readings, isPart }, index) => {
    const validated = validateExample(example, first + index, message, tools);
    if (validated.example.check?.kind !== 'invalid') return [validated];
    for (const reading of readings) {
      const other = reading.map((one) => validateExample(one, first + index, message, tools));
      if (other.every((one) => one.example.check?.kind === 'valid')) return other;
    }
    return isPart ? [] : [validated];
  });
}

interface Tools {
  readonly words: Words;
  readonly named: ReadonlyMap<string, NamedSchema>;
  readonly validator: Validator;
}

interface Validated extends Judged {
  readonly warning?: Warning;
}

function validateExample(
  example: MessageExample,
  index: number,
  message: Message,
  { words, named, validator }: Tools,
): Validated {
  const { reasons } = words.checks;
  const reason = whyNot(example, message, named, reasons);
  if (reason !== undefined) return { example: { ...example, check: { kind: 'unchecked', reason } }, index };
  try {
    const verdicts = validateParts(example, message, validator);
    return { example: { ...example, check: checkOf(verdicts, words) }, index, verdicts };
  } catch (error) {
    if (!(error instanceof Unchecked)) throw error;
    const text = `The examples of message "${message.label}" cannot be checked: ${error.message}.`;
    const warning = { code: 'unchecked-example', message: text, pointer: message.pointer };
    return { example: { ...example, check: { kind: 'unchecked', reason: error.reason(reasons) } }, index, warning };
  }
}

/** @throws {Unchecked} when that cannot be told of one of them. */
export function validateParts(
  { headers, payload }: Pick<MessageExample, 'headers' | 'payload'>,
  message: Pick<Message, 'headers' | 'payload'>,
  { validate }: Pick<Validator, 'validate'>,
): Verdicts {
  return {
    payload: message.payload === undefined || payload === undefined ? undefined : validate(message.payload, payload),
    headers: message.headers === undefined || headers === undefined ? undefined : validate(message.headers, headers),
  };
}

/** Headers and payload belong together: the worse of the two decides. */
export function checkOf({ headers, payload }: Verdicts, words: Words): ExampleCheck {
  const parts = [problemsOf(headers, 'headers', words), problemsOf(payload, 'payload', words)];
  if (parts.every((problems) => problems.length === 0)) {
    return { kind: 'valid', variant: payload?.kind === 'valid' ? payload.variant : undefined };
  }
  return {
    kind: 'invalid',
    problems: parts.flatMap((problems) => problems.slice(0, MOST_PROBLEMS)),
    more: parts.reduce((sum, problems) => sum + Math.max(problems.length - MOST_PROBLEMS, 0), 0),
  };
}

/** Each once; one at least for what is invalid. */
function problemsOf(
  verdict: Verdict | undefined,
  where: ExampleProblem['where'],
  words: Words,
): readonly ExampleProblem[] {
  if (verdict?.kind !== 'invalid') return [];
  const problems = new Map<string, ExampleProblem>();
  for (const broken of verdict.broken) {
    const wording = wordsOf(broken, words);
    problems.set(JSON.stringify(wording), { where, ...wording });
  }
  return problems.size > 0 ? [...problems.values()] : [{ where, path: '', message: words.checks.mismatch }];
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
