/** No string of the interface stands outside of the catalogue: a made-up language must show on every page. */

import { expect, test } from '@jest/globals';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { parse as parseYaml } from 'yaml';
import { planSite } from '../../content/site';
import { readDocument } from '../../model/read';
import { readOptions } from '../../options';
import { siteFiles } from '../../render/site-files';
import { validateExamples } from '../../validation/examples';
import { generateExamples } from '../../validation/generate';
import { corpusPart, examples } from '../support/documents';
import { type Document, parseFile } from '../support/parse';
import { pseudo, withoutPhrases } from './pseudo';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Spread over the corpus, which has everything that AsyncAPI has; small ones, for time. */
const MOST_BYTES = 120_000;
const EVERY = 15;

/** What is the same in every language: names of types, protocols and tools, and letters; `Optional` is a word of llms.txt. */
const SAME = new Set([
  ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'null', 'JSON', 'Schema', 'Avro', 'Protobuf'],
  ...['OpenAPI', 'RAML', 'AsyncAPI', 'publish', 'subscribe', 'GET', 'POST', 'WebSocket', 'Switching', 'Protocols'],
  ...['wscat', 'websocat', 'Node', 'Python', 'Go', 'html', 'Optional'],
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
]);

const CODE = new Set(['code', 'pre', 'script', 'style']);
const ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'data-label'];

function textsOf(html: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) found.push(node.value);
    if (!('childNodes' in node) || CODE.has(node.nodeName)) return;
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    for (const name of ATTRIBUTES) found.push(attributes.get(name) ?? '');
    if (node.nodeName === 'meta' && attributes.get('name') === 'description')
      found.push(attributes.get('content') ?? '');
    for (const child of node.childNodes) walk(child);
  };
  for (const node of parse(html).childNodes) walk(node);
  return found;
}

/** Of Markdown, without its code and the addresses of its links. */
function linesOf(markdown: string): readonly string[] {
  const prose = markdown
    .replace(/^( *)(`{3,}|~{3,}).*?^\1\2/gms, '')
    .replace(/(`+)(?!`).*?[^`]\1(?!`)/gs, '|')
    .replace(/\]\([^)\s]*\)/g, '|')
    .replace(/<https?:[^>]*>|https?:\S+/g, '|')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return prose.split(/\n|\*\*|\[|\|/);
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** All that the document says, keys and values, as runs of words. */
function saidBy(root: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const rest = [root];
  for (let value = rest.pop(); value !== undefined || rest.length > 0; value = rest.pop()) {
    if (typeof value !== 'object' || value === null) found.add(` ${wordsIn(String(value)).join(' ')} `);
    else if (!seen.has(value)) {
      seen.add(value);
      for (const entry of Object.entries(value)) rest.push(...entry);
    }
  }
  return found;
}

interface Said {
  readonly strings: ReadonlySet<string>;
  readonly text: string;
}

/** A run of words of the document; a whole string of it, and another after that, as a title and a version are. */
function isSaid(piece: string, { strings, text }: Said): boolean {
  const isCut = piece.includes('…');
  const all = wordsIn(piece);
  const own = all.filter((word) => !SAME.has(word));
  if (!own.some((word) => /\p{L}/u.test(word))) return true;
  const has = (words: readonly string[]) => text.includes(` ${words.join(' ')}${isCut ? '' : ' '}`);
  if (has(all) || has(own)) return true;
  return all.some((_, at) => {
    const [before, after] = [all.slice(0, at), all.slice(at)];
    return strings.has(` ${before.join(' ')} `) && (has(after) || after.every((word) => SAME.has(word)));
  });
}

/** The texts that neither the catalogue nor the document has. */
function strangers(texts: readonly string[], said: Said): readonly string[] {
  return texts.flatMap((text) => {
    const pieces = withoutPhrases(text).split(/[=·,:|›–—<>(){}"/]|\s-\s|(?<=…)/);
    const strange = pieces.filter((piece) => !isSaid(piece, said));
    return strange.length === 0 ? [] : [`${strange.join(' | ')} in: ${text}`];
  });
}

function pagesOf(document: Document): ReadonlyMap<string, string> {
  const options = { ...readOptions({ generatedExamples: 'minimal' }), lang: pseudo };
  const model = generateExamples(
    validateExamples(readDocument(document, options), pseudo),
    options.generatedExamples,
    pseudo,
  );
  const files = siteFiles(planSite(model, 'asyncapi.yaml', { words: pseudo }), options, {
    source: '',
    assets: [],
    sha256: () => '',
  });
  return new Map(
    [...files].filter(({ path }) => /\.(?:html|md|txt)$/.test(path)).map(({ path, content }) => [path, content]),
  );
}

const some = [...examples, ...corpusPart(EVERY)];

test.each(some)(
  '$name: all that a page says, and its Markdown, is of the catalogue or of the document',
  async ({ path }) => {
    const { document, source } = await parseFile(path);
    if (document === undefined || source.length > MOST_BYTES) return;
    const strings = saidBy([parseYaml(source), document.json()]);
    const said = { strings, text: [...strings].join('\n') };
    const found = new Map<string, string>();
    for (const [page, content] of pagesOf(document)) {
      for (const text of strangers(page.endsWith('.html') ? textsOf(content) : linesOf(content), said))
        found.set(text, page);
    }
    expect([...found]).toEqual([]);
  },
);
