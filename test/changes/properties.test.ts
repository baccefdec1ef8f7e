import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { compareModels } from '../../changes/compare';
import { loadDocument } from '../../documents/load';
import { readDocument } from '../../model/read';
import type { ApiModel } from '../../model/types';
import { corpusPart, examples } from '../support/documents';
import { lineOf, modelOf } from './cases';

const documents = [...examples, ...corpusPart(5)];

async function modelAt(path: string): Promise<ApiModel | undefined> {
  const { document } = await loadDocument(path, { hasRules: false });
  return document && readDocument(document);
}

test.each(documents)('$name differs in nothing from itself', async ({ path }) => {
  const [before, after] = [await modelAt(path), await modelAt(path)];
  if (before === undefined || after === undefined) return;
  const { changes, isIncomplete } = compareModels(before, after);
  expect(changes.map(lineOf)).toEqual([]);
  expect(isIncomplete).toBe(false);
});

/** The same with its keys, and no list, in the other order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
}

/** Each schema that a `$ref` names, in its place; a schema that contains itself stays a `$ref`. */
function inlined(document: Record<string, unknown>): unknown {
  const schemas = Object(Object(document.components).schemas);
  const visit = (value: unknown, open: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((part) => visit(part, open));
    if (typeof value !== 'object' || value === null) return value;
    const name = /^#\/components\/schemas\/([^/]+)$/.exec(String(Object(value).$ref))?.[1];
    if (name !== undefined && Object.hasOwn(schemas, name) && !open.includes(name)) {
      return visit(schemas[name], [...open, name]);
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, visit(part, open)]));
  };
  return visit(document, []);
}

const OWN = examples.map(({ name, path }) => ({ name, document: parse(readFileSync(path, 'utf8')) }));

test.each(OWN)('the order of the keys of $name is no change', async ({ document }) => {
  const { changes } = compareModels(await modelOf(document), await modelOf(turned(document)));
  expect(changes.map(lineOf)).toEqual([]);
});

test.each(OWN)('schemas of $name that are written in place are no change', async ({ document }) => {
  const { changes } = compareModels(await modelOf(document), await modelOf(inlined(document)));
  expect(changes.filter(({ verdict }) => verdict !== 'documentation').map(lineOf)).toEqual([]);
});

test('an API that is written in AsyncAPI 2 and 3 breaks nobody', async () => {
  const [v2, v3] = ['kraken', 'kraken-v3'].map((name) => examples.find((example) => example.name === name)?.path ?? '');
  const [before, after] = [await modelAt(v2 ?? ''), await modelAt(v3 ?? '')];
  if (before === undefined || after === undefined) throw new Error('The examples cannot be read.');
  for (const { changes } of [compareModels(before, after), compareModels(after, before)]) {
    expect(changes.filter(({ verdict }) => verdict !== 'documentation').map(lineOf)).toEqual([]);
  }
});

/** A schema whose parts contain each other in many ways. */
function tangled(constraint: number) {
  const names = Array.from({ length: 30 }, (_, index) => `S${index}`);
  const schemas = names.map((name, index) => [
    name,
    {
      type: 'object',
      minProperties: constraint,
      properties: Object.fromEntries(
        names.slice(index % 7).map((other) => [other, { $ref: `#/components/schemas/${other}` }]),
      ),
    },
  ]);
  return {
    asyncapi: '2.6.0',
    info: { title: 'Tangled', version: '1' },
    channels: { c: { publish: { message: { payload: { $ref: '#/components/schemas/S0' } } } } },
    components: { schemas: Object.fromEntries(schemas) },
  };
}

test('schemas that contain each other are compared once each, inlined ones as far as there is room', async () => {
  const { changes } = compareModels(await modelOf(tangled(1)), await modelOf(tangled(2)));
  expect(changes).toHaveLength(30);
  const mixed = compareModels(
    await modelOf(tangled(1)),
    await modelOf({
      ...tangled(2),
      channels: { c: { publish: { message: { payload: { allOf: [{ $ref: '#/components/schemas/S0' }] } } } } },
    }),
  );
  expect(mixed.changes.length).toBeGreaterThan(0);
});
