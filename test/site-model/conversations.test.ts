/** Conversations on the pages: how replies are paired, how they turn out, what is drawn. */
import { describe, expect, test } from '@jest/globals';
import type { ApiModel } from '../../model/types';
import { routeSite } from '../../site/site';
import type { ConversationsContent, MessageContent, Page, ServerContent } from '../../site/types';
import { read } from '../model/parse';

function contentsOf<Kind extends Page['content']['kind']>(model: ApiModel, kind: Kind) {
  return [...routeSite(model, undefined).pages].flatMap(({ content }) =>
    content.kind === kind ? [content as Extract<Page['content'], { kind: Kind }>] : [],
  );
}

function messageContent(model: ApiModel, id: string): MessageContent {
  const found = contentsOf(model, 'message').find(({ message }) => message.id === id);
  if (found === undefined) throw new Error(`There is no message ${id}.`);
  return found;
}

/** `ask` is sent and answered by `told`; both are YAML in flow style. */
function talk(ask: string, told: string, more = ''): Promise<ApiModel> {
  return read(`
asyncapi: 2.6.0
info: { title: Talk, version: 1.0.0 }
servers: { main: { url: talk.example.com, protocol: wss } }
channels:
  /:
    publish: { message: { oneOf: [{ $ref: '#/components/messages/ask' }] } }
    subscribe: { message: { oneOf: [{ $ref: '#/components/messages/told' }] } }
components:
  messages:
    ask: { ${ask}, x-response: { $ref: '#/components/messages/told' } }
    told: { ${told} }
${more}`);
}

const payload = (properties: string) => `payload: { type: object, properties: { ${properties} } }`;

describe('a reply is paired with its request', () => {
  test.each([
    [
      'by what the request states',
      `correlationId: { location: $message.payload#/meta/id }, payload: {}`,
      'payload: {}',
      'meta.id in payload',
    ],
    [
      'by what the reply states',
      'payload: {}',
      `correlationId: { location: $message.header#/corr }, payload: {}`,
      'corr in headers',
    ],
    [
      'by the one field both have',
      payload('op: { const: ask }, ticket: { type: string }'),
      payload('op: { const: told }, ticket: { type: string }'),
      'ticket in payload, found',
    ],
    [
      'by the field that is named like one',
      payload('text: { type: string }, reqid: { type: integer }'),
      payload('text: { type: string }, reqid: { type: integer }'),
      'reqid in payload, found',
    ],
    [
      'by a field in every variant of the reply',
      payload('ref: { type: number }'),
      `payload: { oneOf: [{ title: A, type: object, properties: { ref: { type: number } } }, { title: B, type: object, properties: { ref: { type: number }, b: {} } }] }`,
      'ref in payload, found',
    ],
    [
      'not by one of several',
      payload('a: { type: string }, b: { type: string }'),
      payload('a: { type: string }, b: { type: string }'),
      'nothing',
    ],
    [
      'not by a fixed value, a choice, an object or another type',
      payload('a: { const: 1 }, b: { type: string, enum: [x, y] }, c: { type: object }, d: { type: string }'),
      payload('a: { const: 1 }, b: { type: string, enum: [x, y] }, c: { type: object }, d: { type: integer }'),
      'nothing',
    ],
  ])('%s', async (_, ask, told, expected) => {
    const content = messageContent(await talk(ask, told), 'ask');
    const [correlation] = content.replies.map((reply) => reply.correlation);
    const words = correlation && `${correlation.path} in ${correlation.where}${correlation.isStated ? '' : ', found'}`;
    expect(words ?? 'nothing').toBe(expected);
    const [back] = messageContent(await talk(ask, told), 'told').repliesTo;
    expect(back?.correlation).toEqual(correlation);
  });
});

test('a reply names how it can turn out', async () => {
  const told = `payload: { oneOf: [{ title: Error, type: object }, { title: Success, type: object }] }`;
  const content = messageContent(await talk('payload: {}', told), 'ask');
  expect(content.replies.map(({ outcomes }) => outcomes)).toEqual([['Error', 'Success']]);
  expect(content.diagram?.description).toBe('You send ask; the server sends told (Error or Success).');
});

