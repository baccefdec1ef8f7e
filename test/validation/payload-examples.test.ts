/** Examples that stand in the schema of a payload are examples of its message. */
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../model/read';
import type { MessageExample } from '../../model/types';
import { validateExamples } from '../../validation/examples';
import { en } from '../../words/catalogues';
import { corpusPart } from '../support/documents';
import { parseFile } from '../support/parse';
import { check, print, v2, v3 } from './support';

const say = ({ name, payload, check: verdict, origin, pointer }: MessageExample) =>
  [origin, name, JSON.stringify(payload), verdict && print(verdict), pointer].filter((part) => part !== undefined);

async function found(message: object, components?: object, version = v3) {
  const { messages, warnings } = await check(version(message, components));
  return { examples: messages[0]?.examples.map(say), warnings: warnings.map(({ message: text }) => text) };
}

const note = { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } };
const AT = '/components/messages/note/payload';

describe('examples of the payload schema', () => {
  test.each([
    ['2.6', v2],
    ['3.0', v3],
  ])('are examples of the message, after its own, in AsyncAPI %s', async (_, version) => {
    const message = {
      payload: { ...note, examples: [{ a: 1 }, { a: 'x' }] },
      examples: [{ name: 'own', payload: { a: 0 } }],
    };
    expect(await found(message, {}, version)).toEqual({
      examples: [
        ['message', 'own', '{"a":0}', 'valid', '/components/messages/note/examples/0'],
        ['payload', '{"a":1}', 'valid', `${AT}/examples/0`],
        ['payload', '{"a":"x"}', 'payload a must be an integer, not "x"', `${AT}/examples/1`],
      ],
      warnings: ['In example 3 of message "note", a must be an integer, not "x".'],
    });
  });

  test('are found in a named schema, and warned about once', async () => {
    const $ref = '#/components/schemas/note';
    const document = v3({ payload: { $ref } }, { schemas: { note: { ...note, examples: [{ a: 1 }, {}] } } });
    const twice = JSON.parse(
      JSON.stringify(document).replace(
        '"messages":{"note":{"payload"',
        '"messages":{"other":{"payload":{"$ref":"#/components/schemas/note"}},"note":{"payload"',
      ),
    );
    const { messages, warnings } = await check({
      ...twice,
      channels: {
        main: {
          address: '/',
          messages: { note: { $ref: '#/components/messages/note' }, other: { $ref: '#/components/messages/other' } },
        },
      },
    });
    expect(messages.map(({ examples }) => examples.map(say))).toEqual([
      [
        ['payload', '{"a":1}', 'valid', '/components/schemas/note/examples/0'],
        ['payload', '{}', 'payload a is missing', '/components/schemas/note/examples/1'],
      ],
      [
        ['payload', '{"a":1}', 'valid', '/components/schemas/note/examples/0'],
        ['payload', '{}', 'payload a is missing', '/components/schemas/note/examples/1'],
      ],
    ]);
    expect(warnings).toHaveLength(1);
  });

  test('are those of an alternative too, and of a part where they happen to be whole', async () => {
    const alternatives = {
      oneOf: [
        { ...note, examples: [{ a: 1 }] },
        { type: 'string', examples: ['x'] },
      ],
    };
    expect((await found({ payload: alternatives })).examples).toEqual([
      ['payload', '{"a":1}', 'valid, variant 1 of 2', `${AT}/oneOf/0/examples/0`],
      ['payload', '"x"', 'valid, variant 2 of 2', `${AT}/oneOf/1/examples/0`],
    ]);
    const parts = { allOf: [{ ...note, examples: [{ a: 1 }, { a: 1, b: 2 }] }, { required: ['b'] }] };
    expect(await found({ payload: parts })).toEqual({
      examples: [['payload', '{"a":1,"b":2}', 'valid', `${AT}/allOf/0/examples/1`]],
      warnings: [],
    });
  });

  test('of a list may be its items: no false alarm', async () => {
    const list = { type: 'array', items: note };
    expect(await found({ payload: { ...list, examples: [{ a: 1 }, [{ a: 2 }], [], 7] } })).toEqual({
      examples: [
        ['payload', '[{"a":1}]', 'valid', `${AT}/examples/0`],
        ['payload', '[{"a":2}]', 'valid', `${AT}/examples/1`],
        ['payload', '[]', 'valid', `${AT}/examples/2`],
        ['payload', '7', 'payload (all) must be an array, not 7', `${AT}/examples/3`],
      ],
      warnings: ['In example 4 of message "note", the payload must be an array, not 7.'],
    });
  });

  test('may be a list of examples, or look like those of a message', async () => {
    const { examples, warnings } = await found({
      payload: {
        ...note,
        examples: [[{ a: 1 }, { a: 2 }], { name: 'third', summary: 'Three.', payload: { a: 3 }, more: 4 }],
      },
    });
    expect(examples).toEqual([
      ['payload', '{"a":1}', 'valid', `${AT}/examples/0/0`],
      ['payload', '{"a":2}', 'valid', `${AT}/examples/0/1`],
      ['payload', 'third', '{"a":3}', 'valid', `${AT}/examples/1`],
    ]);
    expect(warnings).toEqual([]);
  });

  test('are left where they are when the message says the same, and when they are many', async () => {
    const same = await found({ payload: { ...note, examples: [{ a: 1 }] }, examples: [{ payload: { a: 1 } }] });
    expect(same.examples).toHaveLength(1);
    const many = { ...note, examples: Array.from({ length: 1000 }, (_, a) => ({ a })) };
    expect((await found({ payload: many })).examples).toHaveLength(20);
  });
});

const documents = corpusPart(3);
test(`no message of ${documents.length} documents of the corpus lacks the examples of its payload`, async () => {
  const lacking: string[] = [];
  for (const { name, path } of documents) {
    const { document } = await parseFile(path);
    if (document === undefined) continue;
    const model = validateExamples(readDocument(document), en);
    const named = new Map(model.schemas.map((schema) => [schema.id, schema.schema]));
    for (const { id, payload, examples } of model.messages) {
      const schema = payload?.kind === 'reference' ? named.get(payload.id) : payload;
      if (schema?.kind === 'schema' && schema.examples.length > 0 && examples.length === 0)
        lacking.push(`${name} ${id}`);
    }
  }
  expect(lacking).toEqual([]);
}, 200_000);
