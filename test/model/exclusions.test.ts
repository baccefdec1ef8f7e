/** Parts of an `allOf` that forbid each other's properties. */
import { describe, expect, test } from '@jest/globals';
import { read } from './parse';
import { printWarnings } from './print';
import { pageAt, pagesOf } from '../support/pages';
import { blockText } from '../support/block-text';

async function warnings(payload: string, schemas = '') {
  return printWarnings(await read(documentOf(payload, schemas)));
}

function documentOf(payload: string, schemas = ''): string {
  return `
asyncapi: 2.6.0
info: { title: Parts, version: 1.0.0 }
channels: { /: { subscribe: { message: { name: m, payload: ${payload} } } } }
components: { schemas: { ${schemas} } }
`;
}

const closed = (name: string, required = '') =>
  `{ type: object, additionalProperties: false, ${required} properties: { id: {}, ${name}: {} } }`;

describe('parts that forbid each other’s properties', () => {
  test('where a property is required and forbidden no object is valid', async () => {
    const payload = `{ allOf: [${closed('a', 'required: [a],')}, ${closed('b', 'required: [b],')}] }`;
    expect(await warnings(payload)).toMatchInlineSnapshot(
      `"contradicting-parts at /channels/~1/subscribe/message/payload: No object is valid: parts of "allOf" forbid properties that others require: "a", "b". Remove "additionalProperties: false" from the schemas that are combined."`,
    );
    const { tree } = pageAt(pagesOf(await read(documentOf(payload))), 'messages/m.html');
    expect(blockText(tree.blocks)).toContain(
      'No object is valid here: a and b are required, but another part forbids additional properties.',
    );
  });

  test('where none is required they can never be present', async () => {
    const payload = `{ allOf: [${closed('a')}, ${closed('b', 'required: [id],')}] }`;
    expect(await warnings(payload)).toMatchInlineSnapshot(
      `"contradicting-parts at /channels/~1/subscribe/message/payload: Parts of "allOf" forbid each other's properties, so that these can never be present: "a", "b". Remove "additionalProperties: false" from the schemas that are combined."`,
    );
    const { tree } = pageAt(pagesOf(await read(documentOf(payload))), 'messages/m.html');
    expect(blockText(tree.blocks)).toContain(
      'a and b can never be present: another part forbids additional properties.',
    );
  });

  test('a schema that closes itself forbids what its parts describe, named ones too', async () => {
    const payload = `{ $ref: '#/components/schemas/order' }`;
    const schemas = `base: { required: [id], properties: { id: {} } }, order: { additionalProperties: false, properties: { price: {} }, allOf: [{ $ref: '#/components/schemas/base' }] }`;
    expect(await warnings(payload, schemas)).toMatchInlineSnapshot(
      `"contradicting-parts at /components/schemas/order: No object is valid: parts of "allOf" forbid properties that others require: "id". Remove "additionalProperties: false" from the schemas that are combined."`,
    );
  });

  test.each([
    ['the same properties', `{ allOf: [${closed('a')}, ${closed('a', 'required: [a],')}] }`],
    ['no closed part', '{ allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }'],
    ['a property that is forbidden on purpose', `{ allOf: [${closed('a')}, { properties: { b: false } }] }`],
    [
      'a pattern that allows it',
      '{ allOf: [{ patternProperties: { "^x": {} }, additionalProperties: false }, { properties: { x1: {} } }] }',
    ],
    ['alternatives instead of parts', `{ oneOf: [${closed('a')}, ${closed('b')}] }`],
  ])('nothing is said of %s', async (_, payload) => {
    expect(await warnings(payload)).toBe('');
  });

  test('a schema that is a part of itself is looked at once', async () => {
    const schemas = `node: { additionalProperties: false, properties: { a: {} }, allOf: [{ $ref: '#/components/schemas/node' }] }`;
    expect(await warnings(`{ $ref: '#/components/schemas/node' }`, schemas)).toBe('');
  });
});
