/** Every name that a site can have is known to what writes it, since it refuses all others. */
import { describe, expect, test } from '@jest/globals';
import { generateSite } from '../../index';
import { isOurs } from '../../output/names';
import { examples } from '../support/documents';
import { parseFile, parseValid } from '../support/parse';

/** More than one page of an index holds. */
const MANY = 101;

const numbered = <Value>(name: string, make: (name: string) => Value) =>
  Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`${name}${at}`, make(`${name}${at}`)]));

const LARGE = JSON.stringify({
  asyncapi: '2.6.0',
  info: { title: 'Large', version: '1' },
  servers: numbered('server', (name) => ({ url: `wss://${name}.example.com`, protocol: 'wss' })),
  channels: numbered('channel', (name) => ({
    publish: {
      message: {
        name: `ask-${name}`,
        'x-response': { name: `tell-${name}`, payload: { type: 'object' } },
        payload: { $ref: `#/components/schemas/${name.replace('channel', 'schema')}` },
      },
    },
  })),
  components: { schemas: numbered('schema', () => ({ type: 'object', properties: { a: { type: 'string' } } })) },
});

const PICTURE = { path: 'x.png', bytes: Buffer.from('png') };
const INPUTS = {
  logo: PICTURE,
  favicon: PICTURE,
  css: { path: 'x.css', bytes: Buffer.from('p{}') },
  guides: {
    folder: 'docs/',
    files: ['a.md', 'b/c.md'].map((path) => ({ path, text: '# Guide\n\n![x](img/x.png)' })),
    images: [{ ...PICTURE, path: 'img/x.png' }],
  },
};
const PARAMS = { logo: 'x.png', favicon: 'x.png', css: 'x.css', pages: 'docs', baseUrl: 'https://example.com/' };

function strangersIn({ files, assets }: ReturnType<typeof generateSite>): readonly string[] {
  return [...files, ...assets].map(({ path }) => path).filter((path) => !isOurs(path));
}

describe('every name is known', () => {
  test.each(examples.map(({ name, path }) => [name, path]))('of the example %s', async (_, path) => {
    const { document, source } = await parseFile(path);
    if (document === undefined) throw new Error('The example does not parse.');
    expect(strangersIn(generateSite(document, { source }))).toEqual([]);
    expect(strangersIn(generateSite(document, { source, params: { singleFile: 'true' } }))).toEqual([]);
  });

  test('where every index takes several pages, and with everything that can be added', async () => {
    const document = await parseValid(LARGE);
    const site = generateSite(document, { source: LARGE, params: PARAMS, inputs: INPUTS });
    const paths = site.files.map(({ path }) => path);
    for (const name of ['servers', 'channels', 'messages', 'schemas', 'conversations'])
      expect(paths).toContain(`${name}-2.html`);
    expect(paths).toContain('sitemap.xml');
    expect(site.assets.map(({ path }) => path)).toContain('assets/guides/img-x.png');
    expect(strangersIn(site)).toEqual([]);
  });
});
