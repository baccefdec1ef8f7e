import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { meaningText } from '../../content/facts-text';
import type { ApiModel } from '../../model/types';
import type { WebSocketFacts } from '../../model/websocket/facts';
import { en } from '../../words/catalogues';
import { examples } from '../support/documents';
import { parseFile } from '../support/parse';
import { read, readRaw } from './parse';
import { printExtensions, printWarnings } from './print';

const schema: unknown = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'schemas', 'x-websocket.schema.json'), 'utf8'),
);
const isValid = new Ajv({ strict: false }).compile(schema as object);

function printFacts(facts: WebSocketFacts | undefined): string {
  if (facts === undefined) return 'no facts';
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value.length !== 0);
  return known
    .map(([key, value]) =>
      [value]
        .flat()
        .map((one) => `${key}: ${JSON.stringify(one)}`)
        .join('\n'),
    )
    .join('\n');
}

/** A document whose one channel says this of its connection. */
function withFacts(facts: unknown): ApiModel {
  const ping = { messageId: 'ping', name: 'PING', payload: {} };
  return readRaw({
    asyncapi: '2.6.0',
    info: { title: 'Facts', version: '1' },
    channels: { '/': { 'x-websocket': facts, publish: { message: ping } } },
  });
}

describe('x-websocket', () => {
  test('is read on a server and on a channel', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Facts, version: 1.0.0 }
servers:
  live:
    host: example.com
    protocol: wss
    x-websocket:
      idleTimeout: 60 s
      maxMessageSize: 64 KiB
      reconnect: { description: Wait, minDelay: 500ms, maxDelay: 1 min, backoff: exponential, maxAttempts: 5 }
channels:
  feed:
    address: /
    messages: { tick: { name: Tick, payload: { type: object } } }
    x-websocket:
      subprotocols: [v2.feed, v1.feed]
      heartbeat: { by: server, interval: 1.5 s, via: Tick, description: In silence. }
      rateLimits: [{ limit: 150, of: connection attempts, per: 10 min, scope: IP address }]
      reconnect: At once, a few times.
      closeCodes: [{ code: 1013, action: Wait. }, { code: 4001, meaning: No token., action: Get one. }, { code: 3999 }]
`);
    expect(model.warnings).toEqual([]);
    expect(printFacts(model.servers[0]?.webSocketFacts)).toMatchInlineSnapshot(`
      "idleTimeout: {"value":60,"unit":"s"}
      maxMessageSize: {"value":64,"unit":"KiB"}
      reconnect: {"description":"Wait","minDelay":{"value":500,"unit":"ms"},"maxDelay":{"value":1,"unit":"min"},"backoff":"exponential","maxAttempts":5}"
    `);
    expect(printFacts(model.channels[0]?.webSocketFacts)).toMatchInlineSnapshot(`
      "subprotocols: "v2.feed"
      subprotocols: "v1.feed"
      heartbeat: {"by":"server","interval":{"value":1.5,"unit":"s"},"via":{"kind":"message","message":"tick"},"description":"In silence."}
      rateLimits: {"limit":150,"of":"connection attempts","per":{"value":10,"unit":"min"},"scope":"IP address"}
      reconnect: {"description":"At once, a few times."}
      closeCodes: {"code":1013,"action":"Wait."}
      closeCodes: {"code":4001,"meaning":"No token.","action":"Get one."}
      closeCodes: {"code":3999}"
    `);
    expect([...(model.servers[0]?.extensions ?? []), ...(model.channels[0]?.extensions ?? [])]).toEqual([]);
  });

  test('what cannot be read is a warning with its place, and stays an extension; the rest is read', () => {
    const model = withFacts({
      subprotocols: ['good', 'not good', 7],
      heartbeat: { by: 'nobody', interval: 30, via: 'pnig', often: true },
      idleTimeout: '60 seconds',
      maxMessageSize: 65536,
      rateLimits: { limit: 3 },
      reconnect: ['at once'],
      closeCodes: [{ code: 1000 }, { code: 99 }, { meaning: 'Which?' }, null],
      heartBeat: 1,
      'x-more': { a: 1 },
    });
    expect(printWarnings(model)).toMatchInlineSnapshot(`
      "invalid-x-websocket at /channels/~1/x-websocket/heartBeat: Unknown key "heartBeat". Did you mean "heartbeat"? Use one of these: subprotocols, heartbeat, idleTimeout, maxMessageSize, rateLimits, reconnect, closeCodes.
      invalid-x-websocket at /channels/~1/x-websocket/subprotocols/1: Write the name of a subprotocol, without spaces, such as "graphql-transport-ws".
      invalid-x-websocket at /channels/~1/x-websocket/subprotocols/2: Write the name of a subprotocol, without spaces, such as "graphql-transport-ws".
      invalid-x-websocket at /channels/~1/x-websocket/heartbeat/often: Unknown key "often". Use one of these: by, interval, via, description.
      invalid-x-websocket at /channels/~1/x-websocket/heartbeat/by: Write one of these: client, server.
      invalid-x-websocket at /channels/~1/x-websocket/heartbeat/interval: Write a number with a unit, such as "30 s". Units: ms, s, min, h, d.
      invalid-x-websocket at /channels/~1/x-websocket/heartbeat/via: Message "pnig" does not exist. Did you mean "ping"? Write the name of a message, "ping frame" or "pong frame".
      invalid-x-websocket at /channels/~1/x-websocket/idleTimeout: Write a number with a unit, such as "30 s". Units: ms, s, min, h, d.
      invalid-x-websocket at /channels/~1/x-websocket/maxMessageSize: Write a number with a unit, such as "64 KiB". Units: B, kB, KiB, MB, MiB, GB, GiB.
      invalid-x-websocket at /channels/~1/x-websocket/rateLimits: Write a list here.
      invalid-x-websocket at /channels/~1/x-websocket/reconnect: Write an object here, with any of these keys: description, minDelay, maxDelay, backoff, maxAttempts.
      invalid-x-websocket at /channels/~1/x-websocket/closeCodes/1/code: Write a close code: a whole number from 1000 to 4999.
      invalid-x-websocket at /channels/~1/x-websocket/closeCodes/2/code: Write a close code: a whole number from 1000 to 4999.
      invalid-x-websocket at /channels/~1/x-websocket/closeCodes/3: Write an object here, with any of these keys: code, meaning, action."
    `);
    expect(printFacts(model.channels[0]?.webSocketFacts)).toMatchInlineSnapshot(`
      "subprotocols: "good"
      closeCodes: {"code":1000}"
    `);
    expect(printExtensions(model.channels[0]?.extensions ?? []).join('\n')).toMatchInlineSnapshot(
      `"  x-websocket: {"heartBeat":1,"x-more":{"a":1},"subprotocols":["not good",7],"heartbeat":{"by":"nobody","interval":30,"via":"pnig","often":true},"idleTimeout":"60 seconds","maxMessageSize":65536,"rateLimits":{"limit":3},"reconnect":["at once"],"closeCodes":[{"code":99},{"meaning":"Which?"},null]}"`,
    );
  });

  test.each([7, 'fast', null, [], [1], true])('%j in its place is a warning, and shown as it is', (given) => {
    const model = withFacts(given);
    expect(model.warnings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['invalid-x-websocket', '/channels/~1/x-websocket'],
    ]);
    expect(model.channels[0]?.webSocketFacts).toBeUndefined();
    expect(model.channels[0]?.extensions).toEqual([{ name: 'x-websocket', value: given }]);
  });

  test('a key with the name of the prototype stays one among others', () => {
    const model = withFacts(JSON.parse('{"idleTimeout": "1 s", "__proto__": {"a": 1}}'));
    expect(JSON.stringify(model.channels[0]?.extensions)).toBe(
      '[{"name":"x-websocket","value":{"__proto__":{"a":1}}}]',
    );
  });

  test('a heartbeat is a frame, or a message by id or name', () => {
    const via = (name: string) =>
      withFacts({ heartbeat: { by: 'client', via: name } }).channels[0]?.webSocketFacts?.heartbeat?.via;
    expect(['ping frame', 'pong frame', 'ping', 'PING'].map(via)).toEqual([
      { kind: 'frame', frame: 'ping' },
      { kind: 'frame', frame: 'pong' },
      { kind: 'message', message: 'ping' },
      { kind: 'message', message: 'ping' },
    ]);
  });

  test('codes of RFC 6455 have a meaning in our words, others only in the document’s', () => {
    const codes = [1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1015, 3000, 4999];
    const facts = withFacts({ closeCodes: codes.map((code) => ({ code })) }).channels[0]?.webSocketFacts;
    const unknown = facts?.closeCodes.filter((code) => meaningText(code, en.closeCodes) === undefined);
    expect(unknown?.map(({ code }) => code)).toEqual([3000, 4999]);
    const own = withFacts({ closeCodes: [{ code: 1000, meaning: 'Ours.' }] }).channels[0]?.webSocketFacts;
    expect(own?.closeCodes.map((code) => meaningText(code, en.closeCodes))).toEqual(['Ours.']);
  });
});

describe('the JSON Schema of x-websocket', () => {
  test.each([
    {},
    { subprotocols: ['a', 'b.c'], 'x-own': 1 },
    { subprotocols: ['a b'] },
    { subprotocols: 'a' },
    { heartbeat: { by: 'client', interval: '5 s', via: 'ping' } },
    { heartbeat: { interval: '5 s' } },
    { heartbeat: { by: 'both' } },
    { heartbeat: { by: 'client', every: '5 s' } },
    { heartbeat: null },
    { idleTimeout: '90s' },
    { idleTimeout: '90' },
    { idleTimeout: 90 },
    { idleTimeout: '-1 s' },
    { maxMessageSize: '1 MiB' },
    { maxMessageSize: '1 mb' },
    {
      rateLimits: [
        {
          limit: 5,
          of: 'messages',
          per: '1 s',
          scope: 'connection',
          description: 'Text.',
        },
      ],
    },
    { rateLimits: [{ limit: 0, of: 'messages' }] },
    { rateLimits: [{ limit: 5 }] },
    { rateLimits: [{ limit: '5', of: 'messages' }] },
    { reconnect: 'At once.' },
    { reconnect: { minDelay: '5 s', backoff: 'linear', maxAttempts: 3 } },
    { reconnect: { backoff: 'random' } },
    { reconnect: 5 },
    {
      closeCodes: [{ code: 1000 }, { code: 4999, meaning: 'A.', action: 'B.' }],
    },
    { closeCodes: [{ code: 5000 }] },
    { closeCodes: [{ code: '1000' }] },
    { closeCodes: { 1000: 'Normal' } },
    { closecodes: [] },
    [],
    'text',
  ])('agrees with the reader about %j', (facts) => {
    expect(isValid(facts)).toBe(withFacts(facts).warnings.length === 0);
  });

  test('is kept by the examples', async () => {
    for (const { name, path } of examples) {
      const { document } = await parseFile(path);
      const { servers = {}, channels = {} } =
        document?.json<Record<string, Record<string, Record<string, unknown>>>>() ?? {};
      const found = [...Object.values(servers), ...Object.values(channels)].map((one) => one['x-websocket']);
      for (const facts of found.filter((one) => one !== undefined)) {
        expect({ name, valid: isValid(facts), errors: isValid.errors }).toEqual({ name, valid: true, errors: null });
      }
    }
  });
});
