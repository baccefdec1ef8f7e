import { describe, expect, test } from '@jest/globals';
import { validateExamples } from '../../validation/examples';
import { en } from '../../words/catalogues';
import { readRaw } from '../model/parse';
import { check, checksOf, v2, v3 } from './support';

const order = {
  type: 'object',
  required: ['event'],
  properties: {
    event: { const: 'order' },
    depth: { type: 'integer', enum: [10, 25, 100] },
    pair: { type: 'array', items: { type: 'string', pattern: '^[A-Z]+/[A-Z]+$' } },
  },
};

describe.each([
  ['2.6', v2],
  ['3.0', v3],
])('in AsyncAPI %s', (_, document) => {
  test('an example that keeps its schema is valid', async () => {
    const examples = [{ payload: { event: 'order', depth: 25, pair: ['XBT/USD'] } }, { payload: { event: 'order' } }];
    expect(await checksOf(document({ payload: order, examples }))).toEqual(['valid', 'valid']);
  });

  test('one that does not says where and why in words', async () => {
    const examples = [{ name: 'deep', payload: { event: 'order', depth: 11, pair: ['XBT/USD', 'xbt'] } }];
    const { messages, warnings } = await check(document({ name: 'Order', payload: order, examples }));
    expect(messages[0]?.examples[0]?.check).toEqual({
      kind: 'invalid',
      problems: [
        { where: 'payload', path: 'depth', message: 'must be one of 10, 25, 100' },
        { where: 'payload', path: 'pair[1]', message: 'must match the pattern ^[A-Z]+/[A-Z]+$' },
      ],
      more: 0,
    });
    expect(warnings.filter(({ code }) => code === 'example-mismatch')).toEqual([
      {
        code: 'example-mismatch',
        message: 'In example "deep" of message "Order", depth must be one of 10, 25, 100, not 11.',
        pointer: '/components/messages/note/examples/0/payload/depth',
      },
      {
        code: 'example-mismatch',
        message: 'In example "deep" of message "Order", pair[1] must match the pattern ^[A-Z]+/[A-Z]+$, not "xbt".',
        pointer: '/components/messages/note/examples/0/payload/pair/1',
      },
    ]);
  });

  test('headers are checked too, and so are those of a trait', async () => {
    const headers = { type: 'object', properties: { sequence: { type: 'integer', minimum: 1 } } };
    const examples = [
      { headers: { sequence: 0 }, payload: { event: 'order' } },
      { headers: { sequence: 1 }, payload: { event: 'order' } },
    ];
    const said = ['headers sequence must be at least 1', 'valid'];
    expect(await checksOf(document({ payload: order, headers, examples }))).toEqual(said);
    expect(await checksOf(document({ payload: order, traits: [{ headers }], examples }))).toEqual(said);
  });

  test('a schema that contains itself is followed as far as the example goes', async () => {
    const tree = {
      type: 'object',
      properties: { size: { type: 'integer' }, left: { $ref: '#/components/schemas/tree' } },
    };
    const examples = [{ payload: { left: { left: { size: 1 } } } }, { payload: { left: { left: { size: 'one' } } } }];
    const payload = { $ref: '#/components/schemas/tree' };
    expect(await checksOf(document({ payload, examples }, { schemas: { tree } }))).toEqual([
      'valid',
      'payload left.left.size must be an integer, not "one"',
    ]);
  });

  test('a cycle without a name is followed as well', async () => {
    const payload = {
      type: 'object',
      properties: { next: { $ref: '#/components/messages/note/payload/properties/here' }, here: { type: 'object' } },
    };
    Object.assign(payload.properties.here, {
      properties: { on: { $ref: '#/components/messages/note/payload/properties/here' }, end: { type: 'boolean' } },
    });
    const examples = [{ payload: { next: { on: { on: { end: true } } } } }, { payload: { next: { on: { end: 1 } } } }];
    expect(await checksOf(document({ payload, examples }))).toEqual([
      'valid',
      'payload next.on.end must be a boolean, not 1',
    ]);
  });

  test('no more than five problems are told, each once', async () => {
    const payload = { type: 'object', additionalProperties: { type: 'string' } };
    const examples = [{ payload: { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 } }];
    const [said] = await checksOf(document({ payload, examples }));
    expect(said).toMatch(/^payload a must be a string, not 1; .*payload e must be a string, not 5; 2 more$/);
  });
});

