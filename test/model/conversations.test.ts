import { describe, expect, test } from '@jest/globals';
import { read } from './parse';
import { printMessages, printWarnings } from './print';

/** A 2.6 document: `hello` is sent, `welcome` received; `tail` is YAML for the components' messages. */
function chat(messages: string, publish = ''): string {
  return `
asyncapi: 2.6.0
info: { title: Chat, version: 1.0.0 }
servers: { main: { url: chat.example.com, protocol: wss } }
channels:
  /room:
    publish:
      ${publish}
      message: { $ref: '#/components/messages/hello' }
    subscribe:
      message: { $ref: '#/components/messages/welcome' }
components:
  messages:
    welcome: { payload: { type: string } }
${messages.trim().replaceAll(/^/gm, '    ')}
`;
}

describe('x-response', () => {
  test.each([
    ['a reference', `{ $ref: '#/components/messages/welcome' }`],
    ['a list', `[{ $ref: '#/components/messages/welcome' }]`],
    ['a choice', `{ oneOf: [{ $ref: '#/components/messages/welcome' }] }`],
    ['another choice', `{ anyOf: [{ $ref: '#/components/messages/welcome' }] }`],
    ['a key', 'welcome'],
    ['a pointer', `'#/components/messages/welcome'`],
    ['a list of keys, with repetitions', '[welcome, welcome]'],
  ])('is understood as %s', async (_, response) => {
    const model = await read(chat(`hello: { payload: {}, x-response: ${response} }`));
    expect(printMessages(model)).toBe(
      [
        'hello: send on /room at main',
        '  replied by welcome (x-response)',
        'welcome: receive on /room at main',
        '  replies to hello',
      ].join('\n'),
    );
    expect(model.conversations).toEqual([{ request: 'hello', replies: model.messages[0]?.replies }]);
    expect(model.warnings).toEqual([]);
  });

  test('of an operation counts for each of its messages', async () => {
    const model = await read(chat('hello: { payload: {} }', 'x-response: { $ref: "#/components/messages/welcome" }'));
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "hello: send on /room at main
        replied by welcome (x-response)
      welcome: receive on /room at main
        replies to hello"
    `);
    expect(model.operations[0]?.extensions).toEqual([]);
  });

  test('written in place is a message of its own, with replies of its own', async () => {
    const model = await read(
      chat(`
hello:
  payload: {}
  x-response:
    oneOf:
      - { name: refused, payload: { type: string }, x-response: { payload: { type: number } } }
      - { name: welcome }
`),
    );
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "hello: send on /room at main
        replied by refused (x-response)
        replied by welcome (x-response)
      welcome: receive on /room at main
        replies to hello
      refused: receive on /room at main
        replied by reply to refused (x-response)
        replies to hello
      reply to refused: send on /room at main
        replies to refused"
    `);
    expect(model.warnings).toEqual([]);
  });

  test('gives direction, channel and servers to messages that no operation lists, through a chain of answers', async () => {
    const model = await read(
      chat(`
hello: { payload: {}, x-response: { $ref: '#/components/messages/challenge' } }
challenge: { payload: {}, x-response: { $ref: '#/components/messages/proof' } }
proof: { payload: {}, x-response: [challenge, welcome] }
adrift: { payload: {}, x-response: hello }
`),
    );
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "hello: send on /room at main
        replied by challenge (x-response)
        replies to adrift
      welcome: receive on /room at main
        replies to proof
      challenge: receive on /room at main
        replied by proof (x-response)
        replies to hello, proof
      proof: send on /room at main
        replied by challenge (x-response)
        replied by welcome (x-response)
        replies to challenge
      adrift: no direction on no channel at no server
        replied by hello (x-response)"
    `);
  });

  test('may lead to itself, directly and in a circle', async () => {
    const model = await read(
      chat(`
hello: { payload: {}, x-response: { oneOf: [{ $ref: '#/components/messages/hello' }, { $ref: '#/components/messages/ping' }] } }
ping: { payload: {}, x-response: { $ref: '#/components/messages/pong' } }
pong: { payload: {}, x-response: { $ref: '#/components/messages/ping' } }
`),
    );
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "hello: send on /room at main
        replied by hello (x-response)
        replied by ping (x-response)
        replies to hello
      welcome: receive on /room at main
      ping: receive on /room at main
        replied by pong (x-response)
        replies to hello, pong
      pong: send on /room at main
        replied by ping (x-response)
        replies to ping"
    `);
  });

  test('that is no message is a warning, and stays an extension', async () => {
    const model = await read(chat('hello: { payload: {}, x-response: [ghost, welcome, 7, { summary: Nothing. }] }'));
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "hello: send on /room at main
        replied by welcome (x-response)
        x-response: ["ghost","welcome",7,{"summary":"Nothing."}]
      welcome: receive on /room at main
        replies to hello"
    `);
    expect(printWarnings(model)).toMatchInlineSnapshot(`
      "unknown-reply at /components/messages/hello/x-response/0: This reply "ghost" is not a message of this document. Use a message name, a $ref to a message, or a list of these.
      unknown-reply at /components/messages/hello/x-response/2: This reply is not a message of this document. Use a message name, a $ref to a message, or a list of these.
      unknown-reply at /components/messages/hello/x-response/3: This reply is not a message of this document. Use a message name, a $ref to a message, or a list of these."
    `);
  });

  test('of another tool, with x-response-type beside it, is an extension', async () => {
    const model = await read(
      chat(
        `hello: { payload: {}, x-response: { $ref: '#/components/messages/welcome' }, x-response-type: simple-rpc }`,
      ),
    );
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "hello: send on /room at main
        x-response: {"$ref":"#/components/messages/welcome"}
        x-response-type: "simple-rpc"
      welcome: receive on /room at main"
    `);
    expect(model.warnings).toEqual([]);
  });

  test('is understood where merging a trait has copied the message it names', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Copies, version: 1.0.0 }
