/** Every language says the same as English, in its own words. */
import { expect, test } from '@jest/globals';
import { generateSite } from '../../index';
import { catalogues, en } from '../../words/catalogues';
import { examples } from '../support/documents';
import { parseFile, parseValid } from '../support/parse';
import { siteOf } from '../support/site';
import { phrasesOf } from './pseudo';

const others = [...catalogues.values()].filter((words) => words !== en);

/** Names of techniques, words that both languages have, and what only puts parts together. */
const SAME_IN_GERMAN = new Set([
  'APIs',
  'Topic',
  'Topics',
  'RFC 6750',
  ...['System', 'Variable', 'Tags', 'Server', 'Heartbeat', 'In AsyncAPI', 'Name', 'Traits', 'Payload', 'Handshake'],
  ...[
    'Schema',
    'Schemas',
    'Operation',
    'optional',
    'Flow {name}',
    'Scope',
    'API',
    'APIs',
    'Browser',
    'Version',
    '{path} {message}',
    'x in y',
    '1 in 1',
  ],
]);

const namesIn = (phrase: string) => [...new Set(phrase.match(/\{\w+\}/g))].sort();

test.each(others)('$lang has every phrase, with the same parts in it', (words) => {
  const phrases = phrasesOf(words);
  expect([...phrases.keys()]).toEqual([...phrasesOf(en).keys()]);
  for (const [path, english] of phrasesOf(en)) {
    expect([path, namesIn(phrases.get(path) ?? '')]).toEqual([path, namesIn(english)]);
  }
});

test.each(others)('in $lang no phrase is empty, or has other spaces at its ends than in English', (words) => {
  const edges = (phrase: string | undefined = '') => [/^\s/.test(phrase), phrase.trim() !== '', /\s$/.test(phrase)];
  const phrases = phrasesOf(words);
  for (const [path, english] of phrasesOf(en)) {
    expect([path, ...edges(phrases.get(path))]).toEqual([path, ...edges(english)]);
  }
});

test('German repeats English only where both say the same', () => {
  const german = catalogues.get('de');
  if (german === undefined) throw new Error('There is no German.');
  const phrases = phrasesOf(german);
  const same = [...phrasesOf(en)].filter(([path, phrase]) => phrases.get(path) === phrase && /\p{L}/u.test(phrase));
  expect(same.filter(([, phrase]) => !SAME_IN_GERMAN.has(phrase))).toEqual([]);
});

test('parameter lang sets the language and the direction of every page, and leaves the document as written', async () => {
  const { document, source } = await parseFile(examples.find(({ name }) => name === 'market-data')?.path ?? '');
  if (document === undefined) throw new Error('The example does not parse.');
  const site = siteOf(document, source, { params: { lang: 'de' } });
  for (const [path, html] of site) {
    if (path.endsWith('.html')) expect(html).toContain('<html lang="de" dir="ltr"');
  }
  expect(site.get('asyncapi.yaml')).toBe(source);
  expect(site.get('index.html')).toContain('<a class="skip" href="#main">Zum Inhalt springen</a>');
  expect(site.get('index.html')).toContain(document.json().info.title);
  expect(site.get('assets/site.css')).toContain('--say-send:"Senden: "');
});

test('what a document gets wrong is said in English, whatever the language of the pages', async () => {
  const document = await parseValid(`
asyncapi: 3.0.0
info: { title: Wrong, version: 1.0.0 }
channels: { main: { address: /, messages: { note: { summary: A note., payload: { type: string }, examples: [{ payload: 1 }] } } } }
operations: { say: { action: receive, channel: { $ref: '#/channels/main' } } }
`);
  const { files, warnings } = generateSite(document, { params: { lang: 'de' } });
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining('the payload must be a string, not 1'),
  ]);
  const page = files.find(({ path }) => path === 'messages/note.html')?.content;
  expect(page).toContain('Die Payload muss vom Typ string sein, nicht 1');
});
