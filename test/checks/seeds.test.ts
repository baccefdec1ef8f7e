/** Mistakes of each kind are found, with their place, in words that help; what only looks like one is left alone. */
import { expect, test } from '@jest/globals';
import { judge } from './whole-pipeline';

async function found(text: string): Promise<readonly string[]> {
  const { findings } = await judge(text);
  return findings.map(({ code, pointer, message }) => `${code} at ${pointer}: ${message}`);
}

const v2 = (binding: string, more = '') => `asyncapi: 2.6.0
channels:
  /feed:
    bindings: ${binding}${more}`;

const server = (fields: string) => `servers: { main: { ${fields} } }`;

test.each([
  [
    v2('{ ws: { method: get } }'),
    'binding-method at /channels/~1feed/bindings/ws/method: The method of a handshake cannot be "get". Did you mean "GET"?',
  ],
  [v2('{ ws: { method: [GET] } }'), 'binding-method at /channels/~1feed/bindings/ws/method: This is no method.'],
  [
    v2('{ ws: { method: POST } }'),
    'post-handshake at /channels/~1feed/bindings/ws/method: The binding allows POST, but',
  ],
  [
    v2('{ ws: { query: { type: object } } }'),
    'binding-schema at /channels/~1feed/bindings/ws/query: This schema has no properties.',
  ],
  [
    v2('{ ws: { headers: { properties: { a: {} } } } }'),
    'binding-schema at /channels/~1feed/bindings/ws/headers: This schema has no type.',
  ],
  [v2('{ ws: { query: [token] } }'), 'binding-schema at /channels/~1feed/bindings/ws/query: This is not a schema.'],
  [
    v2('{ ws: { query: { type: [object, "null"], properties: {} } } }'),
    'binding-schema at /channels/~1feed/bindings/ws/query: This schema allows other types than object.',
  ],
  [
    v2('{ ws: { mehtod: GET } }'),
    'binding-property at /channels/~1feed/bindings/ws/mehtod: The WebSockets binding of a channel has no property "mehtod". Did you mean "method"?',
  ],
  [v2('{ ws: GET }'), 'binding-property at /channels/~1feed/bindings/ws: The WebSockets binding is not an object.'],
  [
    v2('{ ws: { bindingVersion: 0.2.0 } }'),
    'binding-version at /channels/~1feed/bindings/ws/bindingVersion: There is no version "0.2.0"',
  ],
  [
    v2('{ WSS: { method: GET } }'),
    'misnamed-binding at /channels/~1feed/bindings/WSS: Nothing reads a binding of the name "WSS".',
  ],
  [
    v2('{ ws: {} }', '\n    publish: { bindings: { ws: { method: GET } } }'),
    'misplaced-binding at /channels/~1feed/publish/bindings/ws: The WebSockets binding of an operation has no properties. Move "method"',
  ],
  [
    v2('{ ws: {} }', '\n    publish: { message: { bindings: { ws: { bindingVersion: 0.1.0 } } } }'),
    'misplaced-binding at /channels/~1feed/publish/message/bindings/ws: The WebSockets binding of a message has no properties. Remove it.',
  ],
  [
    server("host: '{regoin}.example.com', protocol: wss, variables: { region: { default: eu } }"),
    'undefined-variable at /servers/main/host: Variable "regoin" of server "main" is not defined. Did you mean "region"?',
  ],
  [
    server("host: example.com, pathname: '/{a}/{b}', protocol: wss"),
    'undefined-variable at /servers/main/pathname: Variable "a" of server "main" is not defined. Nor is 1 more.',
  ],
  [
    server('host: example.com, protocol: wss, variables: { region: { default: eu } }'),
    'unused-variable at /servers/main/variables/region: Variable "region" is not part of the address of server "main".',
  ],
  [
    "channels: { room: { address: '/{roomid}/{user}', parameters: { roomId: {}, user: {} } } }",
    'undefined-parameter at /channels/room/address: Parameter "roomid" of channel "room" is not defined. Did you mean "roomId"?',
  ],
  [
    'asyncapi: 2.6.0\nchannels: { /rooms: { parameters: { id: { schema: { type: string } } } } }',
    'unused-parameter at /channels/~1rooms/parameters/id: Parameter "id" is not part of the address of channel "/rooms".',
  ],
  [
    server('host: feed.example.com, protocol: WS'),
    'unencrypted-server at /servers/main/protocol: Server "main" is reached without encryption: ws://feed.example.com.',
  ],
  [
    `asyncapi: 2.6.0\n${server('url: "{host}/v1", protocol: ws, variables: { host: { default: "ws://8.8.8.8" } }')}`,
    'unencrypted-server at /servers/main/protocol: Server "main" is reached without encryption: {host}/v1.',
  ],
  [
    server("host: feed.example.com, pathname: '/?apiKey={key}', protocol: ws, variables: { key: {} }"),
    'exposed-credential at /servers/main/pathname: "apiKey" travels as plain text',
  ],
  [
    `${server('host: feed.example.com, protocol: ws')}
channels: { feed: { address: /, bindings: { ws: { query: { type: object, properties: { access_token: {} } } } } } }`,
    'exposed-credential at /channels/feed/bindings/ws/query/properties/access_token: "access_token" travels',
  ],
  [
    server('host: a.example, protocol: wss, description: Connecting requires an API key in the query.'),
    'undeclared-credentials at /servers/main/description: This text says what a connection needs, and no security scheme declares it: "Connecting requires an API key in the query."',
  ],
  [
    'x-perspektive: client',
    'misspelt-extension at /x-perspektive: "x-perspektive" is read by nothing. Did you mean "x-perspective"?',
  ],
  [
    'channels: { c: { address: /, messages: { m: { summary: A., payload: {}, X-Response: m } } } }',
    'misspelt-extension at /channels/c/messages/m/X-Response: "X-Response" is read by nothing. Did you mean "x-response"?',
  ],
  [
    `servers: { public: { host: a.example, protocol: wss } }
channels: { c: { address: / } }
operations: { o: { action: send, channel: { $ref: '#/channels/c' }, x-servers: [publik] } }`,
    'unknown-server at /operations/o/x-servers/0: "publik" is not a server of this document. Did you mean "public"?',
  ],
  [
    `asyncapi: 2.6.0
servers: { main: { url: wss://a.example, protocol: wss, security: [{ tokn: [] }] } }
components: { securitySchemes: { token: { type: http, scheme: bearer } } }`,
    'unknown-security-scheme at /servers/main/security/0/tokn: Security scheme "tokn" does not exist. Did you mean "token"?',
  ],
  [
    'components: { messages: { ask: { payload: {}, x-response: anwser }, answer: { payload: {} } } }',
    'unknown-reply at /components/messages/ask/x-response: This reply "anwser" is not a message of this document. Did you mean "answer"?',
  ],
])('%s', async (text = '', expected = '') => {
  expect(await found(text)).toContainEqual(expect.stringContaining(expected));
});

