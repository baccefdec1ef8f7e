import { expect, test } from '@jest/globals';
import { readDocument } from '../../model/read';
import { validateExamples } from '../../validation/examples';
import { generateExamples } from '../../validation/generate';
import { en } from '../../words/catalogues';
import { parse, v2, v3 } from './support';

const make = async (message: object, components?: object) => {
  const model = readDocument(await parse(v3(message, components)));
  return generateExamples(validateExamples(model, en), true, en).messages[0]?.generated;
};

test('an example is made of a payload and its headers, the same one each time', async () => {
  const payload = {
    type: 'object',
    required: ['event', 'pair'],
    properties: {
      event: { const: 'subscribe' },
      pair: { type: 'array', minItems: 2, items: { type: 'string', pattern: '^[A-Z]{3}/[A-Z]{3}$' } },
      depth: { enum: [10, 25] },
      id: { type: 'string', format: 'uuid' },
    },
  };
  const message = { payload, headers: { type: 'object', properties: { sequence: { type: 'integer', minimum: 3 } } } };
  const made = await make(message);
  expect(made).toEqual(await make(message));
  expect(made).toMatchObject({
    headers: { sequence: 3 },
    payload: { event: 'subscribe', depth: 10, id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    check: { kind: 'valid' },
  });
});

test('it works for 2.6, and says which variant it made', async () => {
  const payload = {
    oneOf: [{ type: 'object', required: ['a'], properties: { a: { type: 'integer' } } }, { type: 'string' }],
  };
  const model = generateExamples(readDocument(await parse(v2({ payload }))), true, en);
  expect(model.messages[0]?.generated).toMatchObject({ payload: { a: 0 }, check: { variant: { index: 0, of: 2 } } });
});

test('a schema that contains itself ends somewhere', async () => {
  const tree = {
    type: 'object',
    properties: { size: { type: 'integer' }, left: { $ref: '#/components/schemas/tree' } },
  };
  const made = await make({ payload: { $ref: '#/components/schemas/tree' } }, { schemas: { tree } });
  expect(made?.payload).toMatchObject({ size: 0, left: {} });
});

test('optional fields for which no valid value is found are left out', async () => {
  const payload = {
    type: 'object',
    required: ['a'],
    properties: { a: { const: 1 }, b: { type: 'string', not: { type: 'string' } } },
  };
  expect((await make({ payload }))?.payload).toEqual({ a: 1 });
});

test.each([
  ['there is an author’s', { payload: { type: 'object' }, examples: [{ payload: {} }] }],
  ['nothing is valid', { payload: { type: 'string', not: { type: 'string' } } }],
  ['there is no schema', {}],
  ['the content is no JSON', { payload: { type: 'object' }, contentType: 'application/xml' }],
  ['a text would be endless', { payload: { type: 'string', minLength: 1e9 } }],
  ['a pattern would be', { payload: { type: 'string', pattern: '^(a{999}){999}$' } }],
  ['a list would be', { payload: { type: 'array', minItems: 1e9, items: { type: 'integer' } } }],
  [
    'the lists in it would be',
    { payload: { type: 'array', minItems: 90, items: { type: 'array', minItems: 90, items: {} } } },
  ],
])('none is made where %s', async (_, message) => {
  expect(await make(message)).toBeUndefined();
});
