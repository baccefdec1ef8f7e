/** Sites with guides and a brand keep every promise that sites make. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generateSite } from '../../index';
import { readInputs } from '../../inputs/read-inputs';
import type { Inputs } from '../../inputs/types';
import { ROOT } from '../support/documents';
import { parseFile } from '../support/parse';
import { siteOf } from '../support/site';
import { checkSite } from '../support/site-check';

const KRAKEN = join(ROOT, 'examples', 'kraken');
const encode = (text: string) => new TextEncoder().encode(text);

async function kraken() {
  const { document, source } = await parseFile(join(KRAKEN, 'asyncapi.yaml'));
  if (document === undefined) throw new Error('Kraken does not parse.');
  return { document, source };
}

const inputsOf = (files: Readonly<Record<string, string>>): Inputs => ({
  guides: {
    folder: 'docs/',
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    images: [{ path: 'x.svg', bytes: encode('<svg/>') }],
  },
});

test('the guides of Kraken link nothing that is not there', async () => {
  const { document, source } = await kraken();
  const params = { pages: 'docs' };
  const inputs = readInputs(params, KRAKEN);
  expect(generateSite(document, { params, source, inputs }).warnings).toEqual([]);
  const site = siteOf(document, source, { params, inputs });
  expect(checkSite(site, { source })).toEqual([]);
  expect([...site.keys()].filter((path) => /guides/.test(path))).toEqual([
    ...['guides/getting-started.html', 'guides/getting-started.md'],
    ...['guides/staying-connected.html', 'guides/staying-connected.md'],
    ...['guides/index.html', 'guides/index.md'],
    'assets/guides/img-silence.svg',
  ]);
});

test('guides with everything wrong make a correct site, each fault a warning', async () => {
  const { document, source } = await kraken();
  const ids = [...siteOf(document, source).values()].flatMap((html) => [...html.matchAll(/ id="([^"]+)"/g)]);
  const taken = [...new Set(ids.map(([, id]) => id))].map((id) => `## ${id}`).join('\n');
  const inputs = inputsOf({
    'index.md': '[a](404.md) [x](message:ping#payload) [y](message:ping#nope)',
    '404.md': `${taken}\n\n<script>alert(1)</script> [a](index.md#nope) ![x](x.svg) [z](z.md)`,
    'con.md': '',
    'a/b.md': '# Same\n\n| a |\n|---|\n| [x](../con.md) |',
    'A/B.md': '# Same\n###### Deep',
    'a-b.md': '---\ntitle: [\n---\n# Same',
  });
  const site = siteOf(document, source, { inputs });
  expect(checkSite(site, { source })).toEqual([]);
  expect(site.get('guides/index.html')).toContain('<a href="../messages/ping.html#payload">x</a>');
  expect(site.get('guides/index.html')).toContain('<a href="../messages/ping.html">y</a>');
  const { warnings } = generateSite(document, { source, inputs });
  expect(warnings.map(({ code, place }) => `${code} ${place?.file}:${place?.line}`).sort()).toEqual([
    'guide-front-matter docs/a-b.md:2',
    expect.stringMatching(/^guide-link docs\/404\.md:\d+$/),
    expect.stringMatching(/^guide-link docs\/404\.md:\d+$/),
    'guide-link docs/index.md:1',
  ]);
});

test('the navigation holds the guides, and marks the one that is open', async () => {
  const { document, source } = await kraken();
  const site = siteOf(document, source, { inputs: inputsOf({ 'a.md': '# First steps' }), params: { lang: 'de' } });
  expect(site.get('messages/ping.html')).toContain('<a href="../guides/a.html">First steps</a>');
  expect(site.get('guides/a.html')).toMatch(/<a href="a\.html" aria-current="page">First steps<\/a>/);
  expect(site.get('guides/index.html')).toContain('Anleitungen</h1>');
  expect(site.get('index.html')).toContain('href="guides/a.html"');
});

describe('a brand', () => {
  const inputs: Inputs = {
    logo: { path: 'brand/Our Logo.SVG', bytes: encode('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    favicon: { path: 'icon.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0x00) },
    css: { path: 'x.css', bytes: encode(':root{--link:red}') },
  };

  test('is on every page, on paths of our own', async () => {
    const { document, source } = await kraken();
    const site = siteOf(document, source, { inputs });
    expect(checkSite(site, { source })).toEqual([]);
    expect(site.has('assets/icon.svg')).toBe(false);
    for (const [path, html] of site) {
      if (!path.endsWith('.html')) continue;
      const root = path.includes('/') ? '../' : '';
      expect(html).toContain(`<img class="logo" src="${root}assets/logo.svg" alt=""/>`);
      expect(html).toContain(`<link rel="icon" href="${root}assets/favicon.png"`);
      // Shown at any address, it brings its styles: its policy would be broken if they were not all there.
      if (path === '404.html') expect(html).toMatch(/<\/style><style>:root\{--link:red\}<\/style>/);
      if (path === '404.html') continue;
      const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);
      expect(sheets).toEqual([`${root}assets/site.css`, `${root}assets/custom.css`]);
    }
  });

  test('comes out byte for byte, and is listed', async () => {
    const { document, source } = await kraken();
    const { assets, files } = generateSite(document, { source, inputs });
    expect(assets.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['assets/logo.svg', inputs.logo?.bytes],
      ['assets/favicon.png', inputs.favicon?.bytes],
      ['assets/custom.css', inputs.css?.bytes],
    ]);
    const list = files.find(({ path }) => path === '.ws-docs.json')?.content;
    for (const { path } of assets) expect(list).toContain(`"${path}"`);
  });

  test('that nobody has read is no brand', async () => {
    const { document, source } = await kraken();
    expect(() => generateSite(document, { source, params: { logo: 'logo.png' } })).toThrow(
      'Parameter "logo" cannot be "logo.png". Allowed: a path that has been read: call readInputs(params)',
    );
  });
});
