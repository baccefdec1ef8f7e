/** How rules are run: over any document, in its order, each place once. */
import { describe, expect, test } from '@jest/globals';
import { findProblems } from '../../checks/check';
import { inDocumentOrder } from '../../checks/document-order';
import { generateSite } from '../../index';
import { readDocument } from '../../model/read';
import { corpusPart, examples } from '../support/documents';
import { type Document, parseFile, parseText } from '../support/parse';

function problemsOf(document: Document) {
  return findProblems({ json: document.json(), model: readDocument(document) });
}

test('what several parts share is found once, where it is defined', async () => {
  const { document } = await parseText(
    `asyncapi: 2.6.0
info: { title: A, version: '1' }
channels:
  /a: { bindings: { $ref: '#/components/channelBindings/feed' }, publish: { traits: [{ $ref: '#/components/operationTraits/t' }] } }
  /b: { bindings: { $ref: '#/components/channelBindings/feed' } }
components:
  channelBindings: { feed: { ws: { method: PUT } } }
  operationTraits: { t: { bindings: { ws: { method: GET } } } }
`,
  );
  expect(document && problemsOf(document).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'binding-method /components/channelBindings/feed/ws/method',
    'misplaced-binding /components/operationTraits/t/bindings/ws',
  ]);
});

test('problems come in the order of the document, whatever rule finds them', async () => {
  const { document } = await parseText(
    `asyncapi: 2.6.0
info: { title: A, version: '1' }
channels:
  /z: { bindings: { ws: { method: POST } } }
  /a/{id}: { bindings: { ws: { method: PUT, other: 1 } } }
servers:
  main: { url: 'ws://{a}.example.com', protocol: ws }
`,
  );
  expect(document && problemsOf(document).map(({ code }) => code)).toEqual([
    'post-handshake',
    'undefined-parameter',
    'binding-method',
    'binding-property',
    'undefined-variable',
  ]);
});

test('a pointer that leads nowhere stands where it stops, and a problem of the whole document first', () => {
  const json = { a: [{ x: 1 }, { y: 2 }], 'b/c': {} };
  const pointers = ['/b~1c', '/a/1/y', '/a/1/none', '/a/0/x', '', '/none'];
  const ordered = inDocumentOrder(
    pointers.map((pointer) => ({ pointer })),
    json,
  ).map(({ pointer }) => pointer);
  expect(ordered).toEqual(['', '/none', '/a/0/x', '/a/1/none', '/a/1/y', '/b~1c']);
});

test.each(examples)('$name has nothing to find', async ({ path }) => {
  const { document } = await parseFile(path);
  expect(document && generateSite(document).warnings).toEqual([]);
});

describe('documents of others', () => {
  const documents = corpusPart(5);
  if (documents.length === 0) test.todo('there are none here');
  for (const { name, path } of documents) {
    test(`${name} is checked, valid or not, and every finding leads to a place of it`, async () => {
      const { document } = await parseFile(path, { evenIfInvalid: true });
      if (document === undefined) return;
      for (const { message, pointer } of problemsOf(document)) {
        expect(pointer).toMatch(/^\/(?:servers|channels|operations|components|info|x-)/);
        expect(message).not.toMatch(/undefined|\[object/);
      }
    });
  }
});
