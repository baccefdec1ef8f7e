/** Reads a folder of Markdown files, and the pictures that they show. */
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { ParameterError } from '../errors';
import { imagesOf } from '../site/guides/images';
import { isMarkdownPath } from '../site/guides/paths';
import type { GuideFile } from '../site/guides/types';
import { isOfItsKind } from './image-kinds';
import { extensionOf, kib } from './read-file';
import type { GuideFolder, InputFile } from './types';

/** The parser of Markdown takes no more at once. */
const MAX_TEXT = 256 * 1024;
const MAX_IMAGE = 4 * 1024 * 1024;
const MAX_FILES = 500;

type Refuse = (reason: string) => never;

/**
 * The folder itself and its sub-folders, no deeper; what is hidden is left alone.
 *
 * @throws {ParameterError} when there is nothing to read, or something that must not be.
 */
export function readFolder(value: string | undefined, cwd: string): GuideFolder | undefined {
  if (value === undefined) return undefined;
  const refuse: Refuse = (reason) => {
    throw new ParameterError('pages', value, `a folder with Markdown files (.md), relative to ${cwd}; ${reason}`);
  };
  const place = resolve(cwd, value);
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) return refuse(`there is no ${place}`);
  if (!stat.isDirectory()) return refuse('this is no folder');
  const root = realpathSync(place);
  const paths = markdownIn(root, '', refuse);
  if (paths.length === 0) return refuse('this one has none');
  if (paths.length > MAX_FILES)
    return refuse(`this one has ${paths.length} of them, and at most ${MAX_FILES} are read`);
  const files = paths.map((path) => readText(root, path, refuse));
  return {
    folder: `${value.replace(/^\.\/|\/+$/g, '')}/`,
    files,
    images: imagesOf(files).flatMap((path) => readImage(root, path, refuse) ?? []),
  };
}

/** Sorted, since the order of a folder is the disk's. */
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

/** A link leads where it leads: into the folder it may. */
function kindOf(entry: Dirent, root: string, path: string, refuse: Refuse): 'file' | 'folder' | undefined {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return undefined;
  const end = realEnd(root, path);
  if (end === undefined) {
    // A link to something that is not read anyway does no harm.
    if (!isMarkdownPath(path) && !statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory())
      return undefined;
    return refuse(`"${path}" in it is a link that leads out of the folder, or nowhere`);
  }
  return statSync(end).isDirectory() ? 'folder' : 'file';
}

/** Where a path of the folder ends when links are followed; nothing when that is outside, hidden, or not there. */
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
  if (bytes.length > MAX_TEXT) return refuse(`"${path}" in it has ${kib(bytes.length)}, more than ${kib(MAX_TEXT)}`);
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refuse(`"${path}" in it is not written in UTF-8`);
  }
}

/** Nothing for a picture that is not there: the guide that shows it gets a warning, with its line. */
function readImage(root: string, path: string, refuse: Refuse): InputFile | undefined {
  const file = realEnd(root, path);
  const stat = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (file === undefined || !stat?.isFile()) return undefined;
  if (stat.size > MAX_IMAGE) return refuse(`the picture "${path}" has ${kib(stat.size)}, more than ${kib(MAX_IMAGE)}`);
  const bytes = readFileSync(file);
  const extension = extensionOf(path);
  return isOfItsKind(extension, bytes)
    ? { path, bytes }
    : refuse(`what is in the picture "${path}" is no ${extension}`);
}
