/** Whatever line of a document an author breaks, the preview goes on, and shows the page or says the line. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PageEvent } from '../../browser/preview/contract';
import { ROOT } from '../support/documents';
import { ask, type Listener, listen, type PreviewProcess, startPreview } from '../support/preview';

const TEXT = readFileSync(join(ROOT, 'examples', 'kraken', 'asyncapi.yaml'), 'utf8');
const LINES = TEXT.split('\n');
/** Each line in each way takes minutes: `WS_DOCS_CORPUS=all`. */
const EVERY = process.env.WS_DOCS_CORPUS === 'all' ? 1 : 40;

let folder: string;
let preview: PreviewProcess;
let page: Listener;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ws-docs-lines-'));
  writeFileSync(join(folder, 'spec.yaml'), TEXT);
  preview = await startPreview('spec.yaml', folder);
  page = listen(preview.port, 'index.html');
  await page.next('page');
});

afterAll(async () => {
  page.close();
  await preview.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.each<[string, (line: string) => readonly string[]]>([
  ['deleted', () => []],
  ['doubled', (line) => [line, line]],
  ['outdented', (line) => [line.replace(/^ /, '')]],
])(
  'a line that is %s',
  async (_, breakLine) => {
    let broken = 0;
    for (let at = 0; at < LINES.length; at += EVERY) {
      const text = LINES.flatMap((line, index) => (index === at ? breakLine(line) : [line])).join('\n');
      if (text === TEXT) continue;
      const told = await saved(text);
      if (told.broken === undefined) continue;
      broken++;
      expect(told.broken.line).toBeGreaterThan(0);
      expect(told.broken.message).toMatch(/^\p{Lu}.*\.$/su);
    }
    expect(broken).toBeLessThan(LINES.length / EVERY);
    writeFileSync(join(folder, 'spec.yaml'), TEXT);
    await page.next('page', (event) => event.broken === undefined);
    expect((await ask(preview.port, '/')).status).toBe(200);
  },
  1_200_000,
);

/** What the page is told next: of this save, or of the one before if that was built twice. */
async function saved(text: string): Promise<PageEvent> {
  writeFileSync(join(folder, 'spec.yaml'), text);
  return page.next('page');
}
