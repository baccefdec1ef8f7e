/** Channels that are topics of a connection, and addresses that a server and a channel both have. */
import { describe, expect, test } from '@jest/globals';
import type { ApiModel } from '../../model/types';
import { read, readRaw } from './parse';
import { printWarnings } from './print';

/** What each channel is, and where each is opened. */
function printAddresses({ channels, connections }: ApiModel): string {
  return [
    ...channels.map(
      ({ id, label, topicOf }) => `${id} “${label}” ${topicOf ? `topic of ${topicOf.channel}` : 'opened'}`,
    ),
    ...connections.map(({ server, channel, url }) => `${server} + ${channel} → ${url ?? 'no URL'}`),
  ].join('\n');
}

describe('topics', () => {
  test('are the channels without a slash beside one at /, and have no URL', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Exchange, version: 1.0.0 }
servers: { live: { host: api.example.com, pathname: /trade/v2, protocol: wss } }
channels:
  root: { address: /, title: Control, description: All communication happens through this single WebSocket connection. }
  orderbook_delta: { address: orderbook_delta, title: Order book }
  ticker: { address: 'ticker.{market}', parameters: { market: {} } }
  status: { address: /status }
  own: { address: own, bindings: { ws: { method: GET } } }
  later: { address: null }
`);
    expect(printAddresses(model)).toMatchInlineSnapshot(`
"root “Control” opened
orderbook_delta “Order book” topic of root
ticker “ticker.{market}” topic of root
status “/status” opened
own “own” opened
later “later” opened
live + root → wss://api.example.com/trade/v2
live + orderbook_delta → no URL
live + ticker → no URL
live + status → wss://api.example.com/trade/v2/status
live + own → wss://api.example.com/trade/v2/own
live + later → no URL"
`);
    expect(model.channels.map(({ isAddressedAtRuntime }) => isAddressedAtRuntime)).toEqual([
      ...[false, false, false, false, false, true],
    ]);
  });

  test('need one connection that all their servers have', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Servers, version: 1.0.0 }
servers:
  one: { url: one.example.com, protocol: wss }
  two: { url: two.example.com, protocol: wss }
  broker: { url: broker.example.com, protocol: mqtt }
channels:
  /: { servers: [one, broker] }
  on/one: { servers: [one] }
  on/both: { servers: [one, two] }
  on/broker: { servers: [broker] }
`);
    expect(printAddresses(model)).toMatchInlineSnapshot(`
"/ “/” opened
on/one “on/one” topic of /
on/both “on/both” opened
on/broker “on/broker” opened
one + / → wss://one.example.com/
one + on/one → no URL
one + on/both → wss://one.example.com/on/both
two + on/both → wss://two.example.com/on/both
broker + / → no URL
broker + on/broker → no URL"
`);
  });

  test.each([
    'All communication happens through this single WebSocket connection.',
    'Every message of all channels is sent over a single, long-lived link: all subscriptions share one connection.',
    'All data streams use the same connection',
  ])('are told by the text %j', (description) => {
    const model = readRaw({
      asyncapi: '2.6.0',
      info: { title: 'Text', version: '1', description },
      servers: { s: { url: 'example.com/ws', protocol: 'wss' } },
      channels: { ticker: {}, trades: {} },
    });
    expect(model.channels.map(({ topicOf }) => topicOf)).toEqual([{ channel: undefined }, { channel: undefined }]);
    expect(model.connections.map(({ url }) => url)).toEqual([undefined, undefined]);
  });

  test.each([
    'A single connection is valid for 24 hours.',
    'Open one connection for each channel. All limits are for a single connection.',
    'Messages within the same connection keep their order.',
  ])('are not told by the text %j', (description) => {
    const model = readRaw({
      asyncapi: '2.6.0',
      info: { title: 'Text', version: '1', description },
      servers: { s: { url: 'example.com/ws', protocol: 'wss' } },
      channels: { ticker: {}, trades: {} },
    });
    expect(model.channels.map(({ topicOf }) => topicOf)).toEqual([undefined, undefined]);
    expect(model.connections.map(({ url }) => url)).toEqual([
      'wss://example.com/ws/ticker',
      'wss://example.com/ws/trades',
    ]);
  });

  test('a text names the channel that carries them', () => {
    const model = readRaw({
      asyncapi: '3.0.0',
      servers: { s: { host: 'example.com', protocol: 'wss' } },
      channels: {
        ws: { address: '/ws', description: 'All communication happens through this single connection.' },
        other: { address: '/other' },
        ticker: { address: 'ticker' },
      },
    });
    expect(printAddresses(model)).toMatchInlineSnapshot(`
"ws “/ws” opened
other “/other” opened
ticker “ticker” topic of ws
s + ws → wss://example.com/ws
s + other → wss://example.com/other
s + ticker → no URL"
`);
  });
});

