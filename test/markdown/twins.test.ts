/** The Markdown of a site: whole, safe, and told of by the pages. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { generateSite } from '../../index';
import { attribute, type Element, readPage, textOf } from '../support/check/dom';
import { examples } from '../support/documents';
import { parseValid } from '../support/parse';
import { siteOf, siteOfExample } from '../support/site';
import { checkSite } from '../support/site-check';

const HOSTILE = '</script><!-- | ` ](javascript:alert(1)) # <b>x</b>';

const hostile = JSON.stringify({
  asyncapi: '2.6.0',
  info: { title: HOSTILE, version: '1 | 2', description: `${HOSTILE}\n\n\`\`\`\nnever closed` },
  servers: {
    main: { url: 'wss://example.com', protocol: 'wss', description: HOSTILE },
  },
  channels: {
    '/': {
      publish: {
        message: {
          name: HOSTILE,
          summary: HOSTILE,
          payload: {
            type: 'object',
            description: '```\nnever closed',
            properties: { [HOSTILE]: { type: 'string', pattern: '`|`', enum: [HOSTILE, '|'], description: HOSTILE } },
          },
          examples: [{ name: HOSTILE, payload: { [HOSTILE]: '```\n# out' } }],
        },
      },
    },
  },
});

describe('of a hostile document', () => {
  let site: ReadonlyMap<string, string>;
  beforeAll(async () => {
    site = siteOf(await parseValid(hostile), hostile);
  });

  test('JSON-LD holds the title as it is, and nothing ends it early', () => {
    for (const [name, html] of site) {
      if (!name.endsWith('.html') || name === '404.html' || name === 'print.html') continue;
      const [data] = dataIn(name, html);
      expect(data).toMatchObject({ '@type': 'APIReference', about: { '@type': 'WebAPI', name: HOSTILE } });
    }
  });

  test('every link of its Markdown leads somewhere, and it has no HTML', () => {
    const problems = checkSite(site, { source: hostile });
    expect(problems.filter((problem) => /\.md|llms/.test(problem))).toEqual([]);
  });

  test('twice makes the same bytes', async () => {
    expect(siteOf(await parseValid(hostile), hostile)).toEqual(site);
  });

  test('a heading more than ours is none of a name', () => {
    const overview = site.get('index.md') ?? '';
    expect(overview.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
  });
});

describe('of Kraken', () => {
  const kraken = examples.find(({ name }) => name === 'kraken');
  let site: ReadonlyMap<string, string>;
  beforeAll(async () => {
    if (kraken === undefined) throw new Error('There is no Kraken example.');
    site = await siteOfExample(kraken);
  });

  // `llms.txt` lists all names, and `llms-full.txt` is all of it in one.
  const WITHOUT = /^(?:404|print|search(?:-\d+)?)\.html$/;

  test('each page of the documentation has its Markdown beside it, and says where', () => {
    const pages = [...site].filter(([name]) => name.endsWith('.html') && !WITHOUT.test(name));
    for (const [name, html] of pages) {
      const twin = name.replace(/html$/, 'md');
      expect(site.has(twin)).toBe(true);
      const file = twin.slice(twin.lastIndexOf('/') + 1);
      const { elements } = readPage(name, html);
      const isTwin = (element: Element) => attribute(element, 'href') === file;
      expect(elements.filter(isTwin).map(({ tagName }) => tagName)).toEqual(['link', 'a']);
    }
    expect(site.get('404.html')).not.toContain('text/markdown');
  });

  test('the list for machines names each Markdown file once', () => {
    const list = site.get('llms.txt') ?? '';
    const named = [...list.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, path]) => path);
    expect(named.sort()).toEqual([...site.keys()].filter((name) => name.endsWith('.md')).sort());
  });

  test('all pages but the lists stand in one file, once each', () => {
    const all = site.get('llms-full.txt') ?? '';
    const titles = all.split('\n').filter((line) => line.startsWith('# '));
    expect(titles).toHaveLength(
      [...site.keys()].filter((name) => /\.md$/.test(name) && !/index\.md$/.test(name)).length + 1,
    );
    expect(titles[0]).toBe('# Kraken WebSockets API');
  });

  test('the head tells the page, its kind and its API', () => {
    const html = site.get('messages/ping.html') ?? '';
    const [data] = dataIn('messages/ping.html', html);
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'APIReference',
      headline: 'ping message',
      description: 'Ask the server for a sign of life.',
      version: '1.8.0',
      inLanguage: 'en',
      about: { '@type': 'WebAPI', name: 'Kraken WebSockets API' },
    });
    expect(metaIn('messages/ping.html', html)).toMatchObject({
      'og:title': 'ping message',
      'og:description': 'Ask the server for a sign of life.',
      'og:type': 'article',
      'og:site_name': 'Kraken WebSockets API',
    });
  });
});

test('with the place of the site known, lists and previews have whole addresses', async () => {
  const document = await parseValid(hostile);
  const { files } = generateSite(document, { source: hostile, params: { baseUrl: 'https://example.com/docs/' } });
  const site = new Map(files.map(({ path, content }) => [path, content]));
  expect(site.get('llms.txt')).toContain('](https://example.com/docs/index.md)');
  const html = site.get('vocabulary.html') ?? '';
  expect(metaIn('vocabulary.html', html)).toMatchObject({
    'og:url': 'https://example.com/docs/vocabulary.html',
    'twitter:card': 'summary',
    'og:locale': 'en',
  });
  expect(dataIn('vocabulary.html', html)).toMatchObject([{ url: 'https://example.com/docs/vocabulary.html' }]);
});

function dataIn(name: string, html: string): readonly unknown[] {
  return readPage(name, html)
    .elements.filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map((element) => JSON.parse(textOf(element)));
}

/** By `property` or `name`. */
function metaIn(name: string, html: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    readPage(name, html)
      .elements.filter(({ tagName }) => tagName === 'meta')
      .map((meta) => [attribute(meta, 'property') ?? attribute(meta, 'name'), attribute(meta, 'content')]),
  );
}
