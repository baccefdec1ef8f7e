/** What changed since the version before: the page that lists it, and what other pages say of it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NASTY } from '../filters/nasty-names';
import { ROOT } from '../support/documents';
import { formatMain } from '../support/format-html';
import { parseFile, parseValid } from '../support/parse';
import { siteOf } from '../support/site';
import { checkSite } from '../support/site-check';
import { changed, NEW, OLD, siteSince } from '../support/two-versions';

const GOLDEN = join(__dirname, '__changes__');
const LARGEST_PAGE = 120_000;

const fileOf = (site: ReadonlyMap<string, string>, path: string) => site.get(path) ?? `There is no ${path}.`;
const badgesOf = (html: string) => [...html.matchAll(/<span class="stand \w+">(.*?)<\/span>/g)].map(([, text]) => text);
const headOf = (html: string) => /<div class="title">.*?<\/div>/s.exec(html)?.[0] ?? '';

describe('two versions', () => {
  test('show on the page of changes, and on those of what changed, what they showed before', async () => {
    const site = await siteSince(OLD, NEW);
    for (const path of ['changes.html', 'changes.md', 'index.md', 'messages/tick.md', 'llms.txt']) {
      const text = path.endsWith('.html') ? formatMain(fileOf(site, path)) : fileOf(site, path);
      const golden = join(GOLDEN, path.replace('/', '-'));
      if (process.env.UPDATE_GOLDEN === '1') {
        mkdirSync(GOLDEN, { recursive: true });
        writeFileSync(golden, text);
      }
      expect(`${path}\n${text}`).toBe(`${path}\n${readFileSync(golden, 'utf8')}`);
    }
  });

  test('make a site that keeps every promise, and the same one each time', async () => {
    const site = await siteSince(OLD, NEW);
    expect(checkSite(site, { source: NEW, maxPageBytes: LARGEST_PAGE })).toEqual([]);
    expect([...(await siteSince(OLD, NEW))]).toEqual([...site]);
  });

  test('say what breaks first, deprecations first among what is safe, and fold texts', async () => {
    const text = fileOf(await siteSince(OLD, NEW), 'changes.md');
    const places = [
      '## Breaks you',
      '## Breaks strict readers',
      '## Safe',
      'Now deprecated',
      'New property',
      '## Docu',
    ];
    expect(places.map((place) => text.indexOf(place))).toEqual(
      places.map((place) => text.indexOf(place)).toSorted((one, other) => one - other),
    );
    expect(text.indexOf('## Breaks you')).toBeGreaterThan(0);
    expect(text).toContain('these changes make a version `2.0.0`');
    expect(fileOf(await siteSince(OLD, NEW), 'changes.html')).toMatch(/id="documentation".*<details(?! open)/s);
  });

  test('mark what is new, what has changed, and what has a schema that has changed', async () => {
    const site = await siteSince(OLD, NEW);
    const badges = (path: string) => badgesOf(headOf(fileOf(site, path)));
    expect(badges('messages/halt.html')).toEqual(['new']);
    expect(badges('messages/ask.html')).toEqual(['changed']);
    expect(badges('messages/tick.html')).toEqual(['changed']);
    expect(badges('schemas/Price.html')).toEqual(['changed']);
    // Its words are others, and it is the same.
    expect(badges('messages/bye.html')).toEqual([]);
    expect(badges('servers/live.html')).toEqual([]);
    expect(badgesOf(fileOf(site, 'messages/index.html'))).toHaveLength(3);
    expect(fileOf(site, 'messages/ask.html')).toContain('href="../changes.html#message-ask"');
    expect(fileOf(site, 'messages/tick.html')).toContain('href="../changes.html#schema-Price"');
  });

  test('are led to from the overview, the navigation, the search and llms.txt', async () => {
    const site = await siteSince(OLD, NEW);
    expect(fileOf(site, 'index.html')).toContain('<a href="changes.html">What changed since 1.7.0</a>');
    expect(fileOf(site, 'messages/tick.html')).toContain('<a href="../changes.html">Changes</a>');
    expect(fileOf(site, 'llms.txt')).toContain('(changes.md)');
    expect(fileOf(site, 'assets/search-index.js')).toContain('changes.html');
    expect(fileOf(site, 'print.html')).toContain('id="changes"');
  });

  test('are a chapter of the single file', async () => {
    const site = await siteSince(OLD, NEW, { singleFile: true });
    expect([...site.keys()].sort()).toEqual(['.nojekyll', '.ws-docs.json', 'index.html']);
    expect(fileOf(site, 'index.html')).toContain('href="#changes/message-ask"');
    expect(fileOf(site, 'index.html')).toContain('id="changes/message-ask"');
    const html = fileOf(site, 'index.html');
    const ends = [...html.matchAll(/href="#(changes\/[^"]*)"/g)].map(([, end = '']) => decodeURIComponent(end));
    expect(ends.filter((end) => !html.includes(`id="${end}"`))).toEqual([]);
  });

  test('are told in German', async () => {
    const text = fileOf(await siteSince(OLD, NEW, { lang: 'de' }), 'changes.md');
    expect(text).toContain('# Änderungen');
    expect(text).toContain('Die Eigenschaft `symbol` ist jetzt Pflicht.');
  });

  test('are compared on the one server that is shown', async () => {
    const servers = (text: string) =>
      changed(text, ['  live:', '  test: { host: test.example.com, protocol: wss }\n  live:']);
    const old = changed(servers(OLD), ['test.example.com', 'old.example.com']);
    expect(fileOf(await siteSince(old, servers(OLD)), 'changes.md')).toContain('`wss://old.example.com`');
    expect(fileOf(await siteSince(old, servers(OLD), { server: 'live' }), 'changes.md')).toContain('Nothing changed');
    // What is new has nothing to be compared with.
    const added = fileOf(await siteSince(OLD, servers(OLD), { server: 'test' }), 'changes.md');
    expect(added).toContain('New server at');
  });
});

test('without a version before there is no page, and nothing that leads there', async () => {
  for (const [path, text] of siteOf(await parseValid(NEW), NEW)) {
    if (/\.(?:html|md|txt)$/.test(path)) expect(text).not.toMatch(/changes\.(?:html|md)|class="stand/);
    expect(path).not.toContain('changes');
  }
});

test('the same API in AsyncAPI 2 and 3 has not changed, and the page says so', async () => {
  const [old, now] = await Promise.all(
    ['kraken', 'kraken-v3'].map((name) => parseFile(join(ROOT, 'examples', name, 'asyncapi.yaml'))),
  );
  if (old?.document === undefined || now?.document === undefined) throw new Error('An example does not parse.');
  const { document } = old;
  const previous = { json: () => document.json(), files: [], texts: new Map() };
  const site = siteOf(now.document, now.source, { params: { previous: 'old.yaml' }, inputs: { previous } });
  expect(badgesOf([...site.values()].join(''))).toEqual([]);
  // Their texts are not all the same.
  const counts = [...fileOf(site, 'changes.md').matchAll(/^- \*\*(\d+)\*\*/gm)].map(([, count]) => count);
  expect(counts.slice(0, 3)).toEqual(['0', '0', '0']);
  expect(checkSite(site, { source: now.source })).toEqual([]);
});