/** Codes of the rules that are tested here: others may well have something to say. */
const OURS =
  /^(?:binding-|post-handshake|mis(?:placed|named|spelt)-|undefined-|unused-(?:variable|parameter)|unencrypted-|exposed-|undeclared-credentials)/;

const told = (description: string) =>
  server(`host: a.example, protocol: wss, description: ${JSON.stringify(description)}`);

test.each([
  [
    'a binding with all that it may have',
    v2(
      '{ ws: { method: GET, query: { type: object, properties: {} }, headers: { type: object, properties: {} }, bindingVersion: 0.1.0, x-own: 1 } }',
    ),
  ],
  [
    'bindings that are reserved and empty',
    v2('{ ws: {} }', '\n    publish: { bindings: { ws: {} }, message: { bindings: { ws: {} } } }'),
  ],
  ['the bindings of other protocols', v2('{ kafka: { topic: a }, http: {} }')],
  ...['localhost:80', '127.0.0.1', '[::1]:80', 'broker', '10.0.0.7', '172.20.0.1', 'a.localhost', 'x.internal'].map(
    (host) => [`ws at ${host}`, server(`host: '${host}', protocol: ws`)],
  ),
  ['a host that nobody knows', server("host: '{host}', protocol: ws, variables: { host: { description: Yours. } }")],
  [
    'a credential in the query of a local server',
    server("host: localhost, pathname: '/?token={t}', protocol: ws, variables: { t: {} }"),
  ],
  ['braces that hold no name', 'channels: { c: { address: \'/{a b}/{}/{"x":1}\' } }'],
  ['a parameter of an address that is known at runtime', 'channels: { c: { address: null, parameters: { id: {} } } }'],
  ['a credential inside a message', told('Put your API key into the header of each message.')],
  ['that nothing is needed', told('No API key is needed in the query or in a header.')],
  ['a credential for another API', told('Get an access token from the REST endpoint, with a header Authorization.')],
  ['coins', told('The query names the token to follow, such as ETH.')],
  [
    'a text of a document with a scheme',
    `${told('Send your API key in a header.')}
components: { securitySchemes: { key: { type: httpApiKey, in: header, name: key } } }`,
  ],
  [
    'a query that declares the token',
    `${told('Send your API key in the query.')}
channels: { c: { address: /, bindings: { ws: { query: { type: object, properties: { key: {} } } } } } }`,
  ],
  ['the extensions of others', 'x-version: 1\nx-services: []\nx-tag-groups: []\nx-respond-with: 1'],
])('nothing is found in %s', async (_, text = '') => {
  expect((await found(text)).filter((finding) => OURS.test(finding))).toEqual([]);
});

test('a query without a credential exposes none', async () => {
  const { codes } = await judge(`servers: { main: { host: a.example, protocol: ws } }
channels: { c: { address: /, bindings: { ws: { query: { type: object, properties: { tokens: {}, keyboard: {} } } } } } }`);
  expect(codes).toEqual(['unencrypted-server']);
});
