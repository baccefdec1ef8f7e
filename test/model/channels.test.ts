import { describe, expect, test } from '@jest/globals';
import { read } from './parse';
import { printChannels, printMessages, printWarnings } from './print';

describe('channels', () => {
  test('a channel without servers is on all of them, one with servers on those', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Where, version: 1.0.0 }
servers: { b: { url: b, protocol: wss }, a: { url: a, protocol: wss } }
channels:
  /all: {}
  /empty: { servers: [] }
  /some: { servers: [a] }
`);
    expect(printChannels(model)).toMatchInlineSnapshot(`
      "/all  “/all”  /all  on b, a
      /empty  “/empty”  /empty  on b, a
      /some  “/some”  /some  on a"
    `);
  });

  test('3.x names servers by reference', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Where, version: 1.0.0 }
servers: { b: { host: b, protocol: wss }, a: { host: b, protocol: wss } }
channels:
  one: { title: The one, address: /, servers: [{ $ref: '#/servers/a' }] }
  other: { address: / }
`);
    expect(printChannels(model)).toMatchInlineSnapshot(`
"one  “The one”  /  on a
other  “other”  /  on b, a"
`);
  });

  test('parameters have a schema, in 3.x made of what they say', async () => {
    const v2 = await read(`
asyncapi: 2.6.0
info: { title: Parameters, version: 1.0.0 }
channels:
  /{user}: { parameters: { user: { schema: { type: string, pattern: '^u' }, location: '$message.payload#/user', description: Who. } } }
`);
    const v3 = await read(`
asyncapi: 3.0.0
info: { title: Parameters, version: 1.0.0 }
channels:
  user: { address: '/{user}/{any}', parameters: { user: { enum: [ada, bob], default: ada, examples: [bob] }, any: {} } }
`);
    expect(printChannels(v2)).toMatchInlineSnapshot(`
      "/{user}  “/{user}”  /{user}  on nothing
        {user} from $message.payload#/user string pattern "^u""
    `);
    expect(printChannels(v3)).toMatchInlineSnapshot(`
      "user  “/{user}/{any}”  /{user}/{any}  on nothing
        {user} string of ["ada","bob"] default "ada" examples ["bob"]
        {any}"
    `);
  });

  test('the WebSockets binding tells method, query and headers; other bindings stay as they are', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Binding, version: 1.0.0 }
channels:
  /feed:
    bindings:
      ws:
        method: GET
        query: { type: object, properties: { token: { type: string } }, required: [token] }
        headers: { $ref: '#/components/schemas/headers' }
        bindingVersion: 0.1.0
      mqtt: { qos: 1 }
components: { schemas: { headers: { type: object, properties: { X-Trace: { type: string } } } } }
`);
    expect(printChannels(model)).toMatchInlineSnapshot(`
      "/feed  “/feed”  /feed  on nothing
        opens with GET
        query object
          token*: string
        headers → headers"
    `);
    expect(model.channels[0]?.webSocket?.bindingVersion).toBe('0.1.0');
    expect(model.channels[0]?.bindings).toEqual([{ protocol: 'mqtt', value: { qos: 1 } }]);
  });

  test('x-servers restricts a message, by name, reference or pointer', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Wiring, version: 1.0.0 }
servers: { public: { url: a, protocol: wss }, private: { url: b, protocol: wss }, test: { url: c, protocol: wss } }
channels:
  /:
    servers: [private, public]
    publish:
      message:
        oneOf:
          - { name: everywhere, payload: {} }
          - { name: byName, payload: {}, x-servers: [private] }
          - { name: byOneName, payload: {}, x-servers: private }
          - { name: byReference, payload: {}, x-servers: [{ $ref: '#/servers/private' }] }
          - { name: byPointer, payload: {}, x-servers: ['#/servers/private'] }
          - { name: notOfTheChannel, payload: {}, x-servers: [test] }
          - { name: unknown, payload: {}, x-servers: [ghost, public] }
    subscribe:
      x-servers: [public]
      message: { name: byOperation, payload: {} }
`);
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "everywhere: send on / at public, private
      byName: send on / at private
      byOneName: send on / at private
      byReference: send on / at private
      byPointer: send on / at private
      notOfTheChannel: send on / at no server
      unknown: send on / at public
        x-servers: ["ghost","public"]
      byOperation: receive on / at public"
    `);
    expect(printWarnings(model)).toMatchInlineSnapshot(
      `"unknown-server at /channels/~1/publish/message/oneOf/6/x-servers/0: "ghost" is not a server of this document. Use one of these: public, private, test."`,
    );
  });

  test('a message on several channels is on the servers of all of them', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Union, version: 1.0.0 }
servers: { a: { url: a, protocol: wss }, b: { url: b, protocol: wss }, c: { url: c, protocol: wss } }
channels:
  /c: { servers: [c], publish: { message: { $ref: '#/components/messages/m' } } }
  /a: { servers: [a], publish: { message: { $ref: '#/components/messages/m' } } }
components: { messages: { m: { payload: {} } } }
`);
    expect(printMessages(model)).toMatchInlineSnapshot(`"m: send on /c, /a at c, a"`);
  });
});
