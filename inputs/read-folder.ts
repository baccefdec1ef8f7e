/** Reads a folder of Markdown files, and the pictures that they show. */
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { ParameterError } from '../errors';
import { imagesOf } from '../site/guides/images';
import { isMarkdownPath } from '../site/guides/paths';
import { isOfItsKind } from './image-kinds';
import { extensionOf, kib } from './read-file';
import type { GuideFile, GuideFolder, InputFile } from './types';

/** The limit of the Markdown parser. */
const MAX_TEXT = 256 * 1024;
const MAX_IMAGE = 4 * 1024 * 1024;
const MAX_FILES = 500;

type Refuse = (reason: string) => never;

/**
 * Reads the folder and its direct subfolders. Hidden files and folders are ignored.
 *
 * @throws {ParameterError} if there is nothing to read, or something that must not be read.
 */
export function readFolder(value: string | undefined, cwd: string): GuideFolder | undefined {
  if (value === undefined) return undefined;
  const refuse: Refuse = (reason) => {
    throw new ParameterError('pages', value, `a folder with Markdown files (.md), relative to ${cwd}. ${reason}`);
  };
  const place = resolve(cwd, value);
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) return refuse(`There is no ${place}`);
  if (!stat.isDirectory()) return refuse('This is not a folder');
  const root = realpathSync(place);
  const paths = markdownIn(root, '', refuse);
  if (paths.length === 0) return refuse('This folder has none');
  if (paths.length > MAX_FILES) return refuse(`This folder has ${paths.length}; the limit is ${MAX_FILES}`);
  const files = paths.map((path) => readText(root, path, refuse));
  return {
    folder: `${value.replace(/^\.\/|(?<!\/)\/+$/g, '')}/`,
    files,
    images: imagesOf(files).flatMap((path) => readImage(root, path, refuse) ?? []),
  };
}

/** Sorted, since the order of directory entries depends on the file system. */
function markdownIn(root: string, folder: string, refuse: Refuse): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = folder + entry.name;
    const kind = kindOf(entry, root, path, refuse);
    if (kind === 'folder') return folder === '' ? markdownIn(root, `${path}/`, refuse) : [];
    return kind === 'file' && isMarkdownPath(path) ? [path] : [];
  });
}

/** Symbolic links are followed if they stay within the folder. */
function kindOf(entry: Dirent, root: string, path: string, refuse: Refuse): 'file' | 'folder' | undefined {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return undefined;
  const end = realEnd(root, path);
  if (end === undefined) {
    // A link to something that would not be read anyway is harmless.
    if (!isMarkdownPath(path) && !statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory())
      return undefined;
    return refuse(`"${path}" is a symbolic link that leads out of the folder or is broken`);
  }
  return statSync(end).isDirectory() ? 'folder' : 'file';
}

/** The real path after following links; `undefined` if that is outside the folder, hidden or missing. */
function realEnd(root: string, path: string): string | undefined {
  try {
    const end = realpathSync(join(root, path));
    const inside = end.startsWith(root.endsWith(sep) ? root : root + sep);
    const isHidden = end
      .slice(root.length)
      .split(sep)
      .some((step) => step.startsWith('.'));
    return inside && !isHidden ? end : undefined;
  } catch {
    return undefined;
  }
}

function readText(root: string, path: string, refuse: Refuse): GuideFile {
  const bytes = readFileSync(join(root, path));
  if (bytes.length > MAX_TEXT) return refuse(`"${path}" has ${kib(bytes.length)}; the limit is ${kib(MAX_TEXT)}`);
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refuse(`"${path}" is not encoded in UTF-8`);
  }
}

/** Returns `undefined` for a missing picture: the guide that shows it gets a warning, with the line. */
function readImage(root: string, path: string, refuse: Refuse): InputFile | undefined {
  const file = realEnd(root, path);
  const stat = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (file === undefined || !stat?.isFile()) return undefined;
  if (stat.size > MAX_IMAGE)
    return refuse(`The picture "${path}" has ${kib(stat.size)}; the limit is ${kib(MAX_IMAGE)}`);
  const bytes = readFileSync(file);
  const extension = extensionOf(path);
  return isOfItsKind(extension, bytes)
    ? { path, bytes }
    : refuse(`The content of the picture "${path}" is not ${extension}`);
}