test('the example of a reply is the one that answers the request shown', async () => {
  const examples = (...ids: number[]) => `examples: [${ids.map((id) => `{ payload: { id: ${id} } }`).join(', ')}]`;
  const id = payload('id: { type: integer }');
  const paired = await talk(`${id}, ${examples(2, 3)}`, `${id}, ${examples(1, 2)}`);
  expect(messageContent(paired, 'ask').replyExample?.example?.payload).toEqual({ id: 2 });
  const apart = await talk(`${id}, ${examples(7)}`, `${id}, ${examples(1, 2)}`);
  expect(messageContent(apart, 'ask').replyExample?.example?.payload).toEqual({ id: 1 });
});

describe('a diagram', () => {
  const ring = () =>
    talk('payload: {}', 'payload: {}, x-response: [ask, next]', `    next: { payload: {}, x-response: told }\n`);

  test('follows replies to replies, and ends where it comes round', async () => {
    expect(messageContent(await ring(), 'ask').diagram?.description).toMatchInlineSnapshot(
      `"You send ask; the server sends told; any of (you send ask; … and the cycle repeats; or; you send next; the server sends told; … and the cycle repeats)."`,
    );
  });

  test('of a message that is in the middle has what it answers, too', async () => {
    expect(messageContent(await ring(), 'told').diagram?.description).toMatchInlineSnapshot(
      `"The server sends told; any of (you send ask; the server sends told; … and the cycle repeats; or; you send next; the server sends told; … and the cycle repeats)."`,
    );
  });

  test('is not drawn for a message that stands alone', async () => {
    const model = await talk('payload: {}', 'payload: {}', '    alone: { payload: {} }\n');
    expect(messageContent(model, 'alone').diagram).toBeUndefined();
  });
});

describe('a session', () => {
  test('has the handshake, what comes unprompted, requests with replies, and the end', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Session, version: 1.0.0 }
servers:
  main: { url: session.example.com, protocol: wss }
  queue: { url: session.example.com, protocol: mqtt }
channels:
  /live:
    bindings: { ws: { method: POST } }
    publish: { message: { oneOf: [{ name: ask, payload: {}, x-response: told }, { name: shout, payload: {} }] } }
    subscribe: { message: { oneOf: [{ name: told, payload: {} }, { name: tick, payload: {} }] } }
`);
    const [main, queue] = contentsOf(model, 'server');
    expect(print(main)).toMatchInlineSnapshot(`
"wire: POST wss://session.example.com/live
wire: 101 Switching Protocols
receive: tick
send: ask
receive: told
send: shout
wire: close"
`);
    expect(queue?.session).toBeUndefined();
  });

  function print(content: ServerContent | undefined): string {
    const steps = content?.session?.diagram.steps ?? [];
    const rows = steps.map(({ kind, lines, y }) => ({
      y: y ?? 0,
      text: `${kind}: ${lines.map(({ text }) => text).join('')}`,
    }));
    return rows.map(({ text }) => text).join('\n');
  }
});

test('conversations are drawn on their page when they are few', async () => {
  const few: readonly ConversationsContent[] = contentsOf(await talk('payload: {}', 'payload: {}'), 'conversations');
  expect(few.map(({ hasDiagrams, pages }) => [hasDiagrams, pages.length])).toEqual([[true, 1]]);
});

test('on the page of a server an answer is that of the requests which can be sent there', async () => {
  const model = await read(`
asyncapi: 2.6.0
info: { title: Two sides, version: 1.0.0 }
servers:
  open: { url: open.example.com, protocol: wss }
  closed: { url: closed.example.com, protocol: wss }
channels:
  /:
    publish:
      message:
        oneOf:
          - { name: ask, payload: {}, x-servers: [open], x-response: told }
          - { name: askAsMyself, payload: {}, x-servers: [closed], x-response: told }
          - { name: whisper, payload: {}, x-servers: [open], x-response: echo }
    subscribe: { message: { oneOf: [{ name: told, payload: {} }, { name: echo, payload: {} }] } }
`);
  const answers = contentsOf(model, 'server').map(({ receive }) =>
    receive.map(({ message, repliesTo }) => `${message.label} <- ${repliesTo.map(({ label }) => label).join(', ')}`),
  );
  expect(answers).toEqual([
    ['told <- ask', 'echo <- whisper'],
    ['told <- askAsMyself', 'echo <- whisper'],
  ]);
});
