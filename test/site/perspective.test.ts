/** A document that describes the client: every direction is the other one, wherever it is said. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { examples } from '../support/documents';
import { parseFile } from '../support/parse';
import { indexOf } from '../support/search-entries';
import { siteOf } from '../support/site';

type Site = ReadonlyMap<string, string>;

const WAYS = ['send', 'receive'] as const;
type Way = (typeof WAYS)[number];

const MESSAGES: Readonly<Record<string, Way>> = {
  ping: 'send',
  subscribe: 'send',
  subscribePrivate: 'send',
  unsubscribe: 'send',
  pong: 'receive',
  heartbeat: 'receive',
  systemStatus: 'receive',
  subscriptionStatus: 'receive',
};

const turned = (way: Way): Way => (way === 'send' ? 'receive' : 'send');
const capital = (way: Way): string => (way === 'send' ? 'Send' : 'Receive');

const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

/** Where the site says which way a message travels: each place to the way it says. */
const PLACES: Readonly<Record<string, (site: Site, id: string) => string | undefined>> = {
  'the page of the message': (site, id) =>
    /<h1[\s\S]*?<\/h1>[\s\S]*?\b(Send|Receive)\b/.exec(main(site.get(`messages/${id}.html`) ?? ''))?.[1],
  'its Markdown': (site, id) => /^[↑↓] (Send|Receive)$/m.exec(site.get(`messages/${id}.md`) ?? '')?.[1],
  'all Markdown in one': (site, id) =>
    new RegExp(`^#+ Message: ${id}\\n\\n[↑↓] (Send|Receive)$`, 'm').exec(site.get('llms-full.txt') ?? '')?.[1],
  'the list for machines': (site, id) =>
    new RegExp(`\\(messages/${id}\\.md\\): (Send|Receive)\\.`).exec(site.get('llms.txt') ?? '')?.[1],
  'its row of the index': (site, id) =>
    new RegExp(`<td class="what"><a href="${id}\\.html"[\\s\\S]*?\\b(Send|Receive)\\b`).exec(
      site.get('messages/index.html') ?? '',
    )?.[1],
  'its row of the index in Markdown': (site, id) =>
    new RegExp(`^\\| \\[${id}\\]\\([^|]*\\| [↑↓] (Send|Receive) \\|`, 'm').exec(
      site.get('messages/index.md') ?? '',
    )?.[1],
  'its row of the matrix in Markdown': (site, id) =>
    new RegExp(`^\\| \\[${id}\\]\\([^|]*\\|(?: no \\|)? (Send|Receive) \\|`, 'm').exec(
      site.get('vocabulary.md') ?? '',
    )?.[1],
  'its row of the matrix': (site, id) =>
    new RegExp(`<th scope="row"><a href="messages/${id}\\.html"[\\s\\S]*?\\b(Send|Receive)\\b`).exec(
      site.get('vocabulary.html') ?? '',
    )?.[1],
  'the search index': (site, id) => {
    const index = indexOf(site);
    const entries = Array.from({ length: index.count }, (_, entry) => entry);
    const entry = entries.find((one) => index.addressOf(one) === `messages/${id}.html`);
    const way = WAYS[(index.ways[entry ?? -1] ?? 0) - 1];
    return way && capital(way);
  },
  'the page that holds all': (site, id) =>
    new RegExp(`\\bid="messages/${id}"[\\s\\S]*?>(Send|Receive)\\b`).exec(site.get('print.html') ?? '')?.[1],
};

describe.each(WAYS)('what the reader of the server’s document would %s', (way) => {
  let sites: Readonly<Record<'server' | 'client', Site>>;
  const ids = Object.keys(MESSAGES).filter((id) => MESSAGES[id] === way);

  beforeAll(async () => {
    const { document, source } = await parseFile(examples.find(({ name }) => name === 'kraken')?.path ?? '');
    if (document === undefined) throw new Error('The Kraken example does not parse.');
    const make = (perspective: string) => siteOf(document, source, { params: { perspective } });
    sites = { server: make('server'), client: make('client') };
  });

  test.each(Object.keys(PLACES))('is turned round in %s', (place) => {
    const said = (site: Site) => ids.map((id) => `${id}: ${PLACES[place]?.(site, id)}`);
    expect(said(sites.server)).toEqual(ids.map((id) => `${id}: ${capital(way)}`));
    expect(said(sites.client)).toEqual(ids.map((id) => `${id}: ${capital(turned(way))}`));
  });

  test('is turned round in the diagrams, picture and description', () => {
    const diagram = (site: Site) =>
      /<svg class="dialogue"[\s\S]*?<\/svg>/.exec(site.get('messages/ping.html') ?? '')?.[0];
    const ways = (svg = '') => /<g class="(\w+)"><path[^>]*><\/path><text[^>]*>ping</.exec(svg)?.[1];
    expect(ways(diagram(sites.server))).toBe('send');
    expect(ways(diagram(sites.client))).toBe('receive');
    expect(text(diagram(sites.server) ?? '')).toContain('You send ping; the server sends pong.');
    expect(text(diagram(sites.client) ?? '')).toContain('The server sends ping; you send pong.');
  });

  test('stands in the other table of each server', () => {
    for (const server of ['public', 'private']) {
      const titles = { send: 'You can send', receive: 'You can receive' } as const;
      for (const [site, table] of [
        [sites.server, way],
        [sites.client, turned(way)],
      ] as const) {
        const [, part = ''] = (site.get(`servers/${server}.md`) ?? '').split(`## ${titles[table]}: `);
        const listed = [...(part.split('\n## ')[0] ?? '').matchAll(/^\| \[(\w+)\]/gm)].map(([, id]) => id);
        expect(listed).toEqual(ids.filter((id) => !(id === (server === 'public' ? 'subscribePrivate' : 'subscribe'))));
      }
    }
  });
});
