/** The examples of the manual are what they are said to be. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { ROOT } from '../support/documents';
import { filesIn } from '../support/cli';
import { wsDocs } from '../support/ws-docs';
import { blocksIn, nameOf, textOf } from './pages';

const DOCUMENT = join(ROOT, 'docs', 'asyncapi.yaml');
const EXTENSIONS = 'docs/extensions.md';
/** Its file of accepted changes is tried where such files are. */
const CHANGES = 'docs/changes.md';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-examples-'));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('documents', () => {
  const documents = blocksIn('yaml').filter(({ page }) => page !== EXTENSIONS && page !== CHANGES);

  test.each(documents.map((block) => [nameOf(block), block.text] as const))(
    '%s has nothing to report',
    async (_, text) => {
      const file = join(home, 'block.yaml');
      writeFileSync(file, text);
      const { code, stdout } = await wsDocs(['check', '--strict', file], home);
      expect([code, stdout]).toEqual([0, expect.stringContaining('No problems')]);
    },
  );

  test('those about terms are the same API', async () => {
    const pages = blocksIn('yaml', ['docs/terms.md']).map(({ text }, index) => {
      const file = join(home, `terms-${index}.yaml`);
      writeFileSync(file, text);
      return wsDocs(['build', file, '-o', join(home, `terms-${index}`)], home);
    });
    expect((await Promise.all(pages)).map(({ code }) => code)).toEqual([0, 0]);
    const [two, three] = [0, 1].map((index) => filesIn(join(home, `terms-${index}`)).get('index.md'));
    expect(two).toMatch(/can send.*watch.*can receive.*report/s);
    expect(three).toBe(two);
  });
});

describe('extensions', () => {
  const examples = blocksIn('yaml', [EXTENSIONS]);
  const document: unknown = parse(textOf('docs/asyncapi.yaml'));

  test('each has an example', () => {
    const names = [...textOf(EXTENSIONS).matchAll(/^## (x-[\w-]+)$/gm)].map(([, name]) => name);
    expect(names).toHaveLength(6);
    for (const [index, name] of names.entries()) expect(examples[index]?.text).toContain(`${name}:`);
  });

  test.each(examples.map((block) => [nameOf(block), block.text] as const))('%s is part of the document', (_, text) => {
    expect(document).toMatchObject(parse(text));
  });

  test('the document has nothing to report, but what is ignored', async () => {
    const { code, stdout } = await wsDocs(['check', '--strict', DOCUMENT], home);
    expect([code, stdout]).toEqual([0, 'No problems in 1 document (1 ignored).\n']);
  });

  test('its pages show what the examples promise', async () => {
    const { code } = await wsDocs(['build', DOCUMENT, '-o', join(home, 'buoys')], home);
    expect(code).toBe(0);
    const site = filesIn(join(home, 'buoys'));
    const page = (name: string) => site.get(`${name}.md`) ?? '';
    expect(page('conversations')).toMatch(/↑ \[Watch\].*↓ \[Watching\].*↓ \[Refused\].*matched by `id`/);
    expect(page('servers/keepers')).toContain('Calibrate');
    expect(page('servers/public')).not.toContain('Calibrate');
    expect(page('index')).toMatch(/### Watch a buoy.*"waveHeight": 2\.4/s);
    for (const said of ['buoys.v1', '20 s', '60 s', '16 KiB', '1012', '4003', 'Get a new token and reconnect.']) {
      expect(page('channels/live')).toContain(said);
    }
    expect(page('servers/public')).toContain('-s buoys.v1');
  });
});

describe('settings', () => {
  const [settings] = blocksIn('json');
  const text = settings?.text ?? '';

  test('are valid', () => {
    const validate = new Ajv().compile(JSON.parse(textOf('schemas/ws-docs-config.schema.json')));
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
  });

  test('do what they say', async () => {
    const folder = join(home, 'settings');
    mkdirSync(folder);
    const source = textOf('docs/asyncapi.yaml').replace(/ {4}x-ws-docs-ignore:\n(?: {6}.*\n)+/, '');
    writeFileSync(join(folder, 'asyncapi.yaml'), source);
    const before = await wsDocs(['check', '--strict', 'asyncapi.yaml'], folder);
    expect([before.code, before.stdout]).toEqual([1, expect.stringContaining('unencrypted-server')]);
    writeFileSync(join(folder, 'ws-docs.config.json'), text);
    const after = await wsDocs(['check', '--strict', 'asyncapi.yaml'], folder);
    expect([after.code, after.stdout]).toEqual([0, 'No problems in 1 document (1 ignored).\n']);
  });
});

test('the example of a guide is one', async () => {
  const folder = join(home, 'guides');
  mkdirSync(folder);
  const [guide] = blocksIn('md');
  writeFileSync(join(folder, 'guide.md'), guide?.text ?? '');
  writeFileSync(join(folder, 'staying.md'), '# Staying\n\n## Reconnect\n');
  const { code, stderr } = await wsDocs(
    ['build', '--strict', DOCUMENT, '-o', 'with-guide', '-p', 'pages=guides'],
    home,
  );
  expect([code, stderr]).toEqual([0, expect.stringContaining('No problems')]);
  const page = filesIn(join(home, 'with-guide')).get('guides/guide.html') ?? '';
  for (const end of ['servers/public.html', 'messages/watch.html#payload', 'staying.html#reconnect']) {
    expect(page).toContain(end);
  }
});

test('every custom property of the page about theming is one of the stylesheet, and the other way round', () => {
  const theme = textOf('components/styles/theme.css');
  const known = [...theme.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name);
  const told = [...textOf('docs/theming.md').matchAll(/`(--[\w-]+)`/g)].map(([, name]) => name);
  expect(told.sort()).toEqual(known.sort());
  for (const { text } of blocksIn('css')) {
    for (const [, name] of text.matchAll(/(--[\w-]+):/g)) expect(known).toContain(name);
  }
});
