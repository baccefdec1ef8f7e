/** Nothing is lost: what a document says can be read on some page. */
import { expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { parse } from 'parse5';
import { markdownText } from '../../filters/markdown';
import { textOf } from '../support/check/dom';
import { corpusPart, type DocumentFile, examples } from '../support/documents';
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

type Kind = 'html' | 'md';

/** Values of the document that no page shows, as HTML and as Markdown; each with the kind that lacks it. */
async function lostOf({ path }: DocumentFile): Promise<readonly string[]> {
  const { document, source } = await parseFile(path);
  if (document === undefined) return [];
  const site = siteOf(document, source);
  const leaves = [...leavesOf(document.json(), '')].filter(
    ([at]) => !EXCEPTIONS.some((exception) => exception.at.test(at)),
  );
  return (['html', 'md'] as const).flatMap((kind) => {
    const isShown = finder(site, kind);
    return leaves.filter(([, text]) => !isShown(text)).map(([at, text]) => `${kind} ${at}: ${text}`);
  });
}

/** Tells whether the pages of a kind show a text. */
function finder(site: ReadonlyMap<string, string>, kind: Kind): (text: string) => boolean {
  const pages = [...site]
    .filter(([name]) => name.endsWith(`.${kind}`))
    .map(([, content]) => (kind === 'html' ? content : reader.render(content)));
  const shown = pages.map((html) => squeeze(`${textOf(parse(html))} ${hrefsOf(html)}`)).join('\n');
  const words = wordsOf(shown);
  const isShown = (text: string) =>
    shown.includes(squeeze(text)) ||
    shown.includes(squeeze(JSON.stringify(text).slice(1, -1))) ||
    words.includes(wordsOf(markdownText(text)) || text);
  // A page may part a long text at a heading, never inside of a paragraph.
  return (text) => text.split(/\n\s*\n|\n(?=\s*#)/).every(isShown);
}

test.each(examples)('every value of $name is on a page, and in the Markdown of one', async (example) => {
  expect(await lostOf(example)).toEqual([]);
});

// Other people's documents stand beside the repository, under their own licences, or not at all.
const found = corpusPart(3);
test(`every value of ${found.length} documents of the corpus is on a page`, async () => {
  const lost: string[] = [];
  for (const file of found) for (const value of await lostOf(file)) lost.push(`${file.name} ${value}`);
  expect(lost).toEqual([]);
}, 400_000);
