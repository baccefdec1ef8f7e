/** What holds for the site of every document we have, whoever wrote it. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { corpus, type DocumentFile, examples } from '../support/documents';
import { parseFile } from '../support/parse';
import { siteOf } from '../support/site';
import { checkSite } from '../support/site-check';

const EXAMPLES = ['kraken', 'kraken-v3', 'market-data'];
/** The parser takes that many of the corpus; fewer means that documents get lost on the way here. */
const PARSABLE = 120;
const LARGEST_PAGE = 60_000;

let covered = 0;
let refused = 0;

/** @returns whether the parser takes the document */
async function checkDocument({ path }: DocumentFile, maxPageBytes?: number): Promise<boolean> {
  const { document, source } = await parseFile(path);
  if (document === undefined) {
    refused++;
    return false;
  }
  // A document that is changed throws: the generator gives the same one to every template.
  freeze(document.json());
  const site = siteOf(document, source);
  expect(checkSite(site, { source, ...(maxPageBytes === undefined ? {} : { maxPageBytes }) })).toEqual([]);
  expect([...siteOf(document, source)]).toEqual([...site]);
  covered++;
  return true;
}

/** Documents hold cycles, and nest as deep as their authors like. */
function freeze(root: unknown): void {
  const waiting = [root];
  for (const value of waiting) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    waiting.push(...Object.values(value));
  }
}

describe('the site of an example', () => {
  test('is checked for every example', () => {
    expect(examples.map(({ name }) => name)).toEqual(expect.arrayContaining(EXAMPLES));
  });

  test.each(examples)('$name keeps every promise', async (example) => {
    expect(await checkDocument(example, LARGEST_PAGE)).toBe(true);
  });
});

// Other people's documents are not ours to hand on: a clone without the folder beside it has only the examples.
if (corpus.length > 0) {
  describe('the site of a document that nobody here wrote', () => {
    test.each(corpus)('keeps every promise: $name', async (file) => {
      await checkDocument(file);
    });

    test('was checked for most of them', () => {
      expect(covered).toBeGreaterThanOrEqual(PARSABLE);
    });
  });
}

afterAll(() => {
  const outside =
    corpus.length > 0 ? `, ${corpus.length} documents of the corpus` : ', no corpus beside the repository';
  process.stdout.write(
    `Sites checked: ${covered} (${examples.length} examples${outside}; the parser refused ${refused}).\n`,
  );
});
