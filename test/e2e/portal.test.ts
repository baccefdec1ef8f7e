/** `ws-docs portal` as a user runs it: several APIs in one site, or nothing. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { filesIn } from '../support/cli';
import { ROOT } from '../support/documents';
import { deadEntries, indexOf } from '../support/search-entries';
import { checkSite } from '../support/site-check';
import { wsDocs } from '../support/ws-docs';

const api = (title: string, name: string, version = '1') => `asyncapi: 2.6.0
info: { title: ${title}, version: '${version}' }
channels:
  /${name}:
    publish:
      message: { name: ${name}, summary: Asks for it., payload: { const: ${name} } }
`;

/** Each run is a process, of which the slowest of these tests has six. */
const LONG = 180_000;

let folder: string;
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const site = () => filesIn(join(folder, 'site'));
const run = (...args: readonly string[]) => wsDocs(['portal', ...args], folder);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ws-docs portal ü-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Those of a site alone: titles that two APIs share are theirs, and nobody follows a link to the texts for machines. */
const OF_TWO_APIS = /^These pages share the title|^apis\/[\w.-]+\/(?:llms|llms-full)\.txt cannot be reached/;

test(
  'the examples as one site: every link in it leads to something, whatever it is searched for',
  async () => {
    cpSync(join(ROOT, 'examples'), join(folder, 'apis'), { recursive: true });
    const { code, stdout } = await run('apis', '-o', 'site', '--title', 'Acme & Co <APIs>');
    expect([code, stdout]).toEqual([0, 'Written: site/index.html\n']);
    const files = site();
    expect(checkSite(files).filter((problem) => !OF_TWO_APIS.test(problem))).toEqual([]);
    expect(deadEntries(files)).toEqual([]);
    const { count, siteOf, names, addressOf } = indexOf(files);
    const found = new Set(
      Array.from({ length: count }, (_, entry) => `${names[siteOf(entry) ?? -1]} in ${addressOf(entry).split('/')[1]}`),
    );
    expect([...found].sort()).toEqual([
      'Kraken WebSockets API (kraken) in kraken',
      'Kraken WebSockets API (kraken-v3) in kraken-v3',
      'Market data streams in Market-data-streams',
    ]);
    const page = files.get('index.html') ?? '';
    expect(page).toContain('<title>Acme &amp; Co &lt;APIs&gt;</title>');
    expect(page).toContain('<a href="apis/Market-data-streams/index.html">Market data streams</a>');
    for (const said of ['wss://ws-auth.kraken.com', ' 7 to receive', '2.3.0']) expect(page).toContain(said);
    expect(files.get('llms.txt')).toContain(
      '- [Market data streams 2.3.0](apis/Market-data-streams/llms.txt): Trades,',
    );
    expect(files.get('apis/kraken/messages/ping.html')).toContain(
      '<a class="portal" href="../../../index.html"><span>Acme &amp; Co &lt;APIs&gt;</span></a>',
    );
  },
  LONG,
);

test(
  'a second run changes no byte, an API that is gone leaves nothing, and what is not ours stays',
  async () => {
    write('a.yaml', api('Prices', 'ask'));
    write('b.yaml', api('Orders', 'order'));
    write('site/CNAME', 'docs.example.com');
    write('site/apis/Orders/note.txt', 'mine');
    const base = ['-p', 'baseUrl=https://docs.example.com/docs'];
    expect((await run('a.yaml', 'b.yaml', '-o', 'site', ...base)).code).toBe(0);
    const first = Object.fromEntries(site());
    expect((await run('a.yaml', './b.yaml', 'a.yaml', '-o', 'site', ...base)).code).toBe(0);
    expect(Object.fromEntries(site())).toEqual(first);
    expect(first['sitemap.xml']).toContain('<loc>https://docs.example.com/docs/apis/Orders/messages/order.html</loc>');
    expect(first['apis/Orders/messages/order.html']).toContain(
      '<link rel="canonical" href="https://docs.example.com/docs/apis/Orders/messages/order.html"/>',
    );
    expect(first['404.html']).toContain('href="/docs/index.html"');
    expect(
      Object.keys(first).filter((path) => /.\/(?:404\.html|sitemap\.xml|\.ws-docs\.json|assets\/)/.test(path)),
    ).toEqual([]);
    expect((await run('a.yaml', '-o', 'site', ...base)).code).toBe(0);
    const rest = site();
    expect([...rest.keys()].filter((path) => path.startsWith('apis/Orders/'))).toEqual(['apis/Orders/note.txt']);
    expect(rest.get('CNAME')).toBe('docs.example.com');
    expect(rest.get('index.html')).not.toContain('Orders');
    // The same folder for one site: the portal goes.
    expect((await wsDocs(['build', 'a.yaml', '-o', 'site'], folder)).code).toBe(0);
    expect([...site().keys()].filter((path) => path.startsWith('apis/Prices/'))).toEqual([]);
  },
  LONG,
);

