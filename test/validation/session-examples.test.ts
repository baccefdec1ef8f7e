/** A payload in an example session is an example of its message, unless the message has others. */
import { expect, test } from '@jest/globals';
import { exampleOf, startOf } from '../../site/connecting/start';
import { lookupOf } from '../../site/lookup';
import { validateExamples } from '../../validation/examples';
import { en } from '../../words/catalogues';
import { read } from '../model/parse';

const DOCUMENT = `
asyncapi: 2.6.0
info: { title: Session, version: 1.0.0 }
servers: { main: { url: example.com, protocol: wss } }
channels:
  /:
    x-session:
      - { message: hello, direction: send, payload: { id: 1 } }
      - { message: hello, direction: send, payload: { id: 1 } }
      - { message: welcome, direction: receive, payload: { id: one } }
      - { message: known, direction: send, payload: { id: 3 } }
    publish:
      message:
        oneOf:
          - { name: known, payload: &id { type: object, properties: { id: { type: integer } } }, examples: [{ payload: { id: 4 } }] }
          - { name: hello, payload: *id }
    subscribe: { message: { name: welcome, payload: *id } }
`;

test('each once, checked like any other, and only where there is none', async () => {
  const model = validateExamples(await read(DOCUMENT), en);
  const examples = model.messages.flatMap(({ label, examples: all }) =>
    all.map(({ origin, payload, check, pointer }) =>
      [label, origin, JSON.stringify(payload), check?.kind, pointer].join(' '),
    ),
  );
  expect(examples).toMatchInlineSnapshot(`
[
  "known message {"id":4} valid /channels/~1/publish/message/oneOf/0/examples/0",
  "hello session {"id":1} valid /channels/~1/x-session/0",
  "welcome session {"id":"one"} invalid /channels/~1/x-session/2",
]
`);
  expect(model.warnings.map(({ code }) => code)).toEqual(['example-mismatch']);
});

test('the first message of a session is the one to start with', async () => {
  const model = validateExamples(await read(DOCUMENT), en);
  const start = startOf(model, lookupOf(model, en));
  expect(start?.send?.message.label).toBe('hello');
  expect(start?.send && exampleOf(start.send.message)?.payload).toEqual({ id: 1 });
});
