/** What traits say of replies and servers, in both versions: merging them makes copies of what they refer to. */
import { expect, test } from '@jest/globals';
import { read } from './parse';
import { printMessages, printWarnings } from './print';

test('2.x: x-response and x-servers of a message trait and of an operation trait', async () => {
  const model = await read(`
asyncapi: 2.6.0
info: { title: Traits, version: 1.0.0 }
servers: { main: { url: main.example.com, protocol: wss }, spare: { url: spare.example.com, protocol: wss } }
channels:
  /:
    publish:
      traits: [{ x-response: '/components/messages/noted' }]
      message: { $ref: '#/components/messages/ask' }
    subscribe: { message: { oneOf: [{ $ref: '#/components/messages/told' }, { $ref: '#/components/messages/noted' }] } }
components:
  messages:
    ask: { payload: {}, traits: [{ $ref: '#/components/messageTraits/answered' }] }
    told: { payload: { type: string } }
    noted: { payload: { type: number } }
  messageTraits:
    answered:
      x-response: { oneOf: [{ $ref: '#/components/messages/told' }] }
      x-servers: [{ $ref: '#/servers/spare' }]
`);
  expect(printMessages(model)).toMatchInlineSnapshot(`
"ask: send on / at spare
  replied by noted (x-response)
  replied by told (x-response)
told: receive on / at main, spare
  replies to ask
noted: receive on / at main, spare
  replies to ask"
`);
  expect(printWarnings(model)).toBe('');
});

test('3.x: x-response and x-servers of a message trait and of an operation trait', async () => {
  const model = await read(`
asyncapi: 3.0.0
info: { title: Traits, version: 1.0.0 }
servers: { main: { host: main.example.com, protocol: wss }, spare: { host: spare.example.com, protocol: wss } }
channels:
  root:
    address: /
    messages:
      ask: { $ref: '#/components/messages/ask' }
      told: { $ref: '#/components/messages/told' }
      noted: { $ref: '#/components/messages/noted' }
operations:
  ask:
    action: receive
    channel: { $ref: '#/channels/root' }
    messages: [{ $ref: '#/channels/root/messages/ask' }]
    traits: [{ x-response: { $ref: '#/components/messages/noted' }, x-servers: [{ $ref: '#/servers/spare' }] }]
components:
  messages:
    ask: { payload: {}, traits: [{ $ref: '#/components/messageTraits/answered' }] }
    told: { payload: { type: string } }
    noted: { payload: { type: number } }
  messageTraits:
    answered:
      x-response: [{ $ref: '#/components/messages/told' }]
      x-servers: [{ $ref: '#/servers/spare' }]
`);
  expect(printMessages(model)).toMatchInlineSnapshot(`
"ask: send on root at spare
  replied by noted (x-response)
  replied by told (x-response)
told: receive on root at main, spare
  replies to ask
noted: receive on root at main, spare
  replies to ask"
`);
  expect(model.operations[0]?.servers).toEqual(['spare']);
  expect(printWarnings(model)).toBe('');
});
