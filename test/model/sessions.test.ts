/** Sessions that authors write down, as they are found in the wild and as we ask for them. */
import { describe, expect, test } from '@jest/globals';
import type { AuthoredSession } from '../../model/sessions';
import { readRaw } from './parse';

const BASE = {
  asyncapi: '2.6.0',
  info: { title: 'Sessions', version: '1.0.0' },
  components: {
    messages: {
      hello: { messageId: 'hello', title: 'Say hello' },
      welcome: { messageId: 'welcome' },
      both: { messageId: 'both' },
    },
  },
};
const ref = (name: string) => ({ $ref: `#/components/messages/${name}` });

function document(root: object, channel: object, operation: object, version = '2.6.0') {
  const { hello, welcome, both } = BASE.components.messages;
  const talk = {
    publish: { message: { oneOf: [hello, both] }, ...operation },
    subscribe: { message: { oneOf: [welcome, both] } },
  };
  return { ...BASE, asyncapi: version, ...root, channels: { '/': { ...talk, ...channel } } };
}

const print = ({ name, description, steps, extensions, pointer }: AuthoredSession): unknown => [
  [pointer, name, description, ...extensions.map((one) => `${one.name}=${JSON.stringify(one.value)}`)]
    .filter(Boolean)
    .join(' | '),
  ...steps.map((step) =>
    [
      step.direction ?? '?',
      step.message === undefined ? `(${step.name})` : step.message,
      JSON.stringify(step.payload),
      step.description,
      ...step.extensions.map((one) => `${one.name}=${JSON.stringify(one.value)}`),
      step.payloadPointer,
    ]
      .filter(Boolean)
      .join(' | '),
  ),
];

describe('a session of the author', () => {
  test('is read from x-fern-examples of a channel, with what else is said of it', () => {
    const messages = [
      { type: 'publish', messageId: 'hello', value: { text: ' ' } },
      { type: 'subscribe', messageId: 'unknown', value: 'raw' },
      { type: 'subscribe', messageId: 'welcome', value: null, took: 3 },
    ];
    const session = { name: 'First', description: 'Says *hello*.', 'query-parameters': { model: 'x' }, messages };
    const { channels } = readRaw(
      document({}, { 'x-fern-examples': [session, { messages: messages.slice(0, 1) }] }, {}),
    );
    expect(channels[0]?.extensions).toEqual([]);
    expect(channels[0]?.sessions.map(print)).toEqual([
      [
        '/channels/~1/x-fern-examples/0 | First | Says *hello*. | query-parameters={"model":"x"}',
        'send | hello | {"text":" "} | /channels/~1/x-fern-examples/0/messages/0/value',
        'receive | (unknown) | "raw" | /channels/~1/x-fern-examples/0/messages/1/value',
        'receive | welcome | null | took=3 | /channels/~1/x-fern-examples/0/messages/2/value',
      ],
      [
        '/channels/~1/x-fern-examples/1',
        'send | hello | {"text":" "} | /channels/~1/x-fern-examples/1/messages/0/value',
      ],
    ]);
  });

  test('is read from x-session, as a list of messages, at the root, on a channel or on an operation', () => {
    const { hello } = BASE.components.messages;
    const list = [
      { message: hello, payload: 1, summary: 'First.' },
      { direction: 'receive', message: 'both', body: [2] },
      { from: 'server', message: ref('welcome') },
    ];
    const model = readRaw(
      document(
        { 'x-session': list },
        { 'x-session': { title: 'On it', steps: list } },
        { 'x-session': [{ messages: list }] },
      ),
    );
    const steps = (at: string) => [
      `send | hello | 1 | First. | ${at}/0/payload`,
      `receive | both | [2] | ${at}/1/body`,
      'receive | welcome',
    ];
    expect(model.info.sessions.map(print)).toEqual([['/x-session', ...steps('/x-session')]]);
    expect(model.channels[0]?.sessions.map(print)).toEqual([
      ['/channels/~1/x-session | On it', ...steps('/channels/~1/x-session/steps')],
    ]);
    expect(model.operations[0]?.sessions.map(print)).toEqual([
      ['/channels/~1/publish/x-session/0', ...steps('/channels/~1/publish/x-session/0/messages')],
    ]);
    for (const { extensions } of [model.info, ...model.channels, ...model.operations]) expect(extensions).toEqual([]);
  });

  test('turns the words of the document round with it, and a direction of ours never', () => {
    const list = [
      { type: 'publish', messageId: 'nobody', value: 1 },
      { direction: 'send', messageId: 'nobody', value: 1 },
    ];
    const read = (perspective: 'client' | 'server') =>
      readRaw(document({ 'x-session': list }, {}, {}), { perspective }).info.sessions[0]?.steps.map(
        ({ direction }) => direction,
      );
    expect(read('server')).toEqual(['send', 'send']);
    expect(read('client')).toEqual(['receive', 'send']);
  });

  test.each([
    ['a text', 'hello'],
    ['an empty list', []],
    ['a list with something else in it', [{ messageId: 'hello', value: 1 }, 7]],
    ['sessions without messages', [{ name: 'a' }]],
    ['too many messages', Array.from({ length: 101 }, () => ({ messageId: 'hello', value: 1 }))],
    ['too many sessions', Array.from({ length: 21 }, () => ({ messages: [{ messageId: 'hello', value: 1 }] }))],
    ['sessions inside of sessions', [{ messages: [{ messages: [{ messageId: 'hello' }] }] }]],
  ])('is none where the extension is %s: it is shown as it is', (_, value) => {
    const [channel] = readRaw(document({}, { 'x-session': value }, {})).channels;
    expect(channel?.sessions).toEqual([]);
    expect(channel?.extensions).toEqual([{ name: 'x-session', value }]);
  });
});
