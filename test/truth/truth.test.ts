/** A page never says more than its document: each of our sentences is held to what the document declares. */
import { statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { planSite } from '../../content/site';
import { readDocument } from '../../model/read';
import { readOptions } from '../../options';
import { siteFiles } from '../../render/site-files';
import { validateExamples } from '../../validation/examples';
import { generateExamples } from '../../validation/generate';
import { corpus, examples } from '../support/documents';
import { parseFile } from '../support/parse';
import { declares } from './addresses';
import { type Facts, factsOf } from './facts';
import { keyedWords, keysIn, keysOf } from './keyed';
import { NEUTRAL } from './neutral';
import { RULES, ruleOf, type Subject } from './rules';

/** Small enough to be read in a second, spread over the corpus. */
const MOST_BYTES = 150_000;
const EVERY = 5;

type Json = Record<string, unknown>;

test('every phrase has a rule or claims nothing, and every rule has a phrase', () => {
  const keys = keysOf();
  const claiming = keys.filter((key) => !NEUTRAL.has(key));
  expect(claiming.filter((key) => ruleOf(key) === undefined)).toEqual([]);
  expect([...NEUTRAL].filter((key) => !keys.includes(key) || ruleOf(key) !== undefined)).toEqual([]);
  const used = new Set(keys.map(ruleOf));
  expect(RULES.filter((rule) => !used.has(rule)).map(([pattern]) => String(pattern))).toEqual([]);
});

const documents = [...examples, ...corpus.filter((_, index) => index % EVERY === 0)].filter(
  ({ path }) => statSync(path).size <= MOST_BYTES,
);

test('there are thirty of the corpus, where there is a corpus', () => {
  expect(corpus.length === 0 || documents.length >= examples.length + 30).toBe(true);
});

describe('what pages say is so', () => {
  test.each(documents)('$name', async ({ path }) => {
    const { document, source } = await parseFile(path, { evenIfInvalid: true });
    // Two of the corpus are no documents at all.
    if (document === undefined) return;
    const facts = factsOf(document, source);
    const isDeclared = declares(facts);
    const claims: string[] = [];
    for (const { page, content, subject } of subjectsOf(document, facts)) {
      for (const key of subject.keys) {
        if (ruleOf(key)?.[1](subject) === false) claims.push(`${page}: ${key}`);
      }
      for (const url of urlsIn(content)) {
        if (!isDeclared(url)) claims.push(`${page}: ${url}`);
      }
    }
    expect([...new Set(claims)]).toEqual([]);
  });
});

function* subjectsOf(document: Parameters<typeof factsOf>[0], facts: Facts) {
  const options = { ...readOptions({}), lang: keyedWords };
  const model = generateExamples(
    validateExamples(readDocument(document, options), keyedWords),
    options.generatedExamples,
    keyedWords,
  );
  const plan = planSite(model, undefined, { words: keyedWords });
  const byPath = new Map<string, Pick<Subject, 'kind' | 'raw' | 'servers'>>();
  const raw = (pointer: string) => resolve(facts.json, pointer);
  const servers = new Map<string, Json>(model.servers.map(({ id, pointer }) => [id, raw(pointer) ?? {}]));
  const known = (ids: readonly string[]): readonly Json[] =>
    ids.map((id) => servers.get(id)).filter((server) => server !== undefined);
  const add = (
    target: Parameters<typeof plan.site.paths.get>[0],
    kind: Subject['kind'],
    pointer: string,
    on: readonly string[],
  ) => {
    const path = plan.site.paths.get(target);
    if (path !== undefined) byPath.set(path.replace(/\.html$/, ''), { kind, raw: raw(pointer), servers: known(on) });
  };
  for (const { id, pointer } of model.servers) add(`server:${id}`, 'server', pointer, [id]);
  for (const { id, pointer, servers: on } of model.channels) add(`channel:${id}`, 'channel', pointer, on);
  for (const { id, pointer, servers: on } of model.messages) add(`message:${id}`, 'message', pointer, on);
  const around = { source: undefined, assets: [], sha256: () => '' };
  for (const { path, content } of siteFiles(plan, options, around)) {
    // Both hold all pages: what is true of one of them need not be of another.
    if (!/\.(?:html|md)$|^llms\.txt$/.test(path) || path === 'print.html') continue;
    const of = byPath.get(path.replace(/\.\w+$/, '')) ?? {
      kind: 'whole' as const,
      raw: undefined,
      servers: known([...servers.keys()]),
    };
    yield { page: path, content, subject: { ...facts, ...of, keys: keysIn(content) } };
  }
}

function resolve(root: unknown, pointer: string): Json | undefined {
  let value: unknown = root;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    value =
      typeof value === 'object' && value !== null
        ? new Map<string, unknown>(Object.entries(value)).get(name)
        : undefined;
  }
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

/**
 * WebSocket addresses in texts and code, without the marks that HTML puts between their parts; one that was cut is none,
 * nor are the lines of a drawing, which has the same ones in pieces.
 */
function urlsIn(content: string): readonly string[] {
  const text = content
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<\/?(?:wbr|var|span|b)\b[^>]*>/g, '')
    .replace(/&#x27;|&quot;/g, '"')
    .replaceAll('&amp;', '&');
  const found = [...text.matchAll(/\bwss?:\/\/[^\s"'`<>|\\⟦()]+/g)].map(([url]) => url.replace(/[.,;]+$/, ''));
  return found.filter((url) => !url.endsWith('…'));
}
