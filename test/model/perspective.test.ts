/** Which application a document describes: what it says of that, and what its texts give away. */
import { describe, expect, test } from '@jest/globals';
import { warningLine } from '../../errors';
import type { ReadOptions } from '../../model/read';
import type { ApiModel } from '../../model/types';
import { read, readRaw } from './parse';
import { printWarnings } from './print';

const CODE = 'contradicted-perspective';

const warned = ({ warnings }: ApiModel) => warnings.filter(({ code }) => code === CODE);

describe('x-perspective', () => {
  const stating = (value: unknown, options?: ReadOptions) =>
    readRaw(
      {
        asyncapi: '3.0.0',
        info: { title: 'Chat', version: '1' },
        'x-perspective': value,
        'x-other': true,
        channels: { room: { address: '/', messages: { say: {} } } },
        operations: { hear: { action: 'receive', channel: { $ref: '#/channels/room' } } },
      },
      options,
    );
  const seen = ({ perspective, operations, info, warnings }: ApiModel) => [
    perspective,
    operations[0]?.direction,
    info.extensions.map(({ name }) => name),
    warnings.map(({ message, pointer }) => `${pointer} ${message}`),
  ];

  test('says which application the document describes, and is no unknown extension', () => {
    expect(seen(stating('client'))).toEqual(['client', 'receive', ['x-other'], []]);
    expect(seen(stating('server'))).toEqual(['server', 'send', ['x-other'], []]);
  });

  test('the parameter wins', () => {
    expect(seen(stating('client', { perspective: 'server' }))).toEqual(['server', 'send', ['x-other'], []]);
    expect(seen(stating('server', { perspective: 'client' }))).toEqual(['client', 'receive', ['x-other'], []]);
  });

  test.each([
    ['broker', '"broker"'],
    ['constructor', '"constructor"'],
    ['', '""'],
    [7, '7'],
    [null, 'null'],
    [['client'], 'this value'],
  ])('%j is warned about and stays visible', (value, said) => {
    const message = `/x-perspective x-perspective cannot be ${said}. Use "client" or "server".`;
    expect(seen(stating(value))).toEqual(['server', 'send', ['x-perspective', 'x-other'], [message]]);
    expect(stating(value, { perspective: 'client' }).perspective).toBe('client');
  });

  test('the parser allows it', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Chat, version: 1.0.0 }
x-perspective: client
channels: { /: { publish: { message: { name: say, payload: {} } } } }
`);
    expect(model.messages[0]?.directions).toEqual(['receive']);
  });
});

/** A document of AsyncAPI 2 with these summaries of messages that the user sends and receives. */
function saying(publish: readonly string[], subscribe: readonly string[], title = 'Chat', stated?: string) {
  const operation = (summaries: readonly string[], kind: string) => ({
    message: { oneOf: summaries.map((summary, position) => ({ name: `${kind}${position}`, summary })) },
  });
  return {
    asyncapi: '2.6.0',
    info: { title, version: '1' },
    ...(stated === undefined ? {} : { 'x-perspective': stated }),
    channels: { '/': { publish: operation(publish, 'p'), subscribe: operation(subscribe, 's') } },
  };
}

describe('texts that contradict the directions', () => {
  const turned = saying(['Server message: hello', 'Sent by the server'], ['Sent by the client']);

  test('are warned about once, with two of them and the remedy; nothing is turned', () => {
    const model = readRaw(turned);
    expect(model.messages.map(({ directions }) => directions[0])).toEqual(['send', 'send', 'receive']);
    expect(printWarnings(model)).toMatchInlineSnapshot(
      `"contradicted-perspective at : The document seems to be written from the client's side: 3 texts contradict the directions, and none supports them. "Server message: hello" (/channels/~1/publish/message/oneOf/0/summary) is shown as what the API user can send. "Sent by the client" (/channels/~1/subscribe/message/oneOf/0/summary) is shown as what the API user can receive. If so, use "-p perspective=client", or write "x-perspective: client" at the root of the document."`,
    );
  });

  test('are silent once the document or the parameter says whose it is', () => {
    expect(warned(readRaw(turned, { perspective: 'client' }))).toEqual([]);
    expect(warned(readRaw({ ...turned, 'x-perspective': 'client' }))).toEqual([]);
  });

  test('tell as well that a server was taken for a client', () => {
    const model = readRaw(saying(['Sent by the client'], ['Sent by the server'], 'Chat', 'client'));
    expect(warned(model)[0]?.message).toContain("from the server's side");
    expect(warned(model)[0]?.message).toContain('"-p perspective=server", or write "x-perspective: server"');
  });

  test('the title of the document is one of them', () => {
    const one = ['Send a message to the echo server.'];
    expect(warned(readRaw(saying([], one)))).toEqual([]);
    expect(warned(readRaw(saying([], one, 'Client API')))).toEqual([]);
    expect(warned(readRaw(saying([], one, 'Echo WebSocket Client')))).toHaveLength(1);
    expect(warned(readRaw(saying([], [], 'Echo WebSocket Client')))).toEqual([]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['one may be a slip', ['Sent by the server'], []],
    ['one that agrees weighs as much as many', ['Sent by the server', 'Server message', 'Sent by the client'], []],
    ['the same text twice is one', ['Sent by the server', 'Sent by the server'], []],
    [
      'the same text in both directions says nothing',
      ['Sent by the server', 'Server sends it'],
      ['Sent by the server'],
    ],
  ])('%s', (_, publish, subscribe) => {
    expect(warned(readRaw(saying(publish, subscribe)))).toEqual([]);
  });

  test('one that agrees is outweighed by ten', () => {
    const against = Array.from({ length: 10 }, (_, position) => `Server sends kind${position}`);
    expect(warned(readRaw(saying([...against.slice(1), 'Sent by the client'], [])))).toEqual([]);
    const [warning] = warned(readRaw(saying([...against, 'Sent by the client'], [])));
    expect(warning?.message).toContain('10 texts contradict the directions, and 1 of 11 support them.');
  });

  test('a message that goes both ways says nothing', () => {
    const both = [{ summary: 'Sent by the server' }, { summary: 'Server message' }].map((one) => ({ ...one }));
    const operation = { message: { oneOf: both } };
    const raw = { ...turned, channels: { '/': { publish: operation, subscribe: operation } } };
    expect(warned(readRaw(raw))).toEqual([]);
  });

  test('are those of operations, and of channels that go one way; names and ids are none', () => {
    const of = (texts: object, id: string) => ({
      asyncapi: '2.6.0',
      info: { title: 'Chat', version: '1' },
      channels: {
        [`/${id}`]: { ...texts, publish: { operationId: id, ...texts, message: { name: 'serverMessage' } } },
        '/both': { description: 'Server message', publish: {}, subscribe: {} },
      },
    });
    expect(warned(readRaw(of({}, 'serverSends')))).toEqual([]);
    const model = readRaw(of({ description: 'Server sends it' }, 'a'));
    // The operation and its channel share their text: it is one.
    expect(warned(model)).toEqual([]);
    const raw = of({ description: 'Server sends it' }, 'a');
    const [channel] = Object.values(raw.channels);
    const other = { ...raw, channels: { '/a': { ...channel, description: 'Sent by the server.' } } };
    expect(warned(readRaw(other))).toHaveLength(1);
  });

  test('are quoted on one line that is safe to print, and not longer than needed', () => {
    const long = `Sent by the server \u001b[2J\u202e${'𝒳'.repeat(500)}`;
    const [warning] = warned(readRaw(saying([long, 'Server message\n\nWarning none at /: forged'], [])));
    const line = warning === undefined ? '' : warningLine(warning);
    expect(line).toContain('Sent by the server \\u001b[2J\\u202e𝒳');
    expect(line).toContain('𝒳…"');
    expect(line).not.toMatch(/[\p{Cc}\u202e]|\\ud/u);
    expect(line.length).toBeLessThan(1000);
  });
});
