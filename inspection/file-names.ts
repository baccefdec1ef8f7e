/** How reports name files: as the reader of each would type them. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Relative to a folder and with `/` where a file is below it; as it is, where it is not, or is a URL. */
export function nameBelow(folder: string, file: string): string {
  if (!isAbsolute(file)) return file;
  const way = relative(folder, file);
  const isBelow = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  return (isBelow ? way : file).split(sep).join('/');
}

/** Relative to a folder, wherever the file is. */
export function nameFrom(folder: string, file: string): string {
  return isAbsolute(file) ? relative(folder, file).split(sep).join('/') : file;
}

/** The root of the repository that a folder is in; the folder itself if it is in none. */
export function repositoryOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}
