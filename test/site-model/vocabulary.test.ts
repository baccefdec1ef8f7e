/** Which message travels on which server, and that the table stays small. */

import { expect, test } from '@jest/globals';
import type { ApiModel } from '../../model/types';
import { lookupOf } from '../../site/lookup';
import { matrixOf, type ServerMatrix } from '../../site/messages/vocabulary';
import { en } from '../../words/catalogues';
import { read } from '../model/parse';
import { blockText } from '../support/block-text';
import { blocksOf, pageAt, pagesOf, sectionOf } from '../support/pages';

const matrixIn = (model: ApiModel): ServerMatrix | undefined => matrixOf(model, lookupOf(model, en));

const vocabularyOf = (model: ApiModel) => pageAt(pagesOf(model), 'vocabulary.html').tree;

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
  const model = await shop(['public', 'staff']);
  const matrix = matrixIn(model);
  const rows = matrix?.rows.map(({ message, cells }) =>
    [message.label, ...cells.map((ways) => ways.join('+') || 'no')].join(' | '),
  );
  expect(
    [['', ...(matrix?.groups ?? []).flat().map(({ id }) => id)].join(' | '), ...(rows ?? [])].join('\n'),
  ).toMatchInlineSnapshot(`
" | public | staff
buy | send | send
refund | no | send
note | send | send+receive
audit | no | send
adrift | no | no"
`);
  expect(blockText([sectionOf(vocabularyOf(model), 'where')])).toMatchInlineSnapshot(`
"# Availability (messages by server)
  Message | public | staff
  buy | Send | Send
  refund | no | Send
  note | Send | Send and Receive
  audit | no | Send
  adrift | no | no"
`);
});

test('one server needs no table', async () => {
  const model = await shop(['staff']);
  expect(matrixIn(model)).toBeUndefined();
  expect(blocksOf(vocabularyOf(model), 'section').map(({ id }) => id)).toEqual(['words']);
});

test('servers that carry the same have one column', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `s${index}`);
  const model = await shop(['staff', ...names]);
  const matrix = matrixIn(model);
  expect(matrix?.groups.map((group) => group.length)).toEqual([1, 30]);
  expect(matrix?.moreServers).toBe(0);
  expect(blockText([sectionOf(vocabularyOf(model), 'where')])).toMatchInlineSnapshot(`
"# Availability (messages by server)
  Message | staff | s0, s1, s2 and 27 more servers
  buy | Send | Send
  refund | Send | no
  note | Send and Receive | Send
  audit | Send | no
  adrift | no | no"
`);
});

test('where all servers carry the same, one sentence says so, and no list repeats them', async () => {
  const model = await read(`
asyncapi: 2.6.0
info: { title: Same, version: 1.0.0 }
servers: { ${['a', 'b', 'c'].map((name) => `${name}: { url: ${name}.example.com, protocol: wss }`).join(', ')} }
channels: { /: { publish: { message: { name: buy, payload: {} } } } }
`);
  expect(blockText([sectionOf(vocabularyOf(model), 'where')])).toMatchInlineSnapshot(`
"# Availability (messages by server)
  All servers carry the same messages."
`);
  const columnsAt = (path: string, of: ApiModel) =>
    blocksOf(pageAt(pagesOf(of), path).tree, 'table').flatMap(({ columns }) => columns);
  expect(columnsAt('messages/index.html', model)).not.toContain('Servers');
  expect(columnsAt('messages/index.html', await shop(['staff', 'b']))).toContain('Servers');
  const cardsOf = (of: ApiModel) => blockText(blocksOf(pageAt(pagesOf(of), 'index.html').tree, 'cards'));
  expect(cardsOf(model)).not.toContain('to send');
  expect(cardsOf(await shop(['staff', 'b']))).toContain('to send');
});

test('of many servers that differ the table has the first groups, and counts the others', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `s${index}`);
  const model = await read(`
asyncapi: 2.6.0
info: { title: Many, version: 1.0.0 }
servers: { ${names.map((name) => `${name}: { url: ${name}.example.com, protocol: wss }`).join(', ')} }
channels: { ${names.map((name) => `/${name}: { servers: [${name}], publish: { message: { name: to-${name}, payload: {} } } }`).join(', ')} }
`);
  const matrix = matrixIn(model);
  expect(matrix?.groups.map((group) => group.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  expect(matrix?.moreServers).toBe(42);
  expect(matrix?.rows.every(({ cells }) => cells.length === 8)).toBe(true);
});
