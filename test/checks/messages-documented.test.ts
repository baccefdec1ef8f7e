import { describe, expect, test } from '@jest/globals';
import { documentedRules } from '../../checks/rules/messages-documented';
import { readDocument } from '../../model/read';
import { validateExamples } from '../../validation/examples';
import { en } from '../../words/catalogues';
import { parseValid } from '../support/parse';
import { foundIn, messages, ruleOf } from './rule-examples';

describe('message-description', () => {
  const rule = ruleOf(documentedRules, 'message-description');
  const payload = 'payload: { type: object, properties: { a: { type: string } } }';

  test.each([
    ['a description', `description: Comes once., ${payload}`],
    ['a title that is a sentence', `title: The book has changed, ${payload}`],
    ['a described field', 'payload: { type: object, properties: { a: { type: string, description: The price. } } }'],
    ['documentation elsewhere', `externalDocs: { url: 'https://example.com' }, ${payload}`],
    ['an example that says when', `${payload}, examples: [{ summary: After an outage., payload: { a: x } }]`],
  ])('takes %s for one', async (_, content) => {
    expect(await foundIn(messages(`{ name: m, ${content} }`), rule)).toEqual([]);
  });

  test('takes what the operation says of its only message', async () => {
    const parts = `channels:\n  /:\n    subscribe:\n      summary: The book.\n      message: { name: m, ${payload} }`;
    expect(await foundIn(parts, rule)).toEqual([]);
  });

  test('a blank text says nothing', async () => {
    const [finding] = await foundIn(messages(`{ name: m, summary: ' ', ${payload} }`), rule);
    expect(finding).toMatch(/^\/channels\/~1\/subscribe\/message\/oneOf\/0: Message "m" says nothing about itself/);
  });

  test('a payload that contains itself is looked through once', async () => {
    const parts = `${messages("{ name: m, payload: { $ref: '#/components/schemas/Tree' } }")}components:
  schemas:
    Tree: { type: object, properties: { child: { $ref: '#/components/schemas/Tree' } } }`;
    expect(await foundIn(parts, rule)).toHaveLength(1);
  });
});

describe('message-example', () => {
  const rule = ruleOf(documentedRules, 'message-example');
  const bare = (name: string) => `{ name: ${name}, payload: { type: object, properties: { a: { type: string } } } }`;
  const shown = (name: string) =>
    `{ name: ${name}, payload: { type: object, properties: { b: { type: string } } }, examples: [{ payload: { b: x } }] }`;

  test('says each where most messages have one', async () => {
    const findings = await foundIn(messages(...'abcdefgh'.split('').map(shown), ...'wxyz'.split('').map(bare)), rule);
    expect(findings).toHaveLength(4);
    expect(findings[0]).toBe(
      '/channels/~1/subscribe/message/oneOf/8: Message "w" has no example. Write one under "examples".',
    );
  });

  test('is one finding where most have none', async () => {
    expect(await foundIn(messages(shown('a'), ...'vwxyz'.split('').map(bare)), rule)).toEqual([
      '/channels: 5 of 6 messages have no example: "v", "w", "x" and 2 more. Write one for each under "examples".',
    ]);
    expect(await foundIn(messages(...'vwxyz'.split('').map(bare)), rule)).toEqual([
      '/channels: None of the 5 messages has an example. Write one for each under "examples".',
    ]);
  });

  test.each([
    ['an example of the payload', 'payload: { type: object, properties: { a: {} }, examples: [{ a: 1 }] }'],
    ['examples of its fields', 'payload: { type: object, properties: { a: { type: string, examples: [x] } } }'],
    ['a payload that is prescribed', 'payload: { type: object, required: [a], properties: { a: { const: ping } } }'],
    ['nothing to show', 'summary: A ping.'],
    ['an empty object', 'payload: { type: object }'],
    ['binary data', 'contentType: application/octet-stream, payload: { type: string, format: binary }'],
  ])('is satisfied by %s', async (_, content) => {
    expect(await foundIn(messages(`{ name: m, ${content} }`), rule)).toEqual([]);
  });
});

/** Of 2.x, the parser refuses it; of 3.x, it says nothing. */
test('an example that breaks its schema is found in a document of 3.x', async () => {
  const document = await parseValid(`asyncapi: 3.0.0
info: { title: T, version: 1.0.0 }
channels:
  all:
    address: /
    messages:
      m: { payload: { type: object, properties: { a: { type: integer } } }, examples: [{ payload: { a: x } }] }
operations: { get: { action: send, channel: { $ref: '#/channels/all' } } }`);
  const { warnings } = validateExamples(readDocument(document), en);
  expect(warnings).toEqual([
    expect.objectContaining({ code: 'example-mismatch', pointer: '/channels/all/messages/m/examples/0/payload/a' }),
  ]);
});
