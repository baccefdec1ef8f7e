/** Where the links of guides lead, and what is said of those that lead nowhere. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readDocument } from '../../model/read';
import type { ApiModel } from '../../model/types';
import { blocksOf, pageAt, pagesOf } from '../support/pages';
import { parseValid } from '../support/parse';

const PNG = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d494844520000000200000001', 'hex'));

let model: ApiModel;

beforeAll(async () => {
  const message = { payload: { type: 'object' } };
  const document = {
    asyncapi: '3.0.0',
    info: { title: 'Test', version: '1.0.0' },
    servers: { main: { host: 'example.com', protocol: 'wss' } },
    channels: {
      root: { address: '/', messages: { ping: message, 'a#b': message, 'with space': message } },
      twin: { address: '/twin', messages: { other: { ...message, name: 'said' }, more: { ...message, name: 'said' } } },
    },
    operations: {
      send: { action: 'receive', channel: { $ref: '#/channels/root' } },
      hear: { action: 'send', channel: { $ref: '#/channels/twin' } },
    },
    components: { schemas: { price: { type: 'string' } } },
  };
  model = readDocument(await parseValid(JSON.stringify(document)));
});

function siteWith(text: string): ReturnType<typeof pagesOf> {
  const files = [
    { path: 'a.md', text },
    { path: 'sub/b.md', text: '# B\n\n## Part\n\n## Main' },
    { path: 'index.md', text: '# All\n\n## First' },
  ];
  const images = ['img/x.png', 'img/X.png', 'img/x.svg'].map((path) => ({ path, bytes: PNG }));
  return pagesOf(model, {
    documentPath: 'asyncapi.yaml',
    inputs: { guides: { folder: 'docs/', files, images } },
  });
}

/** What the first link of a guide leads to: a path of the site. */
function end(markdown: string): string | undefined {
  const { site, ...all } = siteWith(markdown);
  const [text] = blocksOf(pageAt(all, 'guides/a.html').tree, 'guide');
  const [link] = text?.guide.links.values() ?? [];
  if (link?.target === undefined) return undefined;
  return site.paths.get(link.target) + (link.anchor === undefined ? '' : `#${link.anchor}`);
}

const problems = (markdown: string) =>
  siteWith(markdown).warnings.map(
    ({ code, message, place }) => `${code} ${place?.file}:${place?.line} ${message.split('. ')[0]}`,
  );

describe('a link leads to', () => {
  test.each([
    ['message:ping', 'messages/ping.html'],
    ['message:ping#payload', 'messages/ping.html#payload'],
    ['message:a#b', 'messages/a-b.html'],
    ['message:a#b#payload', 'messages/a-b.html#payload'],
    ['<message:with space>', 'messages/with-space.html'],
    ['message:with%20space', 'messages/with-space.html'],
    ['server:main', 'servers/main.html'],
    ['channel:root', 'channels/root.html'],
    ['channel:/twin', 'channels/twin.html'],
    ['schema:price', 'schemas/price.html'],
    ['overview', 'index.html'],
    ['conversations', 'conversations.html'],
    ['vocabulary#words', 'vocabulary.html#words'],
    ['servers', 'servers/index.html'],
    ['document', 'asyncapi.yaml'],
    ['guides', 'guides/index.html'],
    ['sub/b.md', 'guides/sub-b.html'],
    ['./sub/../sub/b.md#part', 'guides/sub-b.html#part'],
    ['/sub/b.md#main', 'guides/sub-b.html#guide-main'],
    ['index.md#first', 'guides/index.html#first'],
    ['#here', 'guides/a.html#here'],
    ['img/x.png', expect.stringMatching(/^assets\/guides\/img-x(?:-\w+)?\.png$/)],
  ])('%s', (destination, path) => {
    expect(end(`[x](${destination})\n\n## Here`)).toEqual(path);
    expect(problems(`[x](${destination})\n\n## Here`)).toEqual([]);
  });
});

describe('a warning is for', () => {
  test.each([
    [
      '[x](message:nope)',
      'guide-link docs/a.md:3 "message:nope" leads nowhere: the document has no message of that name',
    ],
    ['[x](message:said)', 'guide-link docs/a.md:3 "message:said" leads nowhere: the document has no message'],
    ['[x](message:constructor)', 'guide-link docs/a.md:3 "message:constructor" leads nowhere'],
    ['[x](nope.md)', 'guide-link docs/a.md:3 "nope.md" leads nowhere: docs/nope.md does not exist'],
    ['[x](../out.md)', 'guide-link docs/a.md:3 "../out.md" leads nowhere: link to a guide'],
    ['[x](file.pdf)', 'guide-link docs/a.md:3 "file.pdf" leads nowhere: link to a guide'],
    ['[x](javascript:alert)', 'guide-link docs/a.md:3 "javascript:alert" leads nowhere'],
    ['[x](//a.b/c.md)', 'guide-link docs/a.md:3 "//a.b/c.md" leads nowhere'],
    [
      '[x](img/x.svg)',
      'guide-link docs/a.md:3 "img/x.svg" is not linked, since an SVG file that is opened as a page may run scripts',
    ],
    ['[x](img/X.SVG#a)', 'guide-link docs/a.md:3 "img/X.SVG#a" is not linked'],
    ['![x](img/nope.png)', 'guide-image docs/a.md:3 "img/nope.png" leads nowhere: docs/img/nope.png does not exist'],
    ['![x](x.tiff)', 'guide-image docs/a.md:3 "x.tiff" leads nowhere: use a .png'],
  ])('%s', (markdown, problem) => {
    expect(end(`# A\n\n${markdown}`)).toBeUndefined();
    expect(problems(`# A\n\n${markdown}`)).toEqual([expect.stringContaining(problem)]);
  });

  test('a heading that is not there: the link leads to the top', () => {
    expect(end('[x](sub/b.md#nope)')).toBe('guides/sub-b.html');
    expect(problems('[x](sub/b.md#nope)')).toEqual([
      'guide-link docs/a.md:1 "sub/b.md#nope" refers to a heading that does not exist: docs/sub/b.md has #part, #guide-main',
    ]);
  });

  test('a picture of the web', () => {
    expect(siteWith('![x](https://a.b/c.png)').warnings).toMatchObject([
      {
        code: 'guide-image',
        place: { file: 'docs/a.md', line: 1 },
        message:
          'The picture "https://a.b/c.png" is shown as a link, since pages load nothing from other hosts. To show the picture, put the file into docs/.',
      },
    ]);
  });
});

test('an SVG file is a picture, and no link leads to it', () => {
  const text = '[![x](img/x.svg)](img/x.svg) [y](img/x.svg)';
  const [block] = blocksOf(pageAt(siteWith(text), 'guides/a.html').tree, 'guide');
  const links = [...(block?.guide.links ?? [])];
  expect(links.map(([key, { target }]) => [key, target])).toEqual([
    ['img/x.svg', undefined],
    ['!img/x.svg', 'image:img/x.svg'],
  ]);
  expect(problems(text)).toHaveLength(2);
});

test('a link and a picture of one file are told apart', () => {
  expect(problems('[x](img/x.png) ![x](img/x.png)')).toEqual([]);
});

test('two pictures whose names meet where case is ignored have files of their own', () => {
  const paths = [...siteWith('x').site.paths.values()].filter((path) => path.startsWith('assets/guides/'));
  expect(paths.filter((path) => path.endsWith('.png'))).toHaveLength(2);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
});
