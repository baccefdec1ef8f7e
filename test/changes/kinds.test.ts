/** No kind of change is forgotten: every property that AsyncAPI's own JSON Schema knows is told of, or has a reason. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemas } from '@asyncapi/specs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { compareModels } from '../../changes/compare';
import { RULES } from '../../changes/rules';
import { bases, documentWith, modelOf } from './cases';

type Kind = readonly [before: unknown, after: unknown, ...rules: string[]] | { readonly same: string };
type Kinds = Readonly<Record<string, Kind>>;

/** By version of AsyncAPI, by definition, by property. A definition that is told of elsewhere says so. */
const table: Readonly<Record<string, Readonly<Record<string, Kinds>>>> = parse(
  readFileSync(join(__dirname, 'fixtures', 'kinds.yaml'), 'utf8'),
);

const VERSIONS = ['2.6.0', '3.1.0'] as const;

interface Definition {
  readonly properties?: object | undefined;
  readonly oneOf?: readonly (Definition | boolean)[] | undefined;
  readonly anyOf?: readonly (Definition | boolean)[] | undefined;
  readonly allOf?: readonly (Definition | boolean)[] | undefined;
}

/** Names of properties by the name of their definition; `root` for the document, `draft7` for what schemas build on. */
function propertiesOf(version: (typeof VERSIONS)[number]): ReadonlyMap<string, readonly string[]> {
  const schema = schemas[version];
  const own = (one: Definition): readonly string[] => [
    ...Object.keys(one.properties ?? {}),
    ...[one.oneOf, one.anyOf, one.allOf].flatMap((list = []) =>
      list.flatMap((part) => Object.keys((part !== true && part !== false && part.properties) || {})),
    ),
  ];
  const found = new Map([['root', own(schema)]]);
  for (const [id, definition] of Object.entries<Definition | boolean>(schema.definitions ?? {})) {
    const name = /asyncapi\.com\/definitions\/[\d.]+\/(.+)\.json$/.exec(id)?.[1];
    if (typeof definition === 'boolean') continue;
    if (name !== undefined && own(definition).length > 0) found.set(name, own(definition));
    if (id === 'http://json-schema.org/draft-07/schema') found.set('draft7', own(definition));
  }
  return found;
}

const kindsOf = (version: string): Readonly<Record<string, Kinds>> => ({ ...table.both, ...table[version] });

test.each(VERSIONS)('each property of AsyncAPI %s is told of, or has a reason why not', (version) => {
  const kinds = kindsOf(version);
  const missing = [...propertiesOf(version)].flatMap(([definition, names]) => {
    const known = kinds[definition];
    if (known === undefined) return [definition];
    if (typeof known.same === 'string') return [];
    return names.filter((name) => known[name] === undefined).map((name) => `${definition}.${name}`);
  });
  expect(missing).toEqual([]);
});

test('the walk finds the definitions, those of draft 7 too', () => {
  for (const version of VERSIONS) {
    const found = propertiesOf(version);
    expect([found.get('server')?.includes('protocol'), found.get('draft7')?.includes('multipleOf')]).toEqual([
      true,
      true,
    ]);
  }
});

interface Row {
  readonly version: string;
  readonly name: string;
  readonly at: string;
  readonly values: readonly [unknown, unknown];
  readonly rules: readonly string[];
}

const rows: readonly Row[] = VERSIONS.flatMap((version) =>
  Object.entries(kindsOf(version)).flatMap(([definition, { at, with: others, ...kinds }]) =>
    Object.entries(kinds).flatMap(([property, kind]): Row[] => {
      if (!Array.isArray(kind)) return [];
      const [before, after, ...rules] = kind;
      const name = `${definition}.${property}`;
      const place = String(at);
      if (others === undefined) return [{ version, name, at: `${place}/${property}`, values: [before, after], rules }];
      const values = [before, after].map((value) => ({ ...others, [property]: value }));
      return [{ version, name, at: place, values: [values[0], values[1]], rules }];
    }),
  ),
);

test.each(rows)('AsyncAPI $version: $name', async ({ version, at, values, rules }) => {
  const base = bases[version === '2.6.0' ? 2 : 3];
  const [before, after] = values.map((value) => modelOf(documentWith(at, value, base)));
  if (before === undefined || after === undefined) throw new Error('A row has two values.');
  const { changes } = compareModels(await before, await after);
  expect(Object.keys(RULES)).toEqual(expect.arrayContaining([...rules]));
  expect(new Set(changes.map(({ rule }) => rule))).toEqual(new Set(rules));
});
