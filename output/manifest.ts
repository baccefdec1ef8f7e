/** The list of files that a run leaves in the folder, so that a later one can remove what it no longer writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../render/site-file';
import { isOurs } from './names';
import { isPlainFile } from './place';

/** The files that a site in this folder consists of; none when there is no list, or one that we did not write. */
export function readManifest(root: string): readonly string[] {
  const file = join(root, MANIFEST);
  if (!isPlainFile(file)) return [];
  try {
    const { files }: { files?: unknown } = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(files) ? files.filter((name) => typeof name === 'string' && isOurs(name)) : [];
  } catch {
    return [];
  }
}
