/** What stands in the folder of a site: nothing is followed out of it, and nothing is taken for what it is not. */
import { lstatSync, readdirSync, realpathSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { TemplateError } from '../errors';
import { foldersOf, STAGE } from './names';

/**
 * Looks at every place that these files would take, and writes nothing.
 *
 * @throws {TemplateError} when one of them is a link, or a folder where a file would be: through a link, something
 * outside of the folder would be overwritten.
 */
export function checkPlaces(root: string, paths: readonly string[]): void {
  const folders = [STAGE, ...foldersOf(paths)].map((folder) => join(root, folder));
  const noFolder = folders.find((folder) => lstat(folder)?.isDirectory() === false);
  if (noFolder !== undefined) throw inTheWay(noFolder, 'a folder');
  const noFile = paths.map((path) => join(root, path)).find((file) => lstat(file)?.isFile() === false);
  if (noFile !== undefined) throw inTheWay(noFile, 'a plain file');
}

/** Removes those of the folders that are empty. */
export function removeEmptyFolders(root: string, folders: readonly string[]): void {
  // The inner ones first.
  for (const folder of [...folders].reverse().map((name) => join(root, name))) {
    if (lstat(folder)?.isDirectory() && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

export function isPlainFile(file: string): boolean {
  return lstat(file)?.isFile() === true;
}

/** Whether a folder below a root without links is where its name says, so that nothing outside can be meant. */
export function isPlainFolder(folder: string): boolean {
  return lstat(folder)?.isDirectory() === true && realpathSync(folder) === folder;
}

/** The same for two names of one file: where case is ignored, `messages/Ping.html` is `messages/ping.html`. */
export function identityOf(file: string): string | undefined {
  const stat = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.dev}:${stat.ino}`;
}

function lstat(file: string) {
  return lstatSync(file, { throwIfNoEntry: false });
}

function inTheWay(path: string, kind: string): TemplateError {
  return new TemplateError(`${JSON.stringify(path)} is not ${kind}: move it away, or choose another output folder.`);
}
