/** One server alone: what is not available there is gone, and nothing that is left names it. */
import { describe, expect, test } from '@jest/globals';
import { generateSite, ParameterError } from '../../index';
import { restrictTo } from '../../model/restrict';
import type { ApiModel } from '../../model/types';
import { examples } from '../support/documents';
import { parseFile, parseValid } from '../support/parse';
import { deadEntries } from '../support/search-entries';
import { checkSite } from '../support/site-check';
import { read } from './parse';
import { printMessages } from './print';

const BANK = `
asyncapi: 2.6.0
info: { title: Bank, version: 1.0.0 }
servers:
  open: { url: open.example.com, protocol: wss }
  vault: { url: vault.example.com, protocol: wss }
channels:
  /news:
    servers: [open]
    subscribe: { operationId: news, message: { $ref: '#/components/messages/news' } }
  /desk:
    publish:
      operationId: ask
      message: { oneOf: [{ $ref: '#/components/messages/rate' }, { $ref: '#/components/messages/pay' }] }
    subscribe:
      operationId: tell
      message: { oneOf: [{ $ref: '#/components/messages/paid' }, { $ref: '#/components/messages/rated' }, { $ref: '#/components/messages/echo' }] }
  /admin:
    servers: [vault]
    publish: { operationId: close, x-servers: [vault], message: { $ref: '#/components/messages/close' } }
  /echo:
    publish: { operationId: echo, x-servers: [vault], message: { $ref: '#/components/messages/echo' } }
components:
  messages:
    news: { payload: { $ref: '#/components/schemas/text' } }
    rate: { payload: { type: string }, x-response: [rated, paid] }
    rated: { payload: { $ref: '#/components/schemas/shared' } }
    pay: { x-servers: [vault], payload: { $ref: '#/components/schemas/order' }, x-response: paid }
    paid: { x-servers: { $ref: '#/servers/vault' }, payload: { $ref: '#/components/schemas/shared' } }
    close: { payload: { type: string } }
    echo: { payload: { type: number } }
    adrift: { payload: { $ref: '#/components/schemas/text' } }
  schemas:
    text: { type: string }
    order: { type: object, properties: { amount: { $ref: '#/components/schemas/amount' } } }
    amount: { type: number }
    shared: { type: object, properties: { amount: { $ref: '#/components/schemas/amount' } } }
    unused: { type: object, properties: { order: { $ref: '#/components/schemas/order' } } }
`;

function print(model: ApiModel): string {
  return [
    `channels ${model.channels.map(({ id, messages }) => `${id} (${messages.join(' ')})`).join(', ')}`,
    `operations ${model.operations.map(({ id, messages }) => `${id} (${messages.join(' ')})`).join(', ')}`,
    printMessages(model),
    `schemas ${model.schemas.map(({ id, usedByMessages }) => `${id} (${usedByMessages.join(' ')})`).join(', ')}`,
    `conversations ${model.conversations.map(({ request, replies }) => `${request} > ${replies.map(({ message }) => message).join(' ')}`).join(', ')}`,
  ].join('\n');
}

describe('a document with two servers', () => {
  test('is left with what the first one has', async () => {
    expect(print(restrictTo(await read(BANK), 'open'))).toMatchInlineSnapshot(`
"channels /news (news), /desk (rate rated echo), /echo (echo)
operations news (news), ask (rate), tell (rated echo)
news: receive on /news at open
rate: send on /desk at open
  replied by rated (x-response)
rated: receive on /desk at open
  replies to rate
echo: receive on /desk, /echo at open
schemas text (news), order (), amount (rated), shared (rated), unused ()
conversations rate > rated"
`);
  });

  test('is left with what the second one has', async () => {
    expect(print(restrictTo(await read(BANK), 'vault'))).toMatchInlineSnapshot(`
"channels /desk (rate pay paid rated echo), /admin (close), /echo (echo)
operations ask (rate pay), tell (paid rated echo), close (close), echo (echo)
rate: send on /desk at vault
  replied by rated (x-response)
  replied by paid (x-response)
pay: send on /desk at vault
  replied by paid (x-response)
paid: receive on /desk at vault
  replies to rate, pay
rated: receive on /desk at vault
  replies to rate
echo: send+receive on /desk, /echo at vault
close: send on /admin at vault
schemas order (pay), amount (pay paid rated), shared (paid rated), unused ()
conversations rate > rated paid, pay > paid"
`);
  });

  test('shares a value only with messages that are left', async () => {
    const message = (name: string, server: string) =>
      `{ name: ${name}, x-servers: [${server}], payload: { properties: { type: { const: ok } } } }`;
    const model = await read(`
asyncapi: 2.6.0
info: { title: Shared, version: 1.0.0 }
servers:
  one: { url: one.example.com, protocol: wss }
  two: { url: two.example.com, protocol: wss }
channels:
  /: { subscribe: { message: { oneOf: [${message('a', 'one')}, ${message('b', 'one')}, ${message('c', 'two')}, { name: d, payload: {} }] } } }
`);
    const sharedOn = (server: string) =>
      restrictTo(model, server).messages.map(({ identifiedBy }) => identifiedBy?.sharedBy?.join(' '));
    expect(model.messages[0]?.identifiedBy?.sharedBy).toEqual(['a', 'b', 'c']);
    expect(sharedOn('one')).toEqual(['a b', 'a b', undefined]);
    expect(sharedOn('two')).toEqual([undefined, undefined]);
  });

  test('is not changed itself', async () => {
    const model = await read(BANK);
    const before = JSON.stringify(model);
    restrictTo(model, 'open');
    expect(JSON.stringify(model)).toBe(before);
  });
});

