/** What is told of examples that break their schema, and where. */
import { describe, expect, test } from '@jest/globals';
import { check, v3 } from './support';

const subscribe = {
  type: 'object',
  required: ['event'],
  properties: { event: { const: 'subscribe' }, pair: { type: 'array' }, depth: { enum: [10, 25] } },
};
const unsubscribe = { type: 'object', required: ['event'], properties: { event: { const: 'unsubscribe' } } };

async function told(message: object, components?: object): Promise<readonly string[]> {
  const { warnings } = await check(v3(message, components));
  return warnings.map(
    ({ code, pointer, message: text, also }) => `${code} ${pointer}: ${text}${also ? ` [${also.join(' ')}]` : ''}`,
  );
}

const examplesOf = (...payloads: readonly unknown[]) => payloads.map((payload) => ({ payload }));
const AT = '/components/messages/note';

describe('each broken place is told at itself', () => {
  test('with what stands there', async () => {
    const examples = examplesOf({ event: 'subscribe', pair: 'A/B', depth: 42 }, { event: 'subscribe' });
    expect(await told({ payload: subscribe, examples })).toEqual([
      `example-mismatch ${AT}/examples/0/payload/pair: In example 1 of message "note", pair must be an array, not "A/B".`,
      `example-mismatch ${AT}/examples/0/payload/depth: In example 1 of message "note", depth must be one of 10, 25, not 42.`,
    ]);
  });

  test('what is missing is told at what it is missing in, together', async () => {
    const payload = { type: 'object', required: ['a', 'b'] };
    expect(await told({ payload, examples: [{ payload: {} }] })).toEqual([
      `example-mismatch ${AT}/examples/0/payload: In example 1 of message "note", a is missing; b is missing.`,
    ]);
  });

  test('headers have a place of their own', async () => {
    const headers = { type: 'object', properties: { size: { type: 'integer' } } };
    const examples = [{ headers: { size: 'x' }, payload: { event: 'subscribe' } }];
    expect(await told({ headers, payload: subscribe, examples })).toEqual([
      `example-mismatch ${AT}/examples/0/headers/size: In example 1 of message "note", size must be an integer, not "x" (in the headers).`,
    ]);
  });

  test('five places of an example are told, and how many more there are', async () => {
    const payload = { type: 'object', additionalProperties: { type: 'string' } };
    const said = await told({ payload, examples: examplesOf({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 }) });
    expect(said).toHaveLength(5);
    expect(said.at(-1)).toMatch(/e must be a string, not 5 \(and 2 more in this example\)\.$/);
  });
});

describe('a schema that fits no example', () => {
  const schemas = { subscribe, unsubscribe };
  const payload = { $ref: '#/components/schemas/subscribe' };

  test('is the one thing to mend, and a forgotten schema that fits is named', async () => {
    const examples = examplesOf({ event: 'unsubscribe', pair: [] }, { event: 'unsubscribe' });
    expect(await told({ payload, examples }, { schemas })).toEqual([
      `wrong-schema ${AT}/payload: Schema "subscribe" fits no example of message "note": event must be "subscribe", not "unsubscribe". Schema "unsubscribe" fits them all. [${AT}/examples/0 ${AT}/examples/1]`,
    ]);
  });

  test('may be to mend itself', async () => {
    const examples = examplesOf({ event: 'unsubscribe' }, { event: 'unsubscribe' });
    expect(await told({ payload: subscribe, examples })).toEqual([
      `wrong-schema ${AT}/payload: The schema of the payload fits no example of message "note": event must be "subscribe", not "unsubscribe". Mend the schema or the examples. [${AT}/examples/0 ${AT}/examples/1]`,
    ]);
  });

  test('does not hide what else is wrong', async () => {
    const examples = examplesOf({ event: 'unsubscribe', pair: 1 }, { event: 'unsubscribe' });
    expect((await told({ payload, examples }, { schemas })).map((text) => text.split(':')[0])).toEqual([
      `wrong-schema ${AT}/payload`,
      `example-mismatch ${AT}/examples/0/payload/pair`,
    ]);
  });

  test('is not suspected because of one example, nor of wrong values that differ', async () => {
    const one = await told({ payload, examples: examplesOf({ event: 'unsubscribe' }) }, { schemas });
    expect(one).toEqual([expect.stringContaining(`example-mismatch ${AT}/examples/0/payload/event`)]);
    const two = examplesOf({ event: 'subscribe', pair: 'A/B' }, { event: 'subscribe', pair: 'C/D' });
    expect((await told({ payload, examples: two }, { schemas })).map((text) => text.split(':')[0])).toEqual([
      `example-mismatch ${AT}/examples/0/payload/pair`,
      `example-mismatch ${AT}/examples/1/payload/pair`,
    ]);
  });

  test('is not suspected while one example keeps it', async () => {
    const examples = examplesOf({ event: 'unsubscribe' }, { event: 'unsubscribe' }, { event: 'subscribe' });
    expect((await told({ payload, examples }, { schemas })).every((text) => text.startsWith('example-mismatch'))).toBe(
      true,
    );
  });
});
