/** Finds the documents that tests run over: our examples, and a folder of other people's where there is one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const ROOT = resolve(__dirname, '..', '..');
const EXAMPLES = join(ROOT, 'examples');
const CORPUS = resolve(ROOT, '..', 'shared', 'corpus');

export interface DocumentFile {
  /** For the title of a test: `kraken`, `owner__repo/docs/asyncapi.yaml`. */
  readonly name: string;
  readonly path: string;
}

/** One a folder of `examples/`; a folder without one shows something else. */
export const examples: readonly DocumentFile[] = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, path: join(EXAMPLES, name, 'asyncapi.yaml') }))
  .filter(({ path }) => existsSync(path))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/**
 * Every file beside the repository that could be a document, valid or not; the parser decides. They are other people's
 * under many licences, so that the repository has none of them, and a clone elsewhere finds an empty list.
 */
export const corpus: readonly DocumentFile[] = existsSync(CORPUS) ? documentsIn(CORPUS) : [];

/** A part of the corpus, spread over it, for tests that take long; all of it with `WS_DOCS_CORPUS=all`. */
export function corpusPart(every: number): readonly DocumentFile[] {
  return process.env.WS_DOCS_CORPUS === 'all' ? corpus : corpus.filter((_, index) => index % every === 0);
}

function documentsIn(folder: string): readonly DocumentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /^\s*["']?asyncapi["']?\s*:/m.test(readFileSync(path, 'utf8')))
    .map((path) => ({ name: relative(folder, path).split(sep).join('/'), path }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
