/** The official tests of JSON Schema, draft 7, through our own entries to the validator. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { dereference, type Schema } from '@cfworker/json-schema';
import { expect, test } from '@jest/globals';
import draft7 from 'ajv/dist/refs/json-schema-draft-07.json';
import type { JsonValue } from '../../model/types';
import { accepts, attempt } from '../../validation/engine';
import { validateExamples } from '../../validation/examples';
import type { JsonSchema } from '../../validation/json-schema';
import { newBudget, spend } from '../../validation/work';
import { en } from '../../words/catalogues';
import { readRaw } from '../model/parse';
import { ROOT } from '../support/documents';
import { exceptions } from './suite-exceptions';
import { v3 } from './support';

const SUITE = resolve(ROOT, '..', 'shared', 'json-schema-test-suite');

interface Group {
  readonly description: string;
  readonly schema: JsonSchema;
  readonly tests: readonly { readonly description: string; readonly data: JsonValue; readonly valid: boolean }[];
}

type Verdict = boolean | string;

const expected = exceptions.flatMap(({ tests }) =>
  Object.entries(tests).flatMap(([group, names]) => names.map((name) => `${group}: ${name}`)),
);

if (existsSync(SUITE)) {
  const groups = jsonFiles(join(SUITE, 'draft7')).flatMap((file) =>
    read<readonly Group[]>(join(SUITE, 'draft7', file)).map((group) => ({
      name: `${file}: ${group.description}`,
      ...group,
    })),
  );

  test('the validator agrees with the suite, but for the exceptions', () => {
    expect(disagreements(groups, byEngine).toSorted()).toEqual(expected.toSorted());
    expect(groups.flatMap(({ tests }) => tests).length).toBeGreaterThan(1700);
  });

  test('so it does on the way of a document through the model, as far as a schema refers to no other', () => {
    const alone = groups.filter(({ schema }) => !JSON.stringify(schema).includes('"$ref"'));
    const names = new Set(alone.map(({ name }) => name));
    const due = exceptions.flatMap(({ tests }) => Object.entries(tests)).filter(([group]) => names.has(group));
    expect(disagreements(alone, byModel).toSorted()).toEqual(
      due.flatMap(([group, tests]) => tests.map((name) => `${group}: ${name}`)).toSorted(),
    );
    expect(alone.flatMap(({ tests }) => tests).length).toBeGreaterThan(1500);
  });
} else {
  test.todo('the official test suite did not run: there is no ../shared/json-schema-test-suite beside this clone');
}

function disagreements(
  groups: readonly (Group & { readonly name: string })[],
  verdictsOf: (group: Group) => readonly Verdict[],
): readonly string[] {
  return groups.flatMap((group) => {
    const verdicts = verdictsOf(group);
    const wrong = group.tests.filter(({ valid }, index) => verdicts[index] !== valid);
    return wrong.map(({ description }) => `${group.name}: ${description}`);
  });
}

/** A schema as it stands. */
function byEngine({ schema, tests }: Group): readonly Verdict[] {
  return tests.map(({ data }) => {
    try {
      const own = structuredClone(schema);
      const lookup = remotes();
      dereference(own as object, lookup);
      return attempt(() => {
        spend(own, data, lookup, newBudget());
        return accepts(own, data, lookup);
      });
    } catch (error) {
      return String(error);
    }
  });
}

/** A schema that is read as the payload of a message and written anew. */
function byModel({ schema, tests }: Group): readonly Verdict[] {
  const payload = { schemaFormat: 'application/schema+json;version=draft-07', schema };
  const { messages } = validateExamples(
    readRaw(v3({ payload, examples: tests.map(({ data }) => ({ payload: data })) })),
    en,
  );
  return (messages.find(({ id }) => id === 'note')?.examples ?? []).map(({ check }) =>
    check?.kind === 'unchecked' ? check.reason : check?.kind === 'valid',
  );
}

function remotes() {
  const lookup: ReturnType<typeof dereference> = Object.create(null);
  dereference(structuredClone(draft7) as Schema, lookup, new URL('http://json-schema.org/draft-07/schema'));
  const folder = join(SUITE, 'remotes');
  for (const file of jsonFiles(folder))
    dereference(read(join(folder, file)), lookup, new URL(file, 'http://localhost:1234/'));
  return lookup;
}

function jsonFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.split(sep).join('/'));
}

function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8')) as Content;
}
