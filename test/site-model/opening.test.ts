/** How a reader opens a connection: what is filled in, and what is left to them. */

import { describe, expect, test } from '@jest/globals';
import { placeholder } from '../../filters/placeholder';
import type { ApiModel } from '../../model/types';
import { serverConnections } from '../../site/connecting/connections';
import { connectCode, messageCoder } from '../../site/connecting/try-it';
import { lookupOf } from '../../site/lookup';
import { generateExamples } from '../../validation/generate';
import { en } from '../../words/catalogues';
import { read, readRaw } from '../model/parse';
import { ATTACKS } from '../snippets/requests';

/** For each server and channel: the URL, then what else the request has. */
function printOpenings(model: ApiModel): string {
  const lookup = lookupOf(model, en);
  return model.servers
    .flatMap((server) =>
      serverConnections(server, lookup).flatMap(({ channel, opening: { url, headers, subprotocols } }) => [
        `${server.id} + ${channel.id}: ${url ?? 'nothing to open'}`,
        ...headers.map(({ name, value }) => `  ${name}: ${value}`),
        ...subprotocols.map((name) => `  subprotocol ${name}`),
      ]),
    )
    .join('\n');
}

describe('the request that opens a connection', () => {
  test('has variables, parameters, required query and required headers filled in', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Openings, version: 1.0.0 }
servers:
  live:
    host: '{region}.example.com:{port}'
    pathname: '/{stage}'
    protocol: wss
    variables: { region: { default: eu }, port: { enum: ['8443', '443'] }, stage: {} }
channels:
  all:
    address: '/v1/{pair}/{kind}?format=json'
    parameters: { pair: { examples: [XBT/USD] }, kind: { default: spot } }
    x-websocket: { subprotocols: [v2.feed, v1.feed] }
    bindings:
      ws:
        query:
          type: object
          required: [format, since, depth, token, sort by]
          properties:
            format: { type: string, const: xml }
            since: { type: string, examples: ['2026-01-01T00:00:00Z'] }
            depth: { type: integer, enum: [10, 25] }
            token: { type: string }
            sort by: { type: string, default: 'a&b' }
            limit: { type: integer, default: 5 }
        headers:
          type: object
          required: [Authorization, X-Trace, Sec-WebSocket-Key]
          properties:
            Authorization: { type: string }
            X-Trace: { type: string, examples: [abc] }
            X-Other: { type: string }
            Sec-WebSocket-Key: { type: string }
  bare: { address: null }
`);
    expect(printOpenings(model)).toMatchInlineSnapshot(`
"live + all: wss://eu.example.com:8443/YOUR_STAGE/v1/XBT%2FUSD/spot?format=json&since=2026-01-01T00%3A00%3A00Z&depth=10&token=YOUR_TOKEN&sort%20by=a%26b
  Authorization: Bearer YOUR_TOKEN
  X-Trace: abc
  subprotocol v2.feed
live + bare: nothing to open"
`);
  });

  test('carries the credentials of the first way to be let in, where they go', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Credentials, version: 1.0.0 }
servers:
  query: { url: example.com, protocol: wss, security: [{ query: [] }, { bearer: [] }] }
  together: { url: example.com, protocol: wss, security: [{ header: [], cookie: [], session: [] }] }
  bearer: { url: example.com, protocol: wss, security: [{ bearer: [] }] }
  basic: { url: example.com, protocol: wss, security: [{ basic: [] }] }
  oauth: { url: example.com, protocol: wss, security: [{ oauth: [] }] }
  unsaid: { url: example.com, protocol: wss, security: [{ user: [] }] }
  broker: { url: example.com, protocol: kafka, security: [{ user: [] }] }
channels: { '/': {} }
components:
  securitySchemes:
    query: { type: httpApiKey, in: query, name: apiKey }
    header: { type: httpApiKey, in: header, name: X-Api-Key }
    cookie: { type: httpApiKey, in: cookie, name: sid }
    session: { type: httpApiKey, in: cookie, name: user_id }
    bearer: { type: http, scheme: bearer }
    basic: { type: http, scheme: basic }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://example.com', scopes: {} } } }
    user: { type: userPassword }
`);
    expect(printOpenings(model)).toMatchInlineSnapshot(`
"query + /: wss://example.com/?apiKey=YOUR_API_KEY
together + /: wss://example.com/
  X-Api-Key: YOUR_API_KEY
  Cookie: sid=YOUR_SID; user_id=YOUR_USER_ID
bearer + /: wss://example.com/
  Authorization: Bearer YOUR_TOKEN
basic + /: wss://example.com/
  Authorization: Basic YOUR_USER_AND_PASSWORD_IN_BASE64
oauth + /: wss://example.com/
  Authorization: Bearer YOUR_TOKEN
unsaid + /: wss://example.com/
broker + /: nothing to open"
`);
  });

  test.each([
    ['token', 'YOUR_TOKEN'],
    ['X-Client-Id', 'YOUR_CLIENT_ID'],
    ['apiKey', 'YOUR_API_KEY'],
    ['your_name', 'YOUR_NAME'],
    ['日本', 'YOUR_VALUE'],
    ['', 'YOUR_VALUE'],
  ])('stands in for %j with %s', (name, text) => {
    expect(placeholder(name)).toBe(text);
  });

  test.each(ATTACKS)('is a URL of a WebSocket and fit headers, or nothing, when the document says %j', (text) => {
    const property = { type: 'string', default: text };
    const model = readRaw({
      asyncapi: '2.6.0',
      servers: { s: { url: `example.com/{v}/${text}`, protocol: 'wss', variables: { v: { default: text } } } },
      channels: {
        '/{p}': {
          parameters: { p: { schema: property } },
          bindings: {
            ws: {
              query: { type: 'object', required: [text], properties: { [text]: property } },
              headers: {
                type: 'object',
                required: [text, 'X-Fit'],
                properties: { [text]: property, 'X-Fit': property },
              },
            },
          },
        },
      },
    });
    const [server] = model.servers;
    const [connection] = server === undefined ? [] : serverConnections(server, lookupOf(model, en));
    const { url, headers = [] } = connection?.opening ?? {};
    if (url !== undefined) {
      expect(url).toMatch(/^wss:\/\/example\.com\/[\x21-\x7e]*$/);
      expect(url).not.toMatch(/["<>`\\{}|^]/);
      expect(new URL(url).protocol).toBe('wss:');
    }
    for (const header of headers) expect(() => new Headers([[header.name, header.value]])).not.toThrow();
  });

  test('is nothing for what only looks like an address: no client is told to run it', () => {
    for (const url of ['sh-c:touch pwned', 'exec:/bin/sh', 'https://example.com', '-x', '', 'wss://']) {
      const model = readRaw({ asyncapi: '2.6.0', servers: { s: { url, protocol: '' } }, channels: { '': {} } });
      expect(printOpenings(model)).toBe('s + : nothing to open');
      expect(
        connectCode(
          model.servers[0] as never,
          serverConnections(model.servers[0] as never, lookupOf(model, en)),
          lookupOf(model, en),
        ),
      ).toBeUndefined();
    }
  });
});