describe('the site of one server', () => {
  const documents = [
    ['bank', 'open', () => parseValid(BANK)],
    ['bank', 'vault', () => parseValid(BANK)],
    ...examples.flatMap(({ name, path }) =>
      ['public', 'private', 'production'].map(
        (server) => [name, server, async () => (await parseFile(path)).document] as const,
      ),
    ),
  ] as const;

  test.each(documents)('links nothing that is missing: %s, %s', async (_, server, load) => {
    const document = await load();
    if (document?.json().servers?.[server] === undefined) return;
    const { files } = generateSite(document, { params: { server } });
    const site = new Map(files.map(({ path, content }) => [path, content]));
    expect(checkSite(site)).toEqual([]);
    expect(deadEntries(site)).toEqual([]);
    const pages = [...site.keys()].filter((path) => /^servers\/(?!index)/.test(path));
    expect(pages).toEqual([`servers/${server}.html`, `servers/${server}.md`]);
  });

  test('cannot be made of a server that is not there', async () => {
    const document = await parseValid(BANK);
    const make = () => generateSite(document, { params: { server: 'cellar' } });
    expect(make).toThrow(ParameterError);
    expect(make).toThrow('Parameter "server" cannot be "cellar". Allowed: open, vault.');
  });
});

describe('a document that describes the client', () => {
  test.each(examples)('makes a site that keeps every promise, directions turned round: $name', async ({ path }) => {
    const { document } = await parseFile(path);
    if (document === undefined) throw new Error(`${path} does not parse.`);
    const site = new Map(
      generateSite(document, { params: { perspective: 'client' } }).files.map((file) => [file.path, file.content]),
    );
    expect(checkSite(site)).toEqual([]);
  });

  test('is read so in the vocabulary, and the usual reading stands below', async () => {
    const document = await parseValid(BANK);
    const vocabulary = (perspective: string) =>
      (
        generateSite(document, { params: { perspective } }).files.find(({ path }) => path === 'vocabulary.html')
          ?.content ?? ''
      )
        .replace(/^[\s\S]*?<tbody>|<\/section>[\s\S]*$/g, '')
        .replace(/<thead>.*?<\/thead>/gs, '')
        .replace(/<\/tr>|<\/summary>/g, '\n')
        .replace(/<[^>]+>/g, ' ')
        .replace(/ +/g, ' ');
    expect(vocabulary('server')).toMatchInlineSnapshot(`
" Send publish The server receives the message. You can send the message to the server. 
 Receive subscribe The server sends the message. You can receive the message from the server. 
 AsyncAPI 2 document that describes the client
 Send subscribe The server receives the message. You can send the message to the server. 
 Receive publish The server sends the message. You can receive the message from the server. 
 AsyncAPI 3 document that describes the server
 Send action: receive The server receives the message. You can send the message to the server. 
 Receive action: send The server sends the message. You can receive the message from the server. 
 AsyncAPI 3 document that describes the client
 Send action: send The server receives the message. You can send the message to the server. 
 Receive action: receive The server sends the message. You can receive the message from the server. 
 "
`);
    expect(vocabulary('client')).toMatchInlineSnapshot(`
" Send subscribe The server receives the message. You can send the message to the server. 
 Receive publish The server sends the message. You can receive the message from the server. 
 AsyncAPI 2 document that describes the server
 Send publish The server receives the message. You can send the message to the server. 
 Receive subscribe The server sends the message. You can receive the message from the server. 
 AsyncAPI 3 document that describes the server
 Send action: receive The server receives the message. You can send the message to the server. 
 Receive action: send The server sends the message. You can receive the message from the server. 
 AsyncAPI 3 document that describes the client
 Send action: send The server receives the message. You can send the message to the server. 
 Receive action: receive The server sends the message. You can receive the message from the server. 
 "
`);
  });
});
