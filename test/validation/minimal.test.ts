/** What can be said of a message without an example: what its schema prescribes, and a template to fill in. */
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../model/read';
import { generateExamples } from '../../validation/generate';
import { en } from '../../words/catalogues';
import { parse, v3 } from './support';

async function made(payload: unknown, { action = 'receive', ...rest }: { action?: string; schemas?: object } = {}) {
  const text = JSON.stringify(v3({ payload }, rest)).replace('"action":"receive"', `"action":"${action}"`);
  const [message] = generateExamples(readDocument(await parse(JSON.parse(text))), 'minimal', en).messages;
  const { origin, payload: value, check } = message?.generated ?? {};
  expect(check).toBeUndefined();
  return origin === undefined ? 'nothing' : `${origin}: ${JSON.stringify(value)}`;
}

const object = (properties: object, ...required: string[]) => ({ type: 'object', required, properties });

describe('a payload that the schema prescribes', () => {
  const ping = object({ event: { const: 'ping' }, reqid: { type: 'integer' } }, 'event');
  const heartbeat = object({ event: { enum: ['heartbeat'] } }, 'event');

  test('is shown of a message to send, with the required fields', async () => {
    expect(await made(ping)).toBe('fixed: {"event":"ping"}');
    expect(await made({ $ref: '#/components/schemas/ping' }, { schemas: { ping } })).toBe('fixed: {"event":"ping"}');
    expect(await made({ const: 'ping' })).toBe('fixed: "ping"');
  });

  test('is shown of a received message only where nothing else could come', async () => {
    expect(await made(heartbeat, { action: 'send' })).toBe('fixed: {"event":"heartbeat"}');
    expect(await made(ping, { action: 'send' })).toBe('nothing');
  });

  test('is not shown where it breaks its schema after all, or is one of several alternatives', async () => {
    expect(await made({ ...ping, minProperties: 2 })).toBe('nothing');
    expect(await made({ oneOf: [heartbeat, ping] }, { action: 'send' })).toBe('nothing');
  });
});

describe('a template', () => {
  test('has required fields and constants, and a blank for everything else', async () => {
    const payload = object(
      {
        op: { const: 'order' },
        version: { const: 2 },
        clientId: { type: 'string', minLength: 50 },
        amount: { type: 'number', minimum: 1 },
        side: { enum: ['buy', 'sell'] },
        isTest: { type: ['boolean', 'null'] },
        pairs: { type: 'array', items: { type: 'string' } },
        price: object({ value: { type: 'number' }, unit: { type: 'string' } }, 'value'),
        note: { type: 'string' },
      },
      ...['op', 'clientId', 'amount', 'side', 'isTest', 'pairs', 'price', 'elsewhere'],
    );
    expect(await made(payload)).toBe(
      'template: {"op":"order","version":2,"clientId":"YOUR_CLIENT_ID","amount":"YOUR_AMOUNT","side":"YOUR_SIDE",' +
        '"isTest":"YOUR_IS_TEST","pairs":["YOUR_PAIRS"],"price":{"value":"YOUR_VALUE"},"elsewhere":"YOUR_ELSEWHERE"}',
    );
    expect(await made(payload, { action: 'send' })).toBe('nothing');
  });

  test('puts parts together, and takes the first alternative', async () => {
    const token = object({ token: { type: 'string' } }, 'token');
    expect(await made({ allOf: [object({ op: { const: 'login' } }, 'op'), token] })).toBe(
      'template: {"op":"login","token":"YOUR_TOKEN"}',
    );
    expect(await made({ oneOf: [token, object({ key: { type: 'string' } }, 'key')] })).toBe(
      'template: {"token":"YOUR_TOKEN"}',
    );
  });

  test.each([
    ['nothing is required', object({ a: { type: 'string' } })],
    ['it is one value', { type: 'string' }],
    ['what is no blank would be wrong', { ...object({ a: { type: 'string' } }, 'a'), minProperties: 3 }],
    ['the list is long', object({ a: { type: 'array', minItems: 1e9, items: { type: 'string' } } }, 'a')],
    ['the alternative cannot be', { oneOf: [false, object({ a: { type: 'string' } }, 'a')] }],
  ])('is not made where %s', async (_, payload) => {
    expect(await made(payload)).toBe('nothing');
  });

  test('ends, however deep or wide its schema is', async () => {
    const loop = object({ name: { type: 'string' }, next: { $ref: '#/components/schemas/loop' } }, 'name', 'next');
    expect(await made({ $ref: '#/components/schemas/loop' }, { schemas: { loop } })).toMatch(/^(?:template|nothing)/);
    const fork = object(
      Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, { $ref: '#/components/schemas/fork' }])),
      ...['a', 'b', 'c', 'd'],
    );
    expect(await made({ $ref: '#/components/schemas/fork' }, { schemas: { fork } })).toBe('nothing');
  });

  test('has names of properties as they are, be they those of prototypes', async () => {
    const names = ['constructor', 'toString', '__proto__'];
    const properties = JSON.parse('{"constructor":{"type":"string"},"toString":{},"__proto__":{"type":"integer"}}');
    expect(await made(object(properties, ...names))).toMatch(
      /"constructor":"YOUR_CONSTRUCTOR".*"toString":"YOUR_TO_STRING"/,
    );
  });
});

test('a template has the optional constants of its root, by which the message is known, and no wish below it', async () => {
  const think = object({ provider: { type: 'string' }, context_length: { const: 'max' } }, 'provider');
  expect(await made(object({ type: { const: 'UpdateThink' }, think }, 'think'))).toBe(
    'template: {"type":"UpdateThink","think":{"provider":"YOUR_PROVIDER"}}',
  );
});
