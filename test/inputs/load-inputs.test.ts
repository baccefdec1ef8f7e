/** The previous document is read with all that it refers to, or not at all. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ParameterError } from '../../errors';
import { generateSite } from '../../index';
import { loadInputs } from '../../inputs/load-inputs';
import { readInputs } from '../../inputs/read-inputs';
import { parseValid } from '../support/parse';

const API = `asyncapi: 2.6.0
info: { title: Prices, version: '1' }
channels:
  /prices:
    publish:
      message: { name: ask, payload: { $ref: './parts/ask.yaml' } }
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ws-docs previous ü-'));
  mkdirSync(join(folder, 'old', 'parts'), { recursive: true });
  writeFileSync(join(folder, 'old', 'api.yaml'), API);
  writeFileSync(join(folder, 'old', 'parts', 'ask.yaml'), 'type: object\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const load = (previous: string, allowRef = false) => loadInputs({ previous }, { cwd: folder, allowRef });

async function refusal(previous: string): Promise<string> {
  const error: unknown = await load(previous).catch((one: unknown) => one);
  if (!(error instanceof ParameterError)) throw new Error(`It was not refused: ${String(error)}`);
  return error.message;
}

test('it comes with what it refers to, and says which files it consists of', async () => {
  const { previous } = await load('old/api.yaml');
  expect(previous?.json()).toMatchObject({
    channels: { '/prices': { publish: { message: { payload: { type: 'object' } } } } },
  });
  expect(previous?.files).toEqual([join(folder, 'old', 'api.yaml'), join(folder, 'old', 'parts', 'ask.yaml')]);
});

test('it is parsed again only if one of its files has changed', async () => {
  const known = await load('old/api.yaml');
  const again = (inputs: typeof known) => loadInputs({ previous: 'old/api.yaml' }, { cwd: folder, known: inputs });
  expect((await again(known)).previous).toBe(known.previous);
  writeFileSync(join(folder, 'old', 'parts', 'ask.yaml'), 'type: string\n');
  const { previous } = await again(known);
  expect(previous?.json()).toMatchObject({
    channels: { '/prices': { publish: { message: { payload: { type: 'string' } } } } },
  });
  rmSync(join(folder, 'old', 'parts', 'ask.yaml'));
  await expect(again(known)).rejects.toThrow(ParameterError);
});

test('without the parameter there is none, and other files are read all the same', async () => {
  writeFileSync(join(folder, 'own.css'), 'a {}');
  const inputs = await loadInputs({ css: 'own.css' }, { cwd: folder });
  expect(inputs).toEqual(readInputs({ css: 'own.css' }, folder));
  expect(inputs.previous).toBeUndefined();
});

test.each([
  ['nothing.yaml', 'There is no /'],
  ['old', 'This is not a file'],
])('%s is refused: %s', async (path, reason) => {
  const message = await refusal(path);
  expect(message).toContain(`Parameter "previous" cannot be "${path}"`);
  expect(message).toContain(reason);
  expect(message).toContain(`relative to ${folder}`);
});

test.each([
  ['channels:\n', '  channels:\n', 'old/api.yaml:3:1: '],
  ['./parts/ask.yaml', './parts/gone.yaml', 'old/api.yaml:6:'],
  ['./parts/ask.yaml', '../../else.yaml', 'old/api.yaml:6:'],
  [API, '', 'old/api.yaml:1:1: '],
  [API, 'openapi: 3.0.0\n', 'old/api.yaml:1:1: '],
])('where %j is %j, the place is told', async (from, to, place) => {
  writeFileSync(join(folder, 'old', 'api.yaml'), API.replace(from, to));
  expect(await refusal('old/api.yaml')).toContain(place);
});

test('references out of its folder are followed where that is allowed', async () => {
  writeFileSync(join(folder, 'else.yaml'), 'type: string\n');
  writeFileSync(join(folder, 'old', 'api.yaml'), API.replace('./parts/ask.yaml', '../else.yaml'));
  expect((await load('old/api.yaml', true)).previous?.files).toContain(join(folder, 'else.yaml'));
});

test('a program that has not read it is told how', async () => {
  const now = API.replace("{ $ref: './parts/ask.yaml' }", '{}');
  const document = await parseValid(now);
  expect(() => generateSite(document, { params: { previous: 'old/api.yaml' } })).toThrow(
    'call await loadInputs(params)',
  );
});
