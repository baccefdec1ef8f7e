/** A preview that has much to do: a save waits for nothing that nobody looks at. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ask, listen, type PreviewProcess, startPreview } from '../support/preview';

let folder: string;
let preview: PreviewProcess;

const documentOf = (summary: string) => {
  const names = Array.from({ length: 300 }, (_, index) => `message${index}`);
  const messageOf = (name: string) => ({ name, summary: `${summary} ${name}.`, payload: { const: name } });
  return JSON.stringify({
    asyncapi: '2.6.0',
    info: { title: 'Many', version: '1' },
    channels: { '/': { publish: { message: { oneOf: names.map(messageOf) } } } },
  });
};

const save = (summary: string) => writeFileSync(join(folder, 'spec.json'), documentOf(summary));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ws-docs-busy-'));
  save('Old');
  preview = await startPreview('spec.json', folder);
});

afterEach(async () => {
  await preview.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a save does not wait for a file that is made of all pages, which is then of that save', async () => {
  const page = listen(preview.port, 'messages/message7.html');
  await page.next('page');
  const order: string[] = [];
  const print = ask(preview.port, '/print.html').then(({ status, text }) => {
    order.push('print');
    return { status, isNew: text.includes('New message7.') };
  });
  // Asked for later, and answered while the other is made.
  await ask(preview.port, '/messages/message8.html');
  save('New');
  await page.next('page', ({ html }) => html?.includes('New message7.') === true);
  order.push('page');
  expect(await print).toEqual({ status: 200, isNew: true });
  expect(order).toEqual(['page', 'print']);
  page.close();
});

test('a page that is closed while it is made again holds up no other', async () => {
  const [closed, open] = [
    listen(preview.port, 'messages/message1.html'),
    listen(preview.port, 'messages/message2.html'),
  ];
  await Promise.all([closed.next('page'), open.next('page')]);
  save('New');
  closed.close();
  expect((await open.next('page')).html).toContain('New message2.');
  open.close();
});