describe('what cannot be checked', () => {
  test('a boolean schema takes everything or nothing', async () => {
    const examples = [{ payload: { any: 1 } }];
    expect(await checksOf(v3({ payload: true, examples }))).toEqual(['valid']);
    expect(await checksOf(v3({ payload: false, examples }))).toEqual(['payload (all) must be absent']);
  });

  test('a pattern that is none leaves the example unchecked, with a warning', async () => {
    const payload = { type: 'object', properties: { name: { type: 'string', pattern: '(' } } };
    const { messages, warnings } = await check(v3({ payload, examples: [{ payload: { name: 'x' } }] }));
    expect(messages[0]?.examples[0]?.check).toMatchObject({ kind: 'unchecked', reason: expect.stringContaining('(') });
    expect(warnings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['unchecked-example', '/components/messages/note'],
    ]);
  });

  test('a pattern that could take for ever is not tried', async () => {
    const payload = { type: 'object', properties: { name: { type: 'string', pattern: '^(a+)+$' } } };
    const examples = [{ payload: { name: `${'a'.repeat(60)}!` } }, { payload: { name: 'b' } }];
    expect(await checksOf(v3({ payload, examples }))).toEqual([
      'unchecked: matching a pattern against text this long could take too long',
      'payload name must match the pattern ^(a+)+$',
    ]);
  });

  // The parser itself does not survive these: they come from elsewhere.
  test('references that multiply are given up', () => {
    const schemas: Record<string, object> = { s0: { not: { type: 'string', pattern: 'x' } } };
    for (let at = 1; at <= 40; at++) schemas[`s${at}`] = { allOf: [schemas[`s${at - 1}`], schemas[`s${at - 1}`]] };
    const { messages } = validateExamples(
      readRaw(v3({ payload: schemas.s40, examples: [{ payload: { a: 1 } }] }, { schemas })),
      en,
    );
    expect(messages.find(({ id }) => id === 'note')?.examples[0]?.check).toEqual({
      kind: 'unchecked',
      reason: 'checking it would take too long',
    });
  });

  test('a format that nobody knows asks nothing, whatever it is called', async () => {
    const at = (format: string) => ({ type: 'string', format });
    const payload = {
      type: 'object',
      properties: { a: at('currency'), b: at('constructor'), c: at('hasOwnProperty'), d: at('date') },
    };
    const examples = [{ payload: { a: 'x', b: 'x', c: 'x', d: '2024-02-29' } }, { payload: { d: '2023-02-29' } }];
    expect(await checksOf(v3({ payload, examples }))).toEqual(['valid', 'payload d is not in the format "date"']);
  });

  test('a keyword with a value that it cannot have is no crash', async () => {
    const payload = { type: 'object', properties: { a: { minimum: '0);process.exit(1)//' }, b: { type: 'float' } } };
    for (const example of [{ a: 1 }, { b: 1 }]) {
      const [said] = await checksOf(v3({ payload, examples: [{ payload: example }] }));
      expect(said).toMatch(/^unchecked: its schema cannot be used: /);
    }
  });

  test('a payload in a language of its own is left alone, in JSON Schema it is checked', async () => {
    const examples = [{ payload: { size: 'one' } }];
    const avro = {
      schemaFormat: 'application/vnd.apache.avro;version=1.9.0',
      schema: { type: 'record', name: 'A', fields: [] },
    };
    const json = {
      schemaFormat: 'application/schema+json;version=draft-07',
      schema: { properties: { size: { type: 'integer' } } },
    };
    expect(await checksOf(v3({ payload: avro, examples }))).toEqual([
      expect.stringMatching(/^unchecked: its schema is written in .*avro/),
    ]);
    expect(await checksOf(v3({ payload: json, examples }))).toEqual(['payload size must be an integer, not "one"']);
  });

  test('a text of another content type is not taken for JSON', async () => {
    const payload = { type: 'object' };
    const examples = [{ payload: '<a/>' }];
    expect(await checksOf(v3({ payload, contentType: 'application/xml', examples }))).toEqual([
      'unchecked: its content type is application/xml',
    ]);
    expect(await checksOf(v3({ payload, contentType: 'application/x+json; charset=utf-8', examples }))).toEqual([
      'payload (all) must be an object, not "<a/>"',
    ]);
  });

  test('without a schema there is nothing to check', async () => {
    const { messages, warnings } = await check(v3({ examples: [{ payload: 1 }] }));
    expect(messages[0]?.examples[0]?.check).toEqual({ kind: 'unchecked', reason: 'no schema is declared for it' });
    expect(warnings).toEqual([]);
  });
});

