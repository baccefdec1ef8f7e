/** What an author is told of each kind of mistake: once, at its line, with what to do. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { examples, ROOT } from '../support/documents';
import { find, told } from './found';

const PUBLISHED = resolve(ROOT, '..', 'shared', 'seeds', 'kraken-as-published.yaml');
const KRAKEN = readFileSync(join(ROOT, 'examples', 'kraken', 'asyncapi.yaml'), 'utf8');
const MARKET = readFileSync(join(ROOT, 'examples', 'market-data', 'asyncapi.yaml'), 'utf8');

function broken(text: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The document has no ${from}`);
    return changed.replace(from, to);
  }, text);
}

const headed = (rest: string) => `asyncapi: 2.6.0
info: { title: A, version: '1', description: An API. }
servers: { one: { url: a.example, protocol: wss } }
${rest}`;

test.each(examples)('our example $name has nothing to mend', async ({ path }) => {
  expect((await find(readFileSync(path, 'utf8'))).findings).toEqual([]);
});

(existsSync(PUBLISHED) ? test : test.skip)("Kraken's document as it was published: six things to mend", async () => {
  const { findings, loaded } = await find(readFileSync(PUBLISHED, 'utf8'));
  expect(loaded.diagnostics.filter(({ severity }) => severity === 0)).toHaveLength(10);
  const lines = findings.map(({ severity, code, place, message }) => `${severity} ${code} ${place?.line}: ${message}`);
  expect(lines.filter((line) => line.startsWith('error'))).toEqual([
    'error wrong-schema 119: Schema "subscribe" fits no example of message "unsubscribe": event must be "subscribe", not "unsubscribe". Schema "unsubscribe" fits them all. See lines 121 and 128.',
    'error example-mismatch 144: In example 1 of message "subscriptionStatus", pair must be an array, not "XBT/EUR".',
    'error example-mismatch 146: In example 1 of message "subscriptionStatus", status must be one of "online", "maintenance", "cancel_only", "limit_only", "post_only", not "unsubscribed".',
    'error example-mismatch 153: In example 2 of message "subscriptionStatus", pair must be an array, not "XBT/USD".',
    'error example-mismatch 154: In example 2 of message "subscriptionStatus", status must be one of "online", "maintenance", "cancel_only", "limit_only", "post_only", not "error".',
    'error example-mismatch 156: In example 2 of message "subscriptionStatus", subscription.depth must be one of 10, 25, 100, 500, 1000, not 42.',
  ]);
  // Not that "subscribe" and "unsubscribe" cannot be told apart: that is because of the wrong schema.
  expect(lines.filter((line) => !line.startsWith('error'))).toEqual([
    'warning message-example 71: Message "ping" has no example. Write one under "examples".',
    'warning message-example 78: Message "heartbeat" has no example. Write one under "examples".',
    'warning message-example 82: Message "pong" has no example. Write one under "examples".',
  ]);
});

test('an example that only we refuse is a warning: in 3.x the parser is silent', async () => {
  const document = `asyncapi: 3.0.0
info: { title: A, version: '1' }
channels:
  main:
    address: /
    messages:
      note: { summary: A note., payload: { type: object, properties: { a: { type: integer } } }, examples: [{ payload: { a: x } }] }
operations: { talk: { action: send, channel: { $ref: '#/channels/main' } } }
`;
  expect((await told(document)).filter((line) => line.includes('example'))).toEqual([
    'warning example-mismatch 7:125 In example 1 of message "note", a must be an integer, not "x".',
  ]);
});

describe('the structure of a document', () => {
  test('a misspelt type is one thing, though the parser has twenty sentences on it', async () => {
    const { loaded, findings } = await find(broken(KRAKEN, ['type: object', 'type: objekt']));
    expect(loaded.diagnostics.filter(({ severity }) => severity === 0).length).toBeGreaterThan(15);
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'wrong-value: "type" must be one of "array", "boolean", "integer", "null", "number", "object", "string", not "objekt". Did you mean "object"?',
    ]);
  });

  test.each([
    [
      'AsyncAPI knows no field "chanels" here, and "channels" is missing. Did you mean "channels"?',
      KRAKEN,
      'channels:',
      'chanels:',
    ],
    ['AsyncAPI knows no field "hots" here, and "host" is missing. Did you mean "host"?', MARKET, 'host: ', 'hots: '],
    [
      'AsyncAPI knows no field "chanel" here, and "channel" is missing. Did you mean "channel"?',
      MARKET,
      'channel:\n',
      'chanel:\n',
    ],
    ['AsyncAPI knows no field "descripton" here. Did you mean "description"?', MARKET, 'description:', 'descripton:'],
    [
      'AsyncAPI knows no field "subscribes" here. Did you mean "subscribe"?',
      KRAKEN,
      '    subscribe:',
      '    subscribes:',
    ],
    ['"title" must be a string, not 12.', KRAKEN, 'title: ', 'title: 12 #'],
    ['"info" needs the field "version".', KRAKEN, '  version:', '  x-version:'],
    [
      'This default does not fit its schema: "default" must be one of 10, 25, 100, 500, 1000, not 11.',
      KRAKEN,
      'default: 10',
      'default: 11',
    ],
  ])('%s', async (message, text, from, to) => {
    const { findings } = await find(broken(text, [from, to]));
    const [finding, ...others] = findings;
    expect([finding?.severity, finding?.message, others]).toEqual(['error', message, []]);
    const lines = broken(text, [from, to]).split('\n');
    const line = lines[(finding?.place?.line ?? 0) - 1] ?? '';
    expect(line).toContain(to.startsWith('  x-') ? 'info:' : to.trim().split(/[ \n]/)[0]?.replace(/:$/, ''));
  });
});

test('a $ref that leads nowhere is told where it stands, and nothing that follows from it', async () => {
  const ref = broken(MARKET, ["'#/channels/", "'#/chanels/"]);
  expect(await told(ref)).toEqual([
    expect.stringMatching(
      /^error unresolved-reference \d+:13 "#\/chanels\/trades" leads nowhere\. Did you mean "channels"\?$/,
    ),
  ]);
  const { findings, loaded } = await find(ref);
  expect(findings.map(({ pointer }) => pointer)).toEqual([expect.stringMatching(/^\/operations\/[^/]+\/channel$/)]);
  expect(loaded.sources.locate(findings[0]?.pointer ?? '').line).toBe((findings[0]?.place?.line ?? 0) - 1);
  const file = broken(KRAKEN, ["'#/components/schemas/", "'other.yaml#/components/schemas/"]);
  expect(await told(file)).toEqual([
    expect.stringMatching(/^error unresolved-reference .* leads nowhere: the file "other\.yaml" does not exist\.$/),
  ]);
});

test("the parser's rules are told in words that say what to do", async () => {
  const document = headed(`channels:
  /a?b:
    servers: [two]
    publish: { operationId: a, tags: [{ name: t }, { name: t }], message: { payload: {} } }
    subscribe: { operationId: a, security: [{ nope: [] }], message: { payload: {} } }
`);
  const said = await told(document);
  expect(said).toEqual(
    expect.arrayContaining([
      'error query-in-address 5:3 An address cannot contain "?" or "#". Describe query parameters in the ws binding of the channel.',
      'error duplicate-operation-id 7:29 operationId "a" is used by another operation too. Give each its own.',
      'error duplicate-tag 7:60 Tag "t" stands twice in this list. Remove one.',
    ]),
  );
  // The model says these better: once, and as errors.
  expect(said.filter((line) => /unknown-|-servers|-security/.test(line)).map((line) => line.split(' ', 2))).toEqual([
    ['error', 'unknown-server'],
    ['error', 'unknown-security-scheme'],
  ]);
});

test('what a mistake brings with it is not told beside it', async () => {
  const unknown = headed(`channels:
  /a: { servers: 7, publish: { message: { summry: A., payload: { const: a }, examples: [{ payload: a }] } } }
components: { messages: { b: { summary: B. } }, securitySchemes: { s: { type: http, scheme: bearer } } }
`);
  expect((await told(unknown)).map((line) => line.split(' ', 3).join(' '))).toEqual([
    'error wrong-type 5:18',
    'error unknown-field 5:51',
  ]);
  const mended = unknown.replace('7', '[one]').replace('summry', 'summary');
  expect((await told(mended)).map((line) => line.split(' ', 3).join(' '))).toEqual([
    'warning unused-message 6:27',
    'warning unused-security-scheme 6:68',
  ]);
});

test('a field that stands twice is told, and the document is there', async () => {
  const { findings, loaded } = await find(headed('channels: {}\nchannels: {}\n'));
  expect(loaded.document).toBeDefined();
  expect(findings.map(({ code, place }) => [code, place?.line])).toContainEqual(['duplicate-key', 5]);
});

describe('what cannot be read at all is one finding', () => {
  test.each([
    ['', '1:1 This file is empty.'],
    ['# only a comment\n', '1:1 This file is empty.'],
    ['- a', '1:1 This file is a list.'],
    ['hello', '1:1 This file is only a text.'],
    ['null', '1:1 This file is empty.'],
    ['info:\n  title: a\n', '1:1 This document does not say which AsyncAPI it follows.'],
    ['openapi: 3.0.0\npaths: {}\n', '1:1 This is an OpenAPI document, not an AsyncAPI one.'],
    ['asyncapi:\ninfo: {}\n', '1:1 "asyncapi" needs a version'],
    ['asyncapi: 2.6\ninfo: {}\n', '1:11 The version 2.6 is incomplete. Write "asyncapi: 2.6.0".'],
    ['asyncapi: 9.9.9\ninfo: {}\n', '1:11 AsyncAPI 9.9.9 is not supported.'],
    ['"x', '1:1 A quotation mark opens here and is not closed.'],
    ['asyncapi: 2.6.0\n\tx: [', '2:1 YAML cannot be indented with tabs.'],
    ['asyncapi: 2.6.0\ninfo:\n  title: "a\n  version: 1\n', '3:10 A quotation mark opens here and is not closed.'],
    ['asyncapi: 2.6.0\ninfo:\n  title: @a\n', '3:10 A value cannot begin with "@". Put it in quotes.'],
    ['asyncapi: 2.6.0\ninfo:\n  title: a: b\n', '3:10 A second ": " cannot stand in this value.'],
    ['asyncapi: 2.6.0\ninfo:\n  title: a\n   version: b\n', '3:10 A second ": " cannot stand in this value.'],
    ['asyncapi: 2.6.0\ninfo:\n    title: a\n  version: b\n', '4:1 The indentation fits no line above.'],
    ['asyncapi: 2.6.0\ninfo:\n  version: *x\n', '3:14 The alias "x" is defined nowhere above.'],
    ['asyncapi: 2.6.0\ninfo: {}\n---\nx: 1\n', '3:1 A second document begins here.'],
    ['{"asyncapi": "2.6.0"\n "info": {}}', '2:2 A comma is missing before this.'],
  ])('%j', async (text, start) => {
    for (const hasRules of [true, false]) {
      const { findings, loaded } = await find(text, hasRules);
      expect(loaded.document).toBeUndefined();
      const said = findings.map(({ place, message }) => `${place?.line}:${place?.column} ${message}`);
      expect(said).toEqual([expect.stringContaining(start)]);
      expect(said[0]).not.toMatch(/undefined|TypeError|Error thrown/);
    }
  });
});
