/** Which message travels on which server, and that the table stays small. */

import { expect, test } from '@jest/globals';
import type { ApiModel } from '../../model/types';
import { lookupOf } from '../../site/lookup';
import { vocabularyContent } from '../../site/messages/vocabulary';
import type { ServerMatrix } from '../../site/types';
import { en } from '../../words/catalogues';
import { read } from '../model/parse';

function matrixOf(model: ApiModel): ServerMatrix | undefined {
  return vocabularyContent(model, lookupOf(model, en)).matrix;
}

function shop(servers: readonly string[]): Promise<ApiModel> {
  return read(`
asyncapi: 2.6.0
info: { title: Shop, version: 1.0.0 }
servers: { ${servers.map((name) => `${name}: { url: ${name}.example.com, protocol: wss }`).join(', ')} }
channels:
  /all:
    publish: { message: { oneOf: [{ name: buy, payload: {} }, { name: refund, payload: {}, x-servers: [staff] }] } }
    subscribe: { x-servers: [staff], message: { $ref: '#/components/messages/note' } }
  /staff:
    servers: [staff]
    publish: { message: { name: audit, payload: {} } }
  /notes:
    publish: { message: { $ref: '#/components/messages/note' } }
components: { messages: { note: { payload: {} }, adrift: { payload: {} } } }
`);
}

test('a message travels where its channel, its operation and x-servers allow', async () => {
  const matrix = matrixOf(await shop(['public', 'staff']));
  const rows = matrix?.rows.map(({ message, cells }) =>
    [message.label, ...cells.map((ways) => ways.join('+') || 'no')].join(' | '),
  );
  expect(
    [['', ...(matrix?.servers ?? []).map(({ id }) => id)].join(' | '), ...(rows ?? [])].join('\n'),
  ).toMatchInlineSnapshot(`
" | public | staff
buy | send | send
refund | no | send
note | send | send+receive
audit | no | send
adrift | no | no"
`);
});

test('one server needs no table', async () => {
  expect(matrixOf(await shop(['staff']))).toBeUndefined();
});

test('of many servers the table has the first ones, and counts the others', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `s${index}`);
  const matrix = matrixOf(await shop(['staff', ...names]));
  expect(matrix?.servers).toHaveLength(8);
  expect(matrix?.moreServers).toBe(23);
  expect(matrix?.rows.every(({ cells }) => cells.length === 8)).toBe(true);
});
