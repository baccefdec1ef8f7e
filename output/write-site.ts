/** Puts a site into a folder. Whenever a run is ended, even by force, the next one leaves its own files and no other. */
import { mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import picomatch from 'picomatch';
import { type AssetFile, MANIFEST, manifestOf, type SiteFile } from '../render/site-file';
import { readManifest } from './manifest';
import { foldersOf, isOurs, STAGE } from './names';
import { checkPlaces, identityOf, isPlainFile, isPlainFolder, removeEmptyFolders } from './place';

/** Enough to hide the latency of a slow disk, and far from any limit on open files. */
const AT_ONCE = 16;

interface WrittenSite {
  readonly files: readonly SiteFile[];
  readonly assets: readonly AssetFile[];
}

interface WriteOptions {
  /** Globs of paths or names: files that match stay as they are where they exist. */
  readonly noOverwrite?: readonly string[];
}

interface Staged {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Where it waits, complete, until it is moved to its path. */
  readonly file: string;
}

/**
 * Writes every file of a site into a folder that exists, and removes those that earlier runs listed there and this site
 * does not have.
 *
 * All files are first written aside, so that an error (a full disk) leaves the old site as it was; then each is moved to
 * its place, so that none is ever half there. Meanwhile the list names the old files and the new ones.
 *
 * @throws {TemplateError} when a file would not be written where its name says: nothing is written then.
 */
export async function writeSite(folder: string, site: WrittenSite, { noOverwrite = [] }: WriteOptions = {}) {
  const root = realpathSync(folder);
  const contents = contentsOf(site);
  const paths = [...contents.keys()];
  checkPlaces(root, paths);
  const old = readManifest(root);
  const all = new Set([...old, ...paths]);
  const matches = picomatch([...noOverwrite]);
  const isKept = (path: string) => (matches(path) || matches(basename(path))) && isPlainFile(join(root, path));
  const pages = [...contents].filter(([path]) => path !== MANIFEST && !isKept(path));
  const stage = join(root, STAGE);
  // What a run left that was ended by force.
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage);
  try {
    const [finalList, wholeList, ...staged] = await stageFiles(stage, [
      [MANIFEST, contents.get(MANIFEST) ?? manifestOf(paths)],
      [MANIFEST, manifestOf(all)],
      ...pages,
    ]);
    move(root, wholeList);
    makeFolders(root, foldersOf(paths));
    for (const one of staged) move(root, one);
    removeFiles(
      root,
      old.filter((path) => !contents.has(path)),
      paths,
    );
    removeEmptyFolders(root, foldersOf([...all]));
    move(root, finalList);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function contentsOf({ files, assets }: WrittenSite): ReadonlyMap<string, string | Uint8Array> {
  const contents = new Map<string, string | Uint8Array>([
    ...files.map(({ path, content }) => [path, content] as const),
    ...assets.map(({ path, bytes }) => [path, bytes] as const),
  ]);
  const stranger = [...contents.keys()].find((path) => !isOurs(path));
  // The next run would not know it, and leave it there.
  if (stranger !== undefined) throw new Error(`No file of a site can be called ${JSON.stringify(stranger)}.`);
  return contents;
}

/** Writes files side by side, some at once. */
async function stageFiles(
  stage: string,
  contents: readonly (readonly [path: string, content: string | Uint8Array])[],
): Promise<readonly Staged[]> {
  const staged = contents.map(([path, content], index) => ({ path, content, file: join(stage, String(index)) }));
  const queue = staged.values();
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (const { file, content } of queue) await writeFile(file, content, { flag: 'wx' });
  });
  // Until the last one has ended, the folder cannot be removed.
  const failed = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return staged;
}

function makeFolders(root: string, folders: readonly string[]): void {
  for (const folder of folders.map((name) => join(root, name))) {
    mkdirSync(folder, { recursive: true });
    // Somebody could have replaced it since it was looked at.
    if (!isPlainFolder(folder)) throw new Error(`${JSON.stringify(folder)} has become a link.`);
  }
}

/** Moving replaces a link, and follows none. */
function move(root: string, staged: Staged | undefined): void {
  if (staged !== undefined) renameSync(staged.file, join(root, staged.path));
}

function removeFiles(root: string, stale: readonly string[], written: readonly string[]): void {
  const kept = new Set(written.map((path) => identityOf(join(root, path))));
  for (const file of stale.map((path) => join(root, path))) {
    if (isPlainFile(file) && isPlainFolder(dirname(file)) && !kept.has(identityOf(file))) rmSync(file);
  }
}
