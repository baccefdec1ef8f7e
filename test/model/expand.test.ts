import { describe, expect, test } from '@jest/globals';
import { expandSchema } from '../../model/schema/expand';
import type { Expanded, Schema } from '../../model/schema/schema';
import type { NamedSchema } from '../../model/types';
import { readRaw } from './parse';
import { printExpanded } from './print';

type Raw = Record<string, unknown>;

/** Named schemas whose parts refer to each other as the parser leaves them: by being the same object. */
function named(make: (schema: (name: string) => Raw) => Record<string, Raw>): ReadonlyMap<string, NamedSchema> {
  const made = new Map<string, Raw>();
  const schema = (name: string) => {
    const known = made.get(name) ?? {};
    made.set(name, known);
    return known;
  };
  const schemas: Record<string, Raw> = {};
  for (const [name, content] of Object.entries(make(schema))) schemas[name] = Object.assign(schema(name), content);
  const model = readRaw({ asyncapi: '2.6.0', components: { schemas } });
  return new Map(model.schemas.map((entry) => [entry.id, entry]));
}

function open(id: string, schemas: ReadonlyMap<string, NamedSchema>, limit?: { depth: number; nodes: number }): string {
  return printExpanded(expandSchema({ kind: 'reference', id, pointer: '' }, schemas, limit));
}

function all(root: Expanded): readonly Expanded[] {
  return [root, ...root.children.flatMap(all)];
}

const order = () =>
  named((schema) => ({
    order: {
      type: 'object',
      required: ['item'],
      properties: { item: schema('item'), buyer: schema('person') },
    },
    item: {
      type: 'object',
      properties: { price: schema('price'), seller: schema('person') },
    },
    person: {
      type: 'object',
      properties: { name: { type: 'string' }, friend: schema('person') },
    },
    price: { type: 'string', pattern: '^[0-9.]+$' },
  }));

describe('expandSchema', () => {
  test('opens references in place, and those above again as links', () => {
    expect(open('order', order())).toMatchInlineSnapshot(`
      "(root): object (order)
        item*: object (item)
          price: string pattern "^[0-9.]+$" (price)
          seller: object (person)
            name: string
            friend: (person) ↑ /item/seller
        buyer: object (person)
          name: string
          friend: (person) ↑ /buyer"
    `);
  });

  test('opens what stands higher first, and closes what has no room; leaves take none', () => {
    expect(open('order', order(), { depth: 8, nodes: 7 })).toMatchInlineSnapshot(`
      "(root): object (order)
        item*: object (item)
          price: string pattern "^[0-9.]+$" (price)
          seller: (person) closed
        buyer: object (person)
          name: string
          friend: (person) ↑ /buyer"
    `);
  });

  test('closes what stands too deep', () => {
    expect(open('order', order(), { depth: 2, nodes: 400 })).toMatchInlineSnapshot(`
      "(root): object (order)
        item*: object (item)
          price: string pattern "^[0-9.]+$" (price)
          seller: (person) closed
        buyer: object (person)
          name: string
          friend: (person) ↑ /buyer"
    `);
    expect(open('order', order(), { depth: 0, nodes: 0 })).toMatchInlineSnapshot(`
      "(root): object (order)
        item*: (item) closed
        buyer: (person) closed"
    `);
  });

  test('rebases repeats on the place where their schema was opened', () => {
    const node: Raw = { type: 'object' };
    node.properties = { next: node };
    const schemas = named((schema) => ({
      list: { type: 'object', properties: { head: node } },
      both: {
        type: 'object',
        properties: { one: schema('list'), two: schema('list') },
      },
    }));
    expect(open('both', schemas)).toMatchInlineSnapshot(`
      "(root): object (both)
        one: object (list)
          head: object
            next: ↑ /one/head
        two: object (list)
          head: object
            next: ↑ /two/head"
    `);
  });

  test('follows a name that is another name, and ends where names go in a circle', () => {
    const schemas = named((schema) => ({
      a: { type: 'object', properties: { b: schema('b') } },
      b: { type: 'number' },
    }));
    const entry = (id: string, schema: Schema): NamedSchema => ({
      id,
      schema,
      usedByMessages: [],
      usedBySchemas: [],
      pointer: '',
    });
    const all = new Map([
      ...schemas,
      ['alias', entry('alias', { kind: 'reference', id: 'a', pointer: '' })],
      ['egg', entry('egg', { kind: 'reference', id: 'hen', pointer: '' })],
      ['hen', entry('hen', { kind: 'reference', id: 'egg', pointer: '' })],
    ]);
    expect(open('alias', all)).toMatchInlineSnapshot(`
      "(root): object (alias)
        b: number (b)"
    `);
    expect(open('egg', all)).toMatchInlineSnapshot(`"(root): (egg) closed"`);
    expect(open('missing', all)).toMatchInlineSnapshot(`"(root): (missing) closed"`);
  });

  test('gives every place a path of its own, and every repeat one that is there', () => {
    const schemas = named((schema) => ({
      odd: {
        properties: {
          items: schema('odd'),
          '~items': {},
          'a/b': { oneOf: [schema('even'), schema('odd')] },
        },
        items: schema('even'),
        oneOf: [{ type: 'string' }, schema('even')],
      },
      even: {
        additionalProperties: schema('odd'),
        allOf: [schema('even'), { properties: { x: schema('odd') } }],
      },
    }));
    for (const nodes of [1, 5, 50, 400]) {
      const places = all(
        expandSchema({ kind: 'reference', id: 'odd', pointer: '' }, schemas, {
          depth: 8,
          nodes,
        }),
      );
      const paths = places.map(({ path }) => JSON.stringify(path));
      expect(new Set(paths).size).toBe(paths.length);
      for (const { repeatOf } of places) if (repeatOf) expect(paths).toContain(JSON.stringify(repeatOf));
    }
  });

  test('stays within its room, however densely schemas refer to each other', () => {
    const names = Array.from({ length: 30 }, (_, index) => `s${index}`);
    const schemas = named((schema) =>
      Object.fromEntries(
        names.map((name) => [
          name,
          {
            properties: Object.fromEntries(names.map((other) => [other, schema(other)])),
          },
        ]),
      ),
    );
    const places = all(expandSchema({ kind: 'reference', id: 's0', pointer: '' }, schemas));
    expect(places.length).toBeLessThanOrEqual(400);
    expect(places.some(({ closed }) => closed)).toBe(true);
  });
});
