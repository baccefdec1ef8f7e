/** Nothing is lost: what a document says can be read on some page. */
import { expect, test } from '@jest/globals';
import { parse } from 'parse5';
import { markdownText } from '../../filters/markdown';
import { textOf } from '../support/check/dom';
import { examples } from '../support/documents';
import { parseFile } from '../support/parse';
import { siteOf } from '../support/site';

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

test.each(examples)('every value of $name is on a page', async ({ path }) => {
  const { document, source } = await parseFile(path);
  if (document === undefined) throw new Error('The example does not parse.');
  const pages = [...siteOf(document, source)].filter(([name]) => name.endsWith('.html'));
  const shown = pages.map(([, html]) => squeeze(`${textOf(parse(html))} ${hrefsOf(html)}`)).join('\n');
  const words = wordsOf(shown);
  const leaves = [...leavesOf(document.json(), '')];
  expect(leaves.length).toBeGreaterThan(100);
  const isShown = (text: string) =>
    shown.includes(squeeze(text)) || words.includes(wordsOf(markdownText(text)) || text);
  // A page may part a long text at a heading, never inside of a paragraph.
  const lost = leaves.filter(([, text]) => !text.split(/\n\s*\n/).every(isShown));
  expect(lost).toEqual([]);
});
