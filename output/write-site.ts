/** Puts a site into a folder. Whenever a run is ended, even by force, the next one leaves its own files and no other. */
import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import picomatch from 'picomatch';
import { type AssetFile, MANIFEST, manifestOf, type SiteFile } from '../render/site-file';
import { diskError } from './disk-error';
import { readManifest } from './manifest';
import { foldersOf, isOurs, STAGE } from './names';
import { checkPlaces, identityOf, isPlainFile, isPlainFolder, removeEmptyFolders } from './place';

/** Enough to hide the latency of a slow disk, and far from any limit on open files. */
const AT_ONCE = 16;

interface WrittenSite {
  /** Read once: each is written as soon as it is there. */
  readonly files: Iterable<SiteFile>;
  readonly assets: readonly AssetFile[];
}

interface WriteOptions {
  /** Globs of paths or names: files that match stay as they are where they exist. */
  readonly noOverwrite?: readonly string[];
  /** Asked when every file is complete, before the first is put in its place: whether it shall be. */
  readonly mayWrite?: () => boolean | Promise<boolean>;
}

/** Where each file of a site waits, complete, until it is moved to its path. */
type Staged = ReadonlyMap<string, string>;

/**
 * Writes every file of a site into a folder that exists, and removes those that earlier runs listed there and this site
 * does not have.
 *
 * All files are first written aside, so that an error (a full disk) leaves the old site as it was; then each is moved to
 * its place, so that none is ever half there. Meanwhile the list names the old files and the new ones.
 *
 * @returns whether it was written.
 * @throws {TemplateError} when a file would not be written where its name says, or the disk refuses it: the old site stays
 * then, too.
 */
export async function writeSite(
  folder: string,
  site: WrittenSite,
  { noOverwrite = [], mayWrite }: WriteOptions = {},
): Promise<boolean> {
  const root = realpathSync(folder);
  checkPlaces(root, []);
  const old = readManifest(root);
  const matches = picomatch([...noOverwrite]);
  const isKept = (path: string) => (matches(path) || matches(basename(path))) && isPlainFile(join(root, path));
  const stage = join(root, STAGE);
  let isUntouched = true;
  try {
    // What a run left that was ended by force.
    rmSync(stage, { recursive: true, force: true });
    mkdirSync(stage);
    const staged = await stageFiles(stage, site);
    const paths = [...staged.keys()];
    checkPlaces(root, paths);
    if (mayWrite !== undefined && !(await mayWrite())) return false;
    const all = new Set([...old, ...paths]);
    isUntouched = false;
    const finalList = staged.get(MANIFEST) ?? stageList(stage, 'list', paths);
    renameSync(stageList(stage, 'whole-list', all), join(root, MANIFEST));
    makeFolders(root, foldersOf(paths));
    for (const [path, file] of staged) {
      // Moving replaces a link, and follows none.
      if (path !== MANIFEST && !isKept(path)) renameSync(file, join(root, path));
    }
    removeFiles(
      root,
      old.filter((path) => !staged.has(path)),
      paths,
    );
    removeEmptyFolders(root, foldersOf([...all]));
    renameSync(finalList, join(root, MANIFEST));
    return true;
  } catch (error) {
    throw diskError(folder, error, isUntouched);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Writes files aside, some at once, while the next ones are made. */
async function stageFiles(stage: string, { files, assets }: WrittenSite): Promise<Staged> {
  const staged = new Map<string, string>();
  const writing = new Set<Promise<void>>();
  let failure: { readonly reason: unknown } | undefined;
  try {
    let count = 0;
    for (const [path, content] of contentsOf(files, assets)) {
      // The next run would not know it, and leave it there.
      if (!isOurs(path)) throw new Error(`No file of a site can be called ${JSON.stringify(path)}.`);
      const file = join(stage, String(count++));
      staged.set(path, file);
      const written = writeFile(file, content, { flag: 'wx' })
        .catch((reason: unknown) => {
          failure ??= { reason };
        })
        .finally(() => writing.delete(written));
      writing.add(written);
      if (writing.size >= AT_ONCE) await Promise.race(writing);
      if (failure !== undefined) break;
    }
  } finally {
    // Until the last one has ended, the folder cannot be removed.
    await Promise.all(writing);
  }
  if (failure !== undefined) throw failure.reason;
  return staged;
}

function* contentsOf(
  files: Iterable<SiteFile>,
  assets: readonly AssetFile[],
): Iterable<readonly [path: string, content: string | Uint8Array]> {
  for (const { path, content } of files) yield [path, content];
  for (const { path, bytes } of assets) yield [path, bytes];
}

/** @returns where the list waits. */
function stageList(stage: string, name: string, paths: Iterable<string>): string {
  const file = join(stage, name);
  writeFileSync(file, manifestOf(paths), { flag: 'wx' });
  return file;
}

function makeFolders(root: string, folders: readonly string[]): void {
  for (const folder of folders.map((name) => join(root, name))) {
    mkdirSync(folder, { recursive: true });
    // Somebody could have replaced it since it was looked at.
    if (!isPlainFolder(folder)) throw new Error(`${JSON.stringify(folder)} has become a link.`);
  }
}

function removeFiles(root: string, stale: readonly string[], written: readonly string[]): void {
  const kept = new Set(written.map((path) => identityOf(join(root, path))));
  for (const file of stale.map((path) => join(root, path))) {
    if (isPlainFile(file) && isPlainFolder(dirname(file)) && !kept.has(identityOf(file))) rmSync(file);
  }
}