const many = (count: number, prefix: string) => `
asyncapi: 2.6.0
info: { title: Many, version: '1' }
channels:
  /:
    subscribe:
      message:
        oneOf:
${Array.from({ length: count }, (_, index) => `          - { name: ${prefix}${index}, payload: { const: '${prefix}${index}', description: "${'&'.repeat(200)}" } }`).join('\n')}
`;

test('a page of thousands of changes is cut, and says where the rest is', async () => {
  const site = await siteSince(many(400, 'old'), many(400, 'new'));
  expect(fileOf(site, 'changes.html').length).toBeLessThan(LARGEST_PAGE);
  expect(fileOf(site, 'changes.md')).toMatch(/And \d+ more, .*`ws-docs diff` lists all\./);
});

test('names that would do harm do none', async () => {
  const document = (fields: string) => `
asyncapi: 2.6.0
info: { title: '<script>alert(1)</script>', version: '<i>' }
channels: { /: { subscribe: { message: { oneOf: [${fields}] } } } }
`;
  const names = NASTY.filter((name) => name.isWellFormed());
  const messages = names.map(
    (name) => `{ name: ${JSON.stringify(name)}, payload: { const: ${JSON.stringify(name)} } }`,
  );
  const old = document(messages.slice(0, 4).join(', '));
  const now = document(messages.join(', '));
  const site = await siteSince(old, now);
  expect(checkSite(site, { source: now })).toEqual([]);
  const back = await siteSince(now, old);
  expect(checkSite(back, { source: now })).toEqual([]);
});