describe('an address that a server and a channel both have', () => {
  test('is joined once, and warned about', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Realtime, version: 1.0.0 }
servers:
  api: { host: api.example.com, pathname: /v1/realtime, protocol: wss }
  deep: { host: api.example.com, pathname: /eu/v1/realtime/, protocol: wss }
  other: { host: api.example.com, pathname: /v1/realtime2, protocol: wss }
channels:
  session: { address: /v1/realtime }
  query: { address: '/v1/realtime?model={model}', parameters: { model: {} } }
  part: { address: /realtime2 }
`);
    expect(printAddresses(model)).toMatchInlineSnapshot(`
"session “/v1/realtime” opened
query “/v1/realtime?model={model}” opened
part “/realtime2” opened
api + session → wss://api.example.com/v1/realtime
api + query → wss://api.example.com/v1/realtime?model={model}
api + part → wss://api.example.com/v1/realtime/realtime2
deep + session → wss://api.example.com/eu/v1/realtime/
deep + query → wss://api.example.com/eu/v1/realtime/?model={model}
deep + part → wss://api.example.com/eu/v1/realtime/realtime2
other + session → wss://api.example.com/v1/realtime2/v1/realtime
other + query → wss://api.example.com/v1/realtime2/v1/realtime?model={model}
other + part → wss://api.example.com/v1/realtime2"
`);
    expect(printWarnings(model)).toMatchInlineSnapshot(`
"repeated-path at /channels/session/address: The address of server "api" already ends with "/v1/realtime", the address of channel "session", so the path is used once: wss://api.example.com/v1/realtime. Remove it from the pathname of the server, or set the address of the channel to "/".
repeated-path at /channels/query/address: The address of server "api" already ends with "/v1/realtime", the address of channel "query", so the path is used once: wss://api.example.com/v1/realtime?model={model}. Remove it from the pathname of the server, or set the address of the channel to "/".
repeated-path at /channels/part/address: The address of server "other" already ends with "/realtime2", the address of channel "part", so the path is used once: wss://api.example.com/v1/realtime2. Remove it from the pathname of the server, or set the address of the channel to "/"."
`);
  });

  test('of 2.x has a remedy of 2.x', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Realtime, version: 1.0.0 }
servers: { api: { url: 'wss://api.example.com/ws', protocol: wss } }
channels: { /ws: {} }
`);
    expect(printAddresses(model)).toMatchInlineSnapshot(`
"/ws “/ws” opened
api + /ws → wss://api.example.com/ws"
`);
    expect(printWarnings(model)).toMatchInlineSnapshot(
      `"repeated-path at /channels/~1ws: The address of server "api" already ends with "/ws", the address of channel "/ws", so the path is used once: wss://api.example.com/ws. Remove it from the url of the server, or name the channel "/"."`,
    );
  });
});

test('an address that several channels share names none of them', async () => {
  const model = await read(`
asyncapi: 3.0.0
info: { title: Shared, version: 1.0.0 }
channels:
  session: { address: /v1/realtime }
  audio: { address: /v1/realtime, title: Audio }
  text: { address: /v1/realtime }
  status: { address: /status }
`);
  expect(model.channels.map(({ label }) => label)).toEqual(['session', 'Audio', 'text', '/status']);
});