describe('variants', () => {
  const failure = {
    title: 'Error',
    type: 'object',
    required: ['message'],
    properties: { message: { type: 'string' } },
  };
  const success = {
    type: 'object',
    required: ['id', 'name'],
    properties: { id: { type: 'integer' }, name: { type: 'string' } },
  };

  test('an example is the variant that it satisfies, unless it satisfies several', async () => {
    const examples = [
      { payload: { message: 'No' } },
      { payload: { id: 1, name: 'x' } },
      { payload: { message: 'No', id: 1, name: 'x' } },
    ];
    expect(await checksOf(v3({ payload: { anyOf: [failure, success] }, examples }))).toEqual([
      'valid, variant 1 of 2',
      'valid, variant 2 of 2',
      'valid',
    ]);
  });

  test('variants of a named schema and of a part count, and nested ones do not', async () => {
    const examples = [{ payload: { id: 1, name: 'x' } }];
    const schemas = { status: { oneOf: [failure, success] } };
    const status = { $ref: '#/components/schemas/status' };
    expect(await checksOf(v3({ payload: status, examples }, { schemas }))).toEqual(['valid, variant 2 of 2']);
    expect(await checksOf(v3({ payload: { allOf: [{ type: 'object' }, status] }, examples }, { schemas }))).toEqual([
      'valid, variant 2 of 2',
    ]);
    const inside = { type: 'object', properties: { status } };
    expect(
      await checksOf(v3({ payload: inside, examples: [{ payload: { status: { message: 'No' } } }] }, { schemas })),
    ).toEqual(['valid']);
  });

  test('of variants that all fail the nearest one is told about', async () => {
    const examples = [{ payload: { id: 1 } }];
    expect(
      await checksOf(
        v3({ payload: { oneOf: [success, { ...failure, required: ['message', 'code', 'id'] }] }, examples }),
      ),
    ).toEqual(['payload name is missing']);
  });

  test('the nearest is not one that says by its constant that it is another', async () => {
    const ping = { properties: { event: { const: 'ping' } } };
    const order = { required: ['price', 'size'], properties: { event: { const: 'order' } } };
    expect(
      await checksOf(v3({ payload: { oneOf: [ping, order] }, examples: [{ payload: { event: 'order' } }] })),
    ).toEqual(['payload price is missing; payload size is missing']);
  });

  test('below an inner choice the path and the value are those of the place', async () => {
    const price = { oneOf: [{ type: 'number' }, { type: ['integer', 'null'] }] };
    const payload = {
      oneOf: [
        { type: 'object', properties: { a: { type: 'array', items: { properties: { price } } } } },
        { type: 'string' },
      ],
    };
    expect(await checksOf(v3({ payload, examples: [{ payload: { a: [{ price: '1' }] } }] }))).toEqual([
      'payload a[0].price must be a number, not "1"',
    ]);
  });

  test('to match more than one of a oneOf is told', async () => {
    const payload = { oneOf: [{ type: 'object' }, { required: ['a'] }, { type: 'string' }] };
    expect(await checksOf(v3({ payload, examples: [{ payload: { a: 1 } }] }))).toEqual([
      'payload (all) must match exactly one alternative, not 2 (1, 2)',
    ]);
  });
});
