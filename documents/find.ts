/** Finds the documents that a user means by files and folders. */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TemplateError } from '../errors';

const MOST = 200;
const DEEPEST = 8;

/**
 * Files as they are named, and every AsyncAPI document in the folders and below; each once. Hidden folders, those of
 * packages, and links are passed over.
 *
 * @throws {TemplateError} if a folder has none, or there are too many.
 */
export function findDocuments(paths: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const path of paths) {
    // A file that is missing is told when it is read.
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    const documents = isFolder ? documentsIn(path, 0) : [path];
    if (documents.length === 0) {
      throw new TemplateError(
        `There is no AsyncAPI document in ${JSON.stringify(path)}: no .yaml, .yml or .json file there has the field asyncapi at its root.`,
      );
    }
    for (const document of documents) if (!found.has(resolve(document))) found.set(resolve(document), document);
  }
  if (found.size > MOST) throw new TemplateError(`There are ${found.size} documents; the limit is ${MOST}.`);
  return [...found.values()];
}

/** Sorted, since the order of directory entries depends on the file system. */
function documentsIn(folder: string, depth: number): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry: Dirent) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth < DEEPEST ? documentsIn(path, depth + 1) : [];
    return entry.isFile() && /\.(?:ya?ml|json)$/i.test(entry.name) && isDocument(path) ? [path] : [];
  });
}

/** Whether it says so itself; what is wrong with it is not asked here. */
function isDocument(path: string): boolean {
  const text = readFileSync(path, 'utf8');
  if (/^\uFEFF?\s*\{/.test(text)) return /"asyncapi"\s*:\s*"/.test(text);
  return /^(?:asyncapi|"asyncapi"|'asyncapi')[ \t]*:/m.test(text);
}
