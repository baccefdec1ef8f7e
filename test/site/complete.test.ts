/** Nothing is lost: what a document says can be read on some page. */
import { expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { parse } from 'parse5';
import { markdownText } from '../../filters/markdown';
import { textOf } from '../support/check/dom';
import { corpus, type DocumentFile, examples } from '../support/documents';
import { parseFile } from '../support/parse';
import { siteOf } from '../support/site';

/** Reads Markdown as any other program does. */
const reader = new MarkdownIt();

/** Keywords whose values say how the document is written, not what the API is. */
const GRAMMAR = new Set(['$ref', 'asyncapi', 'action', 'schemaFormat']);

/** Every text, number and boolean of a document, with where it stands; each object once. */
function* leavesOf(value: unknown, path: string, seen = new Set<object>()): Iterable<readonly [string, string]> {
  if (typeof value === 'string' || typeof value === 'number') yield [path, String(value)];
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, child] of Object.entries(value)) {
    if (!key.startsWith('x-parser-') && !GRAMMAR.has(key)) yield* leavesOf(child, `${path}/${key}`, seen);
  }
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** Markdown's own marks, numbers of lists among them, are not the text of a page. */
const wordsOf = (text: string) => text.replace(/[^\p{L}]+/gu, '');

/** A link says its address where its text is a name. */
const hrefsOf = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href).join(' ');

/** What a page leaves out, or says in other words, with the reason. */
const EXCEPTIONS: readonly { readonly at: RegExp; readonly because: string }[] = [
  { at: /\/bindings\/ws\/(?:query|headers)\/type$/, because: 'a table of parameters says that it is an object' },
];

/** Values of the document that no page shows, as HTML or as Markdown. */
async function lostOf({ path }: DocumentFile, kind: 'html' | 'md' = 'html'): Promise<readonly string[]> {
  const { document, source } = await parseFile(path);
  if (document === undefined) return [];
  const pages = [...siteOf(document, source)]
    .filter(([name]) => name.endsWith(`.${kind}`))
    .map(([, content]) => (kind === 'html' ? content : reader.render(content)));
  const shown = pages.map((html) => squeeze(`${textOf(parse(html))} ${hrefsOf(html)}`)).join('\n');
  const words = wordsOf(shown);
  const isShown = (text: string) =>
    shown.includes(squeeze(text)) ||
    shown.includes(squeeze(JSON.stringify(text).slice(1, -1))) ||
    words.includes(wordsOf(markdownText(text)) || text);
  // A page may part a long text at a heading, never inside of a paragraph.
  const isWhole = (text: string) => text.split(/\n\s*\n|\n(?=\s*#)/).every(isShown);
  return [...leavesOf(document.json(), '')]
    .filter(([at, text]) => !isWhole(text) && !EXCEPTIONS.some((exception) => exception.at.test(at)))
    .map(([at, text]) => `${at}: ${text}`);
}

test.each(examples)('every value of $name is on a page', async (example) => {
  expect(await lostOf(example)).toEqual([]);
});

test.each(examples)('every value of $name is in the Markdown of a page', async (example) => {
  expect(await lostOf(example, 'md')).toEqual([]);
});

// Other people's documents stand beside the repository, under their own licences, or not at all.
const found = corpus.length > 0 ? corpus : [];
test(`every value of ${found.length} documents of the corpus is on a page`, async () => {
  const lost: string[] = [];
  for (const file of found) {
    for (const kind of ['html', 'md'] as const) {
      for (const value of await lostOf(file, kind)) lost.push(`${kind} ${file.name} ${value}`);
    }
  }
  expect(lost).toEqual([]);
}, 400_000);