channels: { c: { address: /, messages: { ask: { $ref: '#/components/messages/ask' } } } }
operations: { ask: { action: receive, channel: { $ref: '#/channels/c' } } }
components:
  messages:
    ask: { payload: {}, traits: [{ summary: Ask. }], x-response: { $ref: '#/components/messages/told' } }
    told: { payload: { type: string } }
`);
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "ask: send on c at no server
        replied by told (x-response)
      told: receive on c at no server
        replies to ask"
    `);
  });

  test('is understood in a trait of 2.x too', async () => {
    const model = await read(
      chat(`
hello: { payload: {}, traits: [{ $ref: '#/components/messageTraits/polite' }] }
thanks: { summary: The same to you., payload: { type: string } }
`).concat(`  messageTraits: { polite: { x-response: { $ref: '#/components/messages/thanks' } } }\n`),
    );
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "hello: send on /room at main
        replied by thanks (x-response)
      welcome: receive on /room at main
      thanks: receive on /room at main
        replies to hello"
    `);
  });
});

describe('reply', () => {
  const v3 = (operations: string) => `
asyncapi: 3.0.0
info: { title: Replies, version: 1.0.0 }
channels:
  ask: { address: /, messages: { question: { payload: {} }, hurry: { payload: {} } } }
  told: { address: /, messages: { answer: { payload: {} }, refusal: { payload: {} } } }
operations:
${operations.trim().replaceAll(/^/gm, '  ')}
`;

  test('names messages of another channel, and says where the address travels', async () => {
    const model = await read(
      v3(`
ask:
  action: receive
  channel: { $ref: '#/channels/ask' }
  messages: [{ $ref: '#/channels/ask/messages/question' }]
  reply:
    channel: { $ref: '#/channels/told' }
    messages: [{ $ref: '#/channels/told/messages/answer' }]
    address: { location: '$message.header#/replyTo', description: Yours. }
`),
    );
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "question: send on ask at no server
        replied by answer (reply) on told at $message.header#/replyTo
      hurry: no direction on ask at no server
      answer: receive on told at no server
        replies to question
      refusal: no direction on told at no server"
    `);
  });

  test('without messages means all of its channel', async () => {
    const model = await read(
      v3(`
ask: { action: receive, channel: { $ref: '#/channels/ask' }, reply: { channel: { $ref: '#/channels/told' } } }
`),
    );
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "question: send on ask at no server
        replied by answer (reply) on told
        replied by refusal (reply) on told
      hurry: send on ask at no server
        replied by answer (reply) on told
        replied by refusal (reply) on told
      answer: receive on told at no server
        replies to question, hurry
      refusal: receive on told at no server
        replies to question, hurry"
    `);
  });

  test('without a channel means the channel of the request', async () => {
    const model = await read(
      v3(`
ask:
  action: send
  channel: { $ref: '#/channels/ask' }
  messages: [{ $ref: '#/channels/ask/messages/question' }]
  reply: { messages: [{ $ref: '#/channels/ask/messages/hurry' }] }
`),
    );
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "question: receive on ask at no server
        replied by hurry (reply)
      hurry: send on ask at no server
        replies to question
      answer: no direction on told at no server
      refusal: no direction on told at no server"
    `);
  });

  test('said twice, by x-response too, is one reply', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Twice, version: 1.0.0 }
channels: { c: { address: /, messages: { a: { $ref: '#/components/messages/a' }, b: { $ref: '#/components/messages/b' } } } }
operations:
  ask:
    action: receive
    channel: { $ref: '#/channels/c' }
    messages: [{ $ref: '#/channels/c/messages/a' }]
    reply: { messages: [{ $ref: '#/channels/c/messages/b' }] }
components: { messages: { a: { payload: {}, x-response: { $ref: '#/components/messages/b' } }, b: { payload: {} } } }
`);
    expect(printMessages(model)).toMatchInlineSnapshot(`
      "a: send on c at no server
        replied by b (reply)
      b: receive on c at no server
        replies to a"
    `);
  });
});
