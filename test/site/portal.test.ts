/** A portal in memory: many APIs, and what all of them share. */
import { expect, test } from '@jest/globals';
import { isOurs } from '../../output/names';
import { type PortalDocument, preparePortal } from '../../portal';
import { parseValid } from '../support/parse';
import { deadEntries } from '../support/search-entries';
import { checkSite } from '../support/site-check';

const MANY = 30;

function source(title: string, at: number): string {
  return JSON.stringify({
    asyncapi: '2.6.0',
    info: { title, version: `1.${at}`, description: 'Says *a* <b>thing</b>.' },
    servers: Object.fromEntries(
      Array.from({ length: at % 4 }, (_, index) => [`s${index}`, { url: `h${index}.example.com`, protocol: 'wss' }]),
    ),
    channels: { '/': { publish: { message: { name: `m${at}`, payload: { type: 'object' } } } } },
  });
}

async function documents(titleOf: (at: number) => string): Promise<readonly PortalDocument[]> {
  const all: PortalDocument[] = [];
  for (let at = 0; at < MANY; at++) {
    const text = source(titleOf(at), at);
    all.push({ path: `apis/${at}.json`, document: await parseValid(text), source: text });
  }
  return all;
}

function filesOf(all: readonly PortalDocument[], params: Readonly<Record<string, string>>, inputs = {}) {
  const { files, assets } = preparePortal(all, { params, inputs, title: undefined });
  return new Map([
    ...[...files].map(({ path, content }) => [path, content] as const),
    ...assets.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const),
  ]);
}

/** The texts for machines are found by those, and by the list in the root. */
const UNREACHED =
  /^apis\/[\w.-]+\/(?:llms|llms-full)\.txt cannot be reached|share the title|^(?:sitemap\.xml|robots\.txt) /;

test('thirty APIs of one title, with logo, icon and stylesheet in one place', async () => {
  const inputs = {
    logo: { path: 'x.svg', bytes: Buffer.from('<svg/>') },
    favicon: { path: 'y.svg', bytes: Buffer.from('<svg/>') },
    css: { path: 'z.css', bytes: Buffer.from(':root{}') },
  };
  const all = await documents(() => 'Same title');
  const params = { logo: 'x.svg', favicon: 'y.svg', css: 'z.css', lang: 'de', baseUrl: 'https://example.com/x' };
  const files = filesOf(all, params, inputs);
  expect(checkSite(files).filter((problem) => !UNREACHED.test(problem) && !/^404\.html: /.test(problem))).toEqual([]);
  expect(deadEntries(files)).toEqual([]);
  expect([...files.keys()].filter((path) => !isOurs(path))).toEqual([]);
  expect([...files.keys()].filter((path) => path.includes('assets/')).sort()).toEqual(
    ['custom.css', 'favicon.svg', 'logo.svg', 'search-index.js', 'search.js', 'site.css', 'site.js', 'theme.js'].map(
      (name) => `assets/${name}`,
    ),
  );
  const page = files.get('apis/Same-title-1.7/messages/m7.html');
  for (const name of ['logo.svg', 'favicon.svg', 'custom.css', 'site.js'])
    expect(page).toContain(`"../../../assets/${name}"`);
  expect(files.get('index.html')).toContain('Die Dokumentation von 30 APIs.');
  expect(files.get('index.html')).toContain('und 1 weiterer Server');
});

test('titles that mean harm, or nothing, name no file out of place and are text on every page', async () => {
  const evil = [
    '../../etc',
    '<script>alert(1)</script>',
    'assets',
    '__proto__',
    ' ',
    '_',
    'index',
    'a\u202eb',
    '\u0000',
  ];
  const files = filesOf(await documents((at) => evil[at % evil.length] ?? ''), {});
  expect([...files.keys()].filter((path) => !isOurs(path))).toEqual([]);
  // An API without a name is as hard to link to as it is alone.
  const problems = checkSite(files).filter((problem) => !UNREACHED.test(problem) && !/^apis\/1\.\d+\//.test(problem));
  expect(problems).toEqual([]);
  expect([...files].filter(([path, html]) => path.endsWith('.html') && html.includes('<script>alert'))).toEqual([]);
});