test(
  'one broken document is told with its line, and nothing is written',
  async () => {
    write('a.yaml', api('Prices', 'ask'));
    write('b.yaml', api('Orders', 'order'));
    expect((await run('a.yaml', 'b.yaml', '-o', 'site')).code).toBe(0);
    const before = Object.fromEntries(site());
    for (const broken of ['inof:', ' info:']) {
      write('b.yaml', api('Orders', 'order').replace('info:', broken));
      const { code, stderr } = await run('a.yaml', 'b.yaml', '-o', 'site');
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^b\.yaml:\d+:\d+ error/m)]);
      expect(stderr).toContain('Nothing is written.');
    }
    expect((await run('a.yaml', 'b.yaml', '-o', 'other/site')).code).toBe(1);
    expect(existsSync(join(folder, 'other'))).toBe(false);
    expect(Object.fromEntries(site())).toEqual(before);
  },
  LONG,
);

test(
  'a folder means the AsyncAPI documents in it and below, and nothing else',
  async () => {
    write('apis/asyncapi.yaml', api('Prices', 'ask'));
    write('apis/deep/down/orders.json', JSON.stringify({ asyncapi: '3.0.0', info: { title: 'Orders', version: '1' } }));
    write('apis/common.yaml', 'components:\n  asyncapi: 1\n');
    write('apis/package.json', '{ "name": "asyncapi" }');
    write('apis/.hidden/x.yaml', api('Hidden', 'x'));
    write('apis/node_modules/x/x.yaml', api('Package', 'x'));
    write('empty/readme.md', '# Nothing');
    expect((await run('apis', '-o', 'site')).code).toBe(0);
    const folders = [...site().keys()].map((path) => path.split('/')).filter(([first]) => first === 'apis');
    expect([...new Set(folders.map(([, api]) => api))].sort()).toEqual(['Orders', 'Prices']);
    const { code, stderr } = await run('empty', '-o', 'other');
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no AsyncAPI document in "empty"')]);
  },
  LONG,
);

test.each<[readonly string[], RegExp]>([
  [[], /No document is given/],
  [['a.yaml'], /No folder is given: -o <folder>/],
  [['nothing.yaml', '-o', 'site'], /no such file/i],
  [['a.yaml', '-o', 'site', '--title', ' '], /--title is empty/],
  [['a.yaml', '-o', 'site', '-p', 'lang=xx'], /"lang" cannot be "xx"/],
  [['a.yaml', '-o', 'site', '-p', 'landg=de'], /Parameter "landg" cannot be "de"\. Allowed: the parameters baseUrl, /],
  ...['server=x', 'version=2', 'pages=docs', 'versions=v.json', 'singleFile=true'].map(
    (param) =>
      [
        ['a.yaml', '-o', 'site', '-p', param],
        /Allowed: in a portal, only parameters that hold for all of its APIs: baseUrl, css, /,
      ] as [readonly string[], RegExp],
  ),
])('%j is wrong use', async (args, message) => {
  write('a.yaml', api('Prices', 'ask'));
  const { code, stderr } = await run(...args);
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  expect(existsSync(join(folder, 'site'))).toBe(false);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toContain('Prices');
});
