/** The parameter `previous` as users give it: to the generator, to `ws-docs build` and to the preview. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { asyncapi, filesIn } from '../support/cli';
import { ROOT } from '../support/documents';
import { ask, listen, startPreview } from '../support/preview';
import { NEW, OLD, siteSince } from '../support/two-versions';
import { wsDocs } from '../support/ws-docs';

const LONG = 300_000;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ws-docs previous ü-'));
  writeFileSync(join(folder, 'old.yaml'), OLD);
  writeFileSync(join(folder, 'new.yaml'), NEW);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BASE = { baseUrl: 'https://example.com/docs/' };
const GIVEN = ['-p', 'previous=old.yaml', '-p', `baseUrl=${BASE.baseUrl}`];

test(
  'the generator and ws-docs build write what the library makes',
  async () => {
    const site = Object.fromEntries(await siteSince(OLD, NEW, BASE));
    const made = ['generate', 'fromTemplate', 'new.yaml', ROOT, '--output', 'site', '--no-interactive', ...GIVEN];
    const { code, output } = await asyncapi(made, folder);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(Object.fromEntries(filesIn(join(folder, 'site')))).toEqual(site);
    // Over it, so that nothing is left and nothing is new.
    expect((await wsDocs(['build', 'new.yaml', '-o', 'site', ...GIVEN], folder)).stderr).not.toContain('rror');
    expect(Object.fromEntries(filesIn(join(folder, 'site')))).toEqual(site);
    // Without it, the page and the feed go.
    await wsDocs(['build', 'new.yaml', '-o', 'site'], folder);
    expect([...filesIn(join(folder, 'site')).keys()].filter((path) => path.includes('changes'))).toEqual([]);
  },
  LONG,
);

test(
  'a document that cannot be read is named with its line, and nothing is written',
  async () => {
    writeFileSync(join(folder, 'old.yaml'), OLD.replace('channels:', '   channels:'));
    for (const command of [
      ['build', 'new.yaml', '-o', 'site'],
      ['check', 'new.yaml'],
    ]) {
      const { code, stderr } = await wsDocs([...command, '-p', 'previous=old.yaml'], folder);
      expect(code).toBe(2);
      expect(stderr).toMatch(/Parameter "previous" cannot be "old\.yaml"\..* old\.yaml:\d+:\d+: /);
    }
    expect(existsSync(join(folder, 'site'))).toBe(false);
  },
  LONG,
);

test(
  'the preview has the page, and makes it again when either document is saved',
  async () => {
    const preview = await startPreview('new.yaml', folder, ['-p', 'previous=old.yaml']);
    const listener = listen(preview.port, 'changes.html');
    try {
      await listener.next('page');
      expect((await ask(preview.port, '/changes.html')).text).toContain('is now required');
      expect((await ask(preview.port, '/messages/ask.html')).text).toContain('class="stand changed"');
      writeFileSync(join(folder, 'old.yaml'), OLD.replace('properties: { op', 'required: [symbol], properties: { op'));
      const { html } = await listener.next('page', (event) => event.html !== undefined);
      expect(html).not.toContain('is now required');
      writeFileSync(join(folder, 'new.yaml'), readFileSync(join(folder, 'old.yaml')));
      const { html: same } = await listener.next('page', (event) => event.html !== undefined);
      expect(same).toContain('Nothing changed');
    } finally {
      listener.close();
      await preview.stop();
    }
  },
  LONG,
);
