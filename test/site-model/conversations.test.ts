/** Conversations on the pages: how replies are paired, how they turn out, what is drawn. */
import { describe, expect, test } from '@jest/globals';
import type { Page } from '../../content/page';
import type { ApiModel, Message } from '../../model/types';
import { messageDiagram } from '../../site/diagrams/dialogues';
import { type Lookup, lookupOf } from '../../site/lookup';
import { replyExample, replyViews, requestViews } from '../../site/messages/conversations';
import { en } from '../../words/catalogues';
import { read } from '../model/parse';
import { blockText } from '../support/block-text';
import { blocksOf, pageAt, pagesOf, sectionOf } from '../support/pages';

function messageIn(model: ApiModel, id: string): { readonly message: Message; readonly lookup: Lookup } {
  const lookup = lookupOf(model, en);
  const [message] = lookup.messages([id]);
  if (message === undefined) throw new Error(`There is no message ${id}.`);
  return { message, lookup };
}

function repliesOf(model: ApiModel, id: string) {
  const { message, lookup } = messageIn(model, id);
  return replyViews(message, message.replies, lookup);
}

function diagramOf(model: ApiModel, id: string) {
  const { message, lookup } = messageIn(model, id);
  return messageDiagram(message, lookup);
}

const messagePage = (model: ApiModel, id: string): Page => pageAt(pagesOf(model), `messages/${id}.html`);

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
    const model = await talk(ask, told);
    const [correlation] = repliesOf(model, 'ask').map((reply) => reply.correlation);
    const words = correlation && `${correlation.path} in ${correlation.where}${correlation.isStated ? '' : ', found'}`;
    expect(words ?? 'nothing').toBe(expected);
    const { message, lookup } = messageIn(model, 'told');
    const [back] = requestViews(message, lookup);
    expect(back?.correlation).toEqual(correlation);
  });

  test('and both pages say by what', async () => {
    const model = await talk(
      `correlationId: { location: $message.header#/corr }, payload: {}`,
      'payload: {}, summary: What is *told*.',
    );
    const { tree: ask } = messagePage(model, 'ask');
    const { tree: told } = messagePage(model, 'told');
    expect(blockText([sectionOf(ask, 'replies'), sectionOf(told, 'requests')])).toMatchInlineSnapshot(`
"# Replies
  - Receive told matched by header corr
# In reply to
  - Send ask matched by header corr"
`);
    const apart = messagePage(await talk(payload('a: { type: string }'), payload('a: { type: string }')), 'ask');
    expect(blockText([sectionOf(apart.tree, 'replies')])).toMatchInlineSnapshot(`
"# Replies
  - Receive told matched by a inferred: both messages have a"
`);
  });
});

test('a reply names how it can turn out', async () => {
  const told = `payload: { oneOf: [{ title: Error, type: object }, { title: Success, type: object }] }`;
  const model = await talk('payload: {}', told);
  expect(repliesOf(model, 'ask').map(({ outcomes }) => outcomes)).toEqual([['Error', 'Success']]);
  const { tree } = messagePage(model, 'ask');
  expect(blockText([sectionOf(tree, 'replies')])).toContain('told Error or Success');
  expect(blocksOf(tree, 'figure').map(({ diagram }) => diagram.description)).toEqual([
    'You send ask; the server sends told (Error or Success).',
  ]);
});

test('the example of a reply is the one that answers the request shown', async () => {
  const examples = (...ids: number[]) => `examples: [${ids.map((id) => `{ payload: { id: ${id} } }`).join(', ')}]`;
  const id = payload('id: { type: integer }');
  const answerIn = (model: ApiModel) => replyExample(messageIn(model, 'ask').message, repliesOf(model, 'ask'));
  const paired = await talk(`${id}, ${examples(2, 3)}`, `${id}, ${examples(1, 2)}`);
  expect(answerIn(paired)?.example?.payload).toEqual({ id: 2 });
  const [last] = blocksOf(messagePage(paired, 'ask').tree, 'fold').slice(-1);
  expect(blockText(last ? [last] : [])).toMatchInlineSnapshot(`
"▾ Reply: told
  json: {"id": 2}"
`);
  const apart = await talk(`${id}, ${examples(7)}`, `${id}, ${examples(1, 2)}`);
  expect(answerIn(apart)?.example?.payload).toEqual({ id: 1 });
});

