/** The parser that tests share says what one says that is made for a single document. */
import { readFileSync } from 'node:fs';
import type * as Package from '@asyncapi/parser';
import { expect, test } from '@jest/globals';
import { examples } from './documents';
import { parseText } from './parse';

/** By another name than the one for which tests get the shared parser. */
const { Parser }: typeof Package = require('@asyncapi/parser/cjs');

const info = { title: 'Parsed', version: '1.0.0' };
const message = (schema: object) => ({ name: 'ping', payload: schema, examples: [{ payload: 1 }] });

const DOCUMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(examples.map(({ name, path }) => [name, readFileSync(path, 'utf8')])),
  'without what AsyncAPI 2 asks for': JSON.stringify({ asyncapi: '2.6.0', info: { title: 'No version' }, channels: 1 }),
  'without what AsyncAPI 3 asks for': JSON.stringify({ asyncapi: '3.0.0', info, operations: { a: { action: 'run' } } }),
  'of an earlier version': JSON.stringify({ asyncapi: '2.0.0', info, channels: {}, strange: true }),
  'with an example of another type': JSON.stringify({
    asyncapi: '2.6.0',
    info,
    channels: { '/': { publish: { message: message({ type: 'string' }) } } },
  }),
  ...Object.fromEntries(
    ['string', 'number'].map((type) => [
      `with a schema that has the name of another document’s: ${type}`,
      JSON.stringify({
        asyncapi: '2.6.0',
        info,
        channels: { '/': { publish: { message: message({ $id: 'http://asyncapi.com/definitions/own.json', type }) } } },
      }),
    ]),
  ),
  'with a date, and a cycle': `
asyncapi: 2.6.0
info: { title: Cycle, version: 1.0.0, x-since: 2026-01-01 }
channels: { /: { publish: { message: { payload: { $ref: '#/components/schemas/node' } } } } }
components: { schemas: { node: { type: object, properties: { next: { $ref: '#/components/schemas/node' } } } } }
`,
};

test.each(Object.entries(DOCUMENTS))('%s', async (_name, text) => {
  const path = `${__dirname}/document.yaml`;
  const single = await new Parser().parse(text, { source: path });
  const { document, diagnostics } = await parseText(text, { path });
  expect(document?.json()).toEqual(single.document?.json());
  expect(diagnostics).toEqual(single.diagnostics);
});

test.each([...['kraken', 'without what AsyncAPI 2 asks for', 'without what AsyncAPI 3 asks for']])(
  '%s, taken even if it is invalid',
  async (name) => {
    const text = DOCUMENTS[name] ?? '';
    const path = `${__dirname}/document.yaml`;
    const single = await new Parser().parse(text, {
      source: path,
      validateOptions: { allowedSeverity: { error: true } },
    });
    for (const isFile of [false, true]) {
      const { document, diagnostics } = await parseText(text, { path, evenIfInvalid: true, isFile });
      expect(document?.json()).toEqual(single.document?.json());
      expect(diagnostics).toEqual(single.diagnostics);
    }
  },
);
