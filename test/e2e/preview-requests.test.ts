/** What others have got wrong: requests that no browser with a page of ours would send. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PREVIEW_PATHS } from '../../browser/preview/contract';
import { ask, listen, type PreviewProcess, sendRaw, startPreview } from '../support/preview';

let folder: string;
let preview: PreviewProcess;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ws-docs-requests-'));
  writeFileSync(join(folder, '.env'), 'SECRET=1');
  writeFileSync(join(folder, 'package.json'), '{ "name": "secret" }');
  writeFileSync(
    join(folder, 'spec.yaml'),
    "asyncapi: 2.6.0\ninfo: { title: Prices, version: '1' }\nchannels: { /: { publish: { message: { name: ask } } } }\n",
  );
  preview = await startPreview('spec.yaml', folder);
});

afterAll(async () => {
  await preview.stop();
  rmSync(folder, { recursive: true, force: true });
});

const isAlive = async () => expect((await ask(preview.port, '/')).status).toBe(200);

describe('a request is refused', () => {
  test.each<[string, string, Record<string, string>, number]>([
    ['of a foreign name that leads here', '/', { Host: 'evil.example' }, 403],
    ['of a foreign name with our port', '/', { Host: 'evil.example:4321' }, 403],
    ['of a name that only begins like ours', '/', { Host: 'localhost.evil.example' }, 403],
    ['of an address of the network', '/', { Host: '10.0.0.1' }, 403],
    ['that another site sends', PREVIEW_PATHS.events, { Origin: 'http://evil.example' }, 403],
    ['that a page without an origin sends', PREVIEW_PATHS.events, { Origin: 'null' }, 403],
    ['that another port of this machine sends', PREVIEW_PATHS.events, { Origin: 'http://localhost:3000' }, 403],
    ['that a script element of another site sends', PREVIEW_PATHS.script, { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['that another port shows as a picture', '/index.html', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['for a file of the disk', '/../package.json', {}, 404],
    ['for a file of the disk, encoded', '/%2e%2e/package.json', {}, 404],
    ['for a file of the disk, encoded slash', '/..%2fpackage.json', {}, 404],
    ['for a hidden file', '/.env', {}, 404],
    ['for an absolute path', '//etc/passwd', {}, 404],
    ['for the document by its own name', '/spec.yaml', {}, 404],
    ['with a backslash', '/..%5cpackage.json', {}, 400],
    ['with half an escape', '/%E0%A4%A', {}, 400],
    ['with NUL', '/%00', {}, 400],
    ['with a fragment', '/index.html#a', {}, 400],
    ['that is too long', `/${'a'.repeat(9000)}`, {}, 414],
  ])('%s: %s', async (_, path, headers, status) => {
    expect((await ask(preview.port, path, { headers })).status).toBe(status);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s', async (method) => {
    expect((await ask(preview.port, '/', { method })).status).toBe(405);
  });
});

test('a link from elsewhere may lead here, and HEAD has no body', async () => {
  const headers = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-User': '?1' };
  expect((await ask(preview.port, '/', { headers })).status).toBe(200);
  expect(await ask(preview.port, '/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
});

test('nothing lets others read it', async () => {
  const { headers } = await ask(preview.port, '/');
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
});

test('two hundred requests of any bytes leave it alive', async () => {
  let seed = 11;
  const next = (below: number) => {
    // A generator of Lehmer: the same bytes each time.
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const starts = [
    'GET ',
    'GET / HTTP/1.1\r\n',
    'GET /%',
    'POST / HTTP/1.1\r\nContent-Length: 99\r\n\r\n',
    '\u0016\u0003\u0001',
    '',
  ];
  for (let count = 0; count < 200; count++) {
    const bytes = Buffer.from(Array.from({ length: next(300) }, () => next(256)));
    await sendRaw(preview.port, Buffer.concat([Buffer.from(starts[next(starts.length)] ?? ''), bytes]));
  }
  await isAlive();
});

test('clients that never read, never end or leave at once hold nobody up', async () => {
  const stuck = connect(preview.port, 'localhost');
  stuck.on('error', () => undefined);
  stuck.write(`GET ${PREVIEW_PATHS.events}?page=index.html HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  stuck.pause();
  const half = connect(preview.port, 'localhost');
  half.on('error', () => undefined);
  half.write('GET / HT');
  for (let count = 0; count < 50; count++) listen(preview.port, `${count}.html`).close();
  await isAlive();
  const other = listen(preview.port, 'index.html');
  await other.next('page');
  other.close();
  stuck.destroy();
  half.destroy();
});
