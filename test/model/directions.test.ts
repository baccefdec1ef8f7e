import { describe, expect, test } from '@jest/globals';
import { read } from './parse';
import { printChannels, printMessages } from './print';

const V3 = `
asyncapi: 3.0.0
info: { title: Chat, version: 1.0.0 }
servers: { main: { host: chat.example.com, protocol: wss } }
channels:
  room:
    address: /room
    messages:
      say: { payload: { type: string } }
      said: { payload: { type: string } }
operations:
  hear: { action: receive, channel: { $ref: '#/channels/room' }, messages: [{ $ref: '#/channels/room/messages/say' }] }
  tell: { action: send, channel: { $ref: '#/channels/room' }, messages: [{ $ref: '#/channels/room/messages/said' }] }
`;

describe('directions', () => {
  test.each(['2.0.0', '2.1.0', '2.2.0', '2.3.0', '2.4.0', '2.5.0', '2.6.0'])(
    'in %s what the document publishes is what the reader sends',
    async (version) => {
      const model = await read(`
asyncapi: ${version}
info: { title: Chat, version: 1.0.0 }
servers: { main: { url: chat.example.com, protocol: wss } }
channels:
  /room:
    publish: { message: { name: say, payload: { type: string } } }
    subscribe: { message: { oneOf: [{ name: said, payload: {} }, { name: left, payload: {} }] } }
`);
      expect(model.asyncapi).toBe(version);
      expect(printChannels(model)).toBe(
        [
          '/room  “/room”  /room  on main',
          '  send (publish) /room publish: say',
          '  receive (subscribe) /room subscribe: said, left',
        ].join('\n'),
      );
    },
  );

  test.each(['3.0.0', '3.1.0'])('in %s what the application receives is what the reader sends', async (version) => {
    expect(printChannels(await read(V3.replace('3.0.0', version)))).toBe(
      ['room  “/room”  /room  on main', '  send (receive) hear: say', '  receive (send) tell: said'].join('\n'),
    );
  });

  test('the perspective of a client turns every direction round', async () => {
    const model = await read(V3, { perspective: 'client' });
    expect(model.perspective).toBe('client');
    expect(model.operations.map(({ id, direction, action }) => `${id} ${direction} ${action}`)).toEqual([
      'hear receive receive',
      'tell send send',
    ]);
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "say: receive on room at main
      said: send on room at main"
    `);
  });

  test('a message that travels both ways has both directions, sending first', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Chat, version: 1.0.0 }
channels:
  /room:
    subscribe: { message: { $ref: '#/components/messages/text' } }
    publish: { message: { $ref: '#/components/messages/text' } }
components: { messages: { text: { payload: { type: string } } } }
`);
    expect(printMessages(model)).toMatchInlineSnapshot(`"text: send+receive on /room at no server"`);
  });

  test('an operation of 3.x without messages has all of its channel', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Chat, version: 1.0.0 }
channels:
  room: { address: /room, messages: { a: { payload: {} }, b: { payload: {} } } }
operations:
  hear: { action: receive, channel: { $ref: '#/channels/room' } }
`);
    expect(printChannels(model)).toMatchInlineSnapshot(`
      "room  “/room”  /room  on nothing
        send (receive) hear: a, b"
    `);
  });

  test('an operation with traits is still one of its channel, and its messages are those of the channel', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Chat, version: 1.0.0 }
channels:
  room: { address: /room, messages: { a: { payload: {} }, b: { payload: {} } } }
operations:
  hear:
    action: receive
    channel: { $ref: '#/channels/room' }
    traits: [{ description: Said by a trait. }]
    reply: { channel: { $ref: '#/channels/room' }, messages: [{ $ref: '#/channels/room/messages/b' }] }
`);
    expect(model.operations[0]?.description).toBe('Said by a trait.');
    expect(printChannels(model)).toMatchInlineSnapshot(`
      "room  “/room”  /room  on nothing
        send (receive) hear: a, b"
    `);
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "a: send on room at no server
        replied by b (reply)
      b: send+receive on room at no server
        replied by b (reply)
        replies to a, b"
    `);
  });
});
