/**
 * Which files a document may refer to, and reading them: local ones below its folder, and nothing of the network unless
 * that is allowed. The parser's own readers would read `/etc/passwd`, and ask any server.
 */
import { realpathSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** No document that a person writes is as large. */
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_MS = 10_000;

/** Why what a `$ref` names was not read. */
export interface Refusal {
  /** The file or URL, without its fragment. */
  readonly href: string;
  /** The end of a sentence that begins with what the `$ref` names: `does not exist`. */
  readonly reason: string;
}

export interface References {
  /** What the parser calls with each file or URL. It never fails: the parser would then try readers of its own. */
  readonly resolvers: readonly Resolver[];
  /** The texts of what has been read, by path or URL. */
  readonly texts: ReadonlyMap<string, string>;
  /** Local files that were asked for, whether or not they exist. */
  readonly files: ReadonlySet<string>;
  readonly refusals: readonly Refusal[];
}

interface Resolver {
  readonly schema: string;
  readonly order: number;
  readonly canRead: true;
  readonly read: (uri: { readonly href: () => string }) => Promise<string>;
}

/** Reads a local file, by its absolute path, from elsewhere than the disk: from an earlier revision of a repository. */
export type ReadFile = (path: string) => Promise<string>;

interface Readers {
  /** Texts that are not read again, by path or URL. */
  readonly known?: ReadonlyMap<string, string> | undefined;
  /** Absent: from the disk. */
  readonly readFile?: ReadFile | undefined;
}

/** What stands in the place of what was not read: an object without anything that a fragment could find. */
const NOTHING = '{}';

/**
 * @param document the absolute path of the document.
 * @param isAnythingAllowed whether `$ref`s may lead to other folders and to the network.
 */
export function referencesOf(
  document: string,
  isAnythingAllowed: boolean,
  { known = new Map(), readFile: readElsewhere }: Readers = {},
): References {
  const texts = new Map<string, string>();
  const files = new Set<string>();
  const refusals = new Map<string, Refusal>();
  const folder = dirname(document);
  const readOther =
    readElsewhere === undefined
      ? localReader(isAnythingAllowed ? undefined : realpathSync(folder))
      : guardedReader(readElsewhere, isAnythingAllowed ? undefined : folder);

  const guarded = (schema: string, readText: (href: string) => Promise<string>): Resolver => ({
    schema,
    order: 1,
    canRead: true,
    async read(uri) {
      const href = withoutFragment(uri.href());
      try {
        return await readText(href);
      } catch (error) {
        refusals.set(href, { href, reason: reasonOf(error) });
        return NOTHING;
      }
    },
  });

  const readLocal = async (href: string): Promise<string> => {
    const path = pathOf(href);
    files.add(path);
    const text = known.get(path) ?? (await readOther(path));
    texts.set(path, text);
    return text;
  };
  const readRemote = async (href: string): Promise<string> => {
    if (!isAnythingAllowed) throw new Refused('is on the network; --allow-ref lets it be read');
    const text = known.get(href) ?? (await readUrl(href));
    texts.set(href, text);
    return text;
  };
  return {
    resolvers: [guarded('file', readLocal), guarded('http', readRemote), guarded('https', readRemote)],
    texts,
    files,
    get refusals() {
      return [...refusals.values()];
    },
  };
}

/** What a `ReadFile` throws for what it does not give. Its message is the end of a sentence: `does not exist`. */
export class Refused extends Error {}

/** @param root the folder that files must stand in, whatever links lead there; `undefined` for anywhere. */
function localReader(root: string | undefined): ReadFile {
  return async (path) => {
    const real = realpathSync(path);
    guard(real, root);
    const { size, isFile } = await stat(real).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) throw new Refused('is not a file');
    guardSize(size);
    return readFile(real, 'utf8');
  };
}

/** No links of the disk count in what is read elsewhere. */
function guardedReader(read: ReadFile, root: string | undefined): ReadFile {
  return async (path) => {
    guard(path, root);
    const text = await read(path);
    guardSize(text.length);
    return text;
  };
}

function guard(path: string, root: string | undefined): void {
  if (root === undefined || isBelow(path, root)) return;
  throw new Refused("is not below the document's folder; --allow-ref lets it be read");
}

function guardSize(size: number): void {
  if (size > MOST_BYTES) throw new Refused(`is larger than ${MOST_BYTES / 1024 / 1024} MB`);
}

async function readUrl(href: string): Promise<string> {
  const response = await fetch(href, { signal: AbortSignal.timeout(MOST_MS) });
  if (!response.ok) throw new Refused(`is answered with status ${response.status}`);
  const text = await response.text();
  if (text.length > MOST_BYTES) throw new Refused(`is larger than ${MOST_BYTES / 1024 / 1024} MB`);
  return text;
}

function reasonOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  // Errors of the file system can come from another realm, in which `Error` is another class.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way);
}

export function withoutFragment(href: string): string {
  const end = href.indexOf('#');
  return end < 0 ? href : href.slice(0, end);
}

/** The parser calls local files by URL or by path. */
function pathOf(href: string): string {
  if (href.startsWith('file:')) return fileURLToPath(href);
  return decoded(href);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