test.each([
  ['the same feed, at any depth', { s: { feed: 'ticker' } }, { s: { feed: 'book' } }, { r: [{ feed: 'ticker' }] }],
  ['one of the same list', { pair: ['XBT/USD', 'XBT/EUR'] }, { pair: 'ETH/USD' }, { pair: 'XBT/EUR' }],
  ['the same value under another name', { channel: 'ticker' }, { feed: 'book' }, { feed: 'ticker' }],
  ['less that differs', { a: 1, b: 1 }, { a: 1, b: 2 }, { a: 1 }],
  ['the number of the request', { id: 7, op: 'x', n: 1 }, { id: 6, n: 1 }, { id: 7, n: 2 }],
  ['names that objects inherit', { constructor: 1 }, {}, { constructor: 1 }],
])('the example of a reply that fits has %s', async (_, asked, other, fitting) => {
  const schema = payload('id: { type: integer }');
  const told = [other, fitting].map((value) => `{ payload: ${JSON.stringify(value)} }`);
  const model = await talk(
    `${schema}, examples: [{ payload: ${JSON.stringify(asked)} }]`,
    `${schema}, examples: [${told.join(', ')}]`,
  );
  const answer = replyExample(messageIn(model, 'ask').message, repliesOf(model, 'ask'));
  expect(answer?.example?.payload).toEqual(fitting);
});

test('the first example of a reply stands where none fits better', async () => {
  const schema = payload('id: { type: integer }');
  const told = [{ ok: true }, { ok: false }].map((value) => `{ payload: ${JSON.stringify(value)} }`);
  const model = await talk(
    `${schema}, examples: [{ payload: { op: 1 } }]`,
    `${schema}, examples: [${told.join(', ')}]`,
  );
  const answer = replyExample(messageIn(model, 'ask').message, repliesOf(model, 'ask'));
  expect(answer?.example?.payload).toEqual({ ok: true });
});

describe('a diagram', () => {
  const ring = () =>
    talk('payload: {}', 'payload: {}, x-response: [ask, next]', `    next: { payload: {}, x-response: told }\n`);

  test('follows replies to replies, and ends where it comes round', async () => {
    expect(diagramOf(await ring(), 'ask')?.description).toMatchInlineSnapshot(
      `"You send ask; the server sends told; any of (you send ask; … and the cycle repeats; or; you send next; the server sends told; … and the cycle repeats)."`,
    );
  });

  test('of a message that is in the middle has what it answers, too', async () => {
    expect(diagramOf(await ring(), 'told')?.description).toMatchInlineSnapshot(
      `"The server sends told; any of (you send ask; the server sends told; … and the cycle repeats; or; you send next; the server sends told; … and the cycle repeats)."`,
    );
  });

  test('is not drawn for a message that stands alone', async () => {
    const model = await talk('payload: {}', 'payload: {}', '    alone: { payload: {} }\n');
    expect(diagramOf(model, 'alone')).toBeUndefined();
    expect(blocksOf(messagePage(model, 'alone').tree, 'figure')).toEqual([]);
  });
});

