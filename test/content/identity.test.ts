import { describe, expect, test } from '@jest/globals';
import { identityBrief, identityInlines } from '../../content/parts/identity';
import { lookupOf } from '../../site/lookup';
import { en } from '../../words/catalogues';
import { read } from '../model/parse';

/** Messages of one channel, each with a constant `op`. */
async function identities(ops: readonly number[], said: 'page' | 'row' = 'page') {
  const messages = ops.map((op, index) => `{ name: m${index + 1}, payload: { properties: { op: { const: ${op} } } } }`);
  const model = await read(`
asyncapi: 2.6.0
info: { title: Gateway, version: 1.0.0 }
channels: { /: { subscribe: { message: { oneOf: [${messages}] } } } }
`);
  const lookup = lookupOf(model, en);
  return model.messages.map((message) => {
    const inlines = said === 'page' ? identityInlines(message, lookup) : identityBrief(message.identifiedBy, en);
    return inlines
      .map((part) =>
        typeof part === 'string' ? part : part.kind === 'link' ? `[${part.to}]` : 'text' in part && part.text,
      )
      .join('');
  });
}

describe('what identifies a message, in words', () => {
  test('a value of its own stands alone', async () => {
    expect(await identities([1, 2])).toEqual(['op = 1', 'op = 2']);
  });

  test('the few others that have the same value are links', async () => {
    expect(await identities([0, 0, 0, 1])).toEqual([
      'op = 0, shared with [message:m2] and [message:m3]',
      'op = 0, shared with [message:m1] and [message:m3]',
      'op = 0, shared with [message:m1] and [message:m2]',
      'op = 1',
    ]);
  });

  test('of many the first three are named', async () => {
    const [first, second] = await identities([0, 0, 0, 0, 0, 1]);
    expect(first).toBe('op = 0, shared with 4 others, such as [message:m2], [message:m3] and [message:m4]');
    expect(second).toBe('op = 0, shared with 4 others, such as [message:m1], [message:m3] and [message:m4]');
  });

  test('a row of a table only counts them', async () => {
    expect(await identities([0, 0, 0, 1], 'row')).toEqual([
      'op = 0, shared with 2 others',
      'op = 0, shared with 2 others',
      'op = 0, shared with 2 others',
      'op = 1',
    ]);
  });
});
