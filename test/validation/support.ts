/** Checks the examples of documents that are written in the test, and prints what is found. */

import { readDocument } from '../../model/read';
import type { ApiModel, ExampleCheck } from '../../model/types';
import { validateExamples } from '../../validation/examples';
import { en } from '../../words/catalogues';
import { type Document, parseText } from '../support/parse';

/** A 2.6 document with this message. */
export const v2 = (message: object, components: object = {}): object => ({
  asyncapi: '2.6.0',
  info: { title: 'Checks', version: '1.0.0' },
  channels: { '/': { publish: { message: { $ref: '#/components/messages/note' } } } },
  components: { messages: { note: message }, ...components },
});

/** A 3.0 document with this message. */
export const v3 = (message: object, components: object = {}): object => ({
  asyncapi: '3.0.0',
  info: { title: 'Checks', version: '1.0.0' },
  channels: { main: { address: '/', messages: { note: { $ref: '#/components/messages/note' } } } },
  operations: { talk: { action: 'receive', channel: { $ref: '#/channels/main' } } },
  components: { messages: { note: message }, ...components },
});

/** Parsed by the real parser, even when it finds errors: those of 2.x examples are what is tested here. */
export async function parse(document: object): Promise<Document> {
  const { document: parsed, errors } = await parseText(JSON.stringify(document), { evenIfInvalid: true });
  if (parsed === undefined) throw new Error(JSON.stringify(errors, null, 2));
  return parsed;
}

export async function check(document: object): Promise<ApiModel> {
  return validateExamples(readDocument(await parse(document)), en);
}

/** The checks of the only message. */
export async function checksOf(document: object): Promise<readonly (string | undefined)[]> {
  const { messages } = await check(document);
  return (messages[0]?.examples ?? []).map((example) => example.check && print(example.check));
}

export function print(check: ExampleCheck): string {
  if (check.kind === 'unchecked') return `unchecked: ${check.reason}`;
  if (check.kind === 'valid') {
    return check.variant === undefined ? 'valid' : `valid, variant ${check.variant.index + 1} of ${check.variant.of}`;
  }
  const said = check.problems.map(({ where, path, message }) => `${where} ${path || '(all)'} ${message}`);
  return [...said, ...(check.more > 0 ? [`${check.more} more`] : [])].join('; ');
}