describe('a document that declares no reply', () => {
  const feed = `
asyncapi: 2.6.0
info: { title: Feed, version: 1.0.0 }
servers: { main: { url: feed.example.com, protocol: wss } }
channels:
  /:
    publish:
      message:
        oneOf:
          - { name: ping, payload: {} }
          - { name: subscribe, payload: {} }
          - { name: RequestGuildMembers, payload: {} }
    subscribe:
      message:
        oneOf:
          - { name: heartbeat, payload: {}, summary: 'Server response to ping, \`always\`.' }
          - { name: chunk, payload: {}, description: 'Response to Request Guild Members.' }
          - { name: subscribedAck, payload: {} }
          - { name: tick, payload: {}, summary: Prices as they change. }
`;

  test('has no session, and nothing in it is unsolicited', async () => {
    const { pages } = pagesOf(await read(feed));
    const text = pages.map(({ tree }) => blockText(tree.blocks)).join('\n');
    expect(text).toContain('This document does not declare replies.');
    expect(text).not.toMatch(/Unsolicited|The server may send|No reply declared|# Session/);
    expect(pages.flatMap(({ tree }) => blocksOf(tree, 'figure'))).toEqual([]);
  });

  test('starts with a message to send, and expects nothing', async () => {
    const overview = pageAt(pagesOf(await read(feed)), 'index.html');
    expect(blockText([sectionOf(overview.tree, 'start')])).toMatchInlineSnapshot(`
"# Start here
  1. Connect to the main server
    wss://feed.example.com/
  2. For example, send ping"
`);
  });

  test('has the replies that its texts and names give away, marked and with the reason', async () => {
    const model = await read(feed);
    const all = pagesOf(model);
    expect(blockText([sectionOf(pageAt(all, 'conversations.html').tree, 'suggested')])).toMatchInlineSnapshot(`
"# Probable replies (not declared, but suggested by the document’s texts or names)
  Request | Replies
  ping | heartbeat / inferred: its text says “response to ping”
  RequestGuildMembers | chunk / inferred: its text says “Response to Request Guild Members”
  subscribe | subscribedAck / inferred: the names of both messages suggest it"
`);
    expect(blockText([sectionOf(messagePage(model, 'ping').tree, 'replies')])).toMatchInlineSnapshot(`
"# Replies
  - Receive heartbeat inferred: its text says “response to ping”"
`);
    expect(blockText([sectionOf(messagePage(model, 'chunk').tree, 'requests')])).toMatchInlineSnapshot(`
"# In reply to
  - Send RequestGuildMembers inferred: its text says “Response to Request Guild Members”"
`);
    expect(model.warnings.map(({ code, message, pointer }) => `${code} ${pointer}: ${message}`)).toMatchInlineSnapshot(`
[
  "undeclared-reply /channels/~1/publish/message/oneOf/0: 3 replies are not declared but suggested by texts or names, such as "heartbeat" to "ping": its text says "response to ping". Declare them: x-response on the request, or reply on its operation in AsyncAPI 3.",
]
`);
  });
});

describe('a session', () => {
  test('has the handshake, requests with their declared replies, and the end: nobody knows when the others come', async () => {
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
    const all = pagesOf(model);
    const { tree: main } = pageAt(all, 'servers/main.html');
    expect(blockText([sectionOf(main, 'session')])).toMatchInlineSnapshot(`
"# Session (the declared requests and replies; their order is not declared)
  drawn: From connect to close. The same steps are listed beside the diagram.
  1. Connect to wss://session.example.com/live. The server upgrades the connection to WebSocket.
  2. ask, answered by told
  3. Close the connection. Either side can do so."
`);
    expect(print(main)).toMatchInlineSnapshot(`
"wire: POST wss://session.example.com/live
wire: 101 Switching Protocols
send: ask
receive: told
wire: close"
`);
    expect(blocksOf(pageAt(all, 'servers/queue.html').tree, 'figure')).toEqual([]);
  });

  function print(tree: Page['tree']): string {
    const steps = blocksOf(tree, 'figure').flatMap(({ diagram }) => diagram.steps);
    const rows = steps.map(({ kind, lines, y }) => ({
      y: y ?? 0,
      text: `${kind}: ${lines.map(({ text }) => text).join('')}`,
    }));
    return rows.map(({ text }) => text).join('\n');
  }
});

test('conversations are drawn on their page when they are few', async () => {
  const { pages } = pagesOf(await talk('payload: {}', 'payload: {}'));
  const few = pages.filter(({ kind }) => kind === 'conversations').map(({ tree }) => sectionOf(tree, 'requests'));
  const [drawn] = few.flatMap(({ blocks }) => blocksOf({ head: { title: [], badges: [] }, blocks }, 'table'));
  expect(few).toHaveLength(1);
  expect(drawn?.rows.map(({ cells }) => cells.at(-1)?.figure?.description)).toEqual([
    'You send ask; the server sends told.',
  ]);
  expect(blockText(few)).toMatchInlineSnapshot(`
"# Requests and replies (1 in all)
  Request | Replies | Sequence
  ask | told | "
`);
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
  const { pages } = pagesOf(model);
  const servers = pages.filter(({ kind }) => kind === 'server');
  expect(servers.map(({ tree }) => blockText([sectionOf(tree, 'receive')])).join('\n')).toMatchInlineSnapshot(`
"# You can receive (2 messages)
  Message | Replies
  told | replies to ask
  echo | replies to whisper
# You can receive (2 messages)
  Message | Replies
  told | replies to askAsMyself
  echo | replies to whisper"
`);
});