describe('the code of a message', () => {
  const DOCUMENT = `
asyncapi: 3.0.0
info: { title: Code, version: 1.0.0 }
servers: { live: { host: example.com, protocol: wss } }
channels:
  all:
    address: /
    messages:
      ask: { contentType: application/json, payload: { type: object, properties: { op: { const: ask } } }, examples: [{ payload: { op: ask } }] }
      answer: { payload: { type: object, properties: { op: { const: answer } } } }
      mute: { payload: { type: object, properties: { op: { const: mute } } } }
      other: { payload: { type: string } }
operations:
  ask: { action: receive, channel: { $ref: '#/channels/all' }, messages: [{ $ref: '#/channels/all/messages/ask' }], reply: { messages: [{ $ref: '#/channels/all/messages/answer' }] } }
  mute: { action: receive, channel: { $ref: '#/channels/all' }, messages: [{ $ref: '#/channels/all/messages/mute' }] }
  other: { action: send, channel: { $ref: '#/channels/all' }, messages: [{ $ref: '#/channels/all/messages/other' }] }
`;

  async function codes(change = (model: ApiModel) => model): Promise<Record<string, readonly string[]>> {
    const model = change(await read(DOCUMENT));
    const codeOf = messageCoder(lookupOf(model, en));
    return Object.fromEntries(
      model.messages.map((message) => [message.id, codeOf(message)?.snippets.map(({ code }) => code) ?? []]),
    );
  }

  test('sends the example of a message, and reads on', async () => {
    const { ask } = await codes();
    expect(ask?.join('\n\n')).toMatchInlineSnapshot(`
"wscat -c wss://example.com/ \\
  -x '{"op":"ask"}' -w -1

{ printf '%s\\n' '{"op":"ask"}'; cat; } |
  websocat -B 16777216 --close-status-code=1000 \\
    wss://example.com/

const socket = new WebSocket('wss://example.com/');

socket.onopen = () => socket.send('{"op":"ask"}');
socket.onmessage = ({ data }) => console.log(data);
socket.onclose = ({ code, reason }) => console.log('closed', code, reason);
// To close the connection: socket.close(1000)

import WebSocket from 'ws';

const socket = new WebSocket('wss://example.com/');

socket.on('open', () => socket.send('{"op":"ask"}'));
socket.on('message', (data) => console.log(String(data)));
socket.on('close', (code) => console.log('closed', code));
socket.on('error', console.error);
process.once('SIGINT', () => socket.close(1000));

from websockets.sync.client import connect

with connect("wss://example.com/", max_size=None) as websocket:
    websocket.send('{"op":"ask"}')
    try:
        for message in websocket:
            print(message)
    except KeyboardInterrupt:
        websocket.close(1000)

package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"os/signal"

	"github.com/coder/websocket"
)

func main() {
	ctx := context.Background()
	conn, _, err := websocket.Dial(ctx, "wss://example.com/", nil)
	if err != nil {
		log.Fatal(err)
	}
	conn.SetReadLimit(-1)

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	go func() {
		<-stop
		conn.Close(websocket.StatusNormalClosure, "")
	}()

	if err := conn.Write(ctx, websocket.MessageText, []byte(\`{"op":"ask"}\`)); err != nil {
		log.Fatal(err)
	}
	for {
		_, data, err := conn.Read(ctx)
		if websocket.CloseStatus(err) == websocket.StatusNormalClosure {
			return
		}
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(string(data))
	}
}"
`);
  });

  test('is not made for what is only received, or has no example', async () => {
    const { answer, other, mute } = await codes();
    expect([answer, other, mute]).toEqual([[], [], []]);
  });

  test('takes what was made of the schema where there is no example', async () => {
    const { ask, mute } = await codes((model) => generateExamples(model, 'minimal', en));
    expect(ask?.join()).toContain('\'{"op":"ask"}\'');
    expect(mute?.join()).toContain('\'{"op":"mute"}\'');
  });
});
