/** Whether the files of a site can stand on every disk, and whether its list of files is right. */

import { posix } from 'node:path';
import { groupBy } from '../../../group-by';

const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/i;
const LONGEST = 150;

export function checkNames(names: readonly string[]): readonly string[] {
  const byFolded = groupBy(names, (name) => name.normalize('NFC').toLowerCase());
  const folders = new Set(names.map((name) => posix.dirname(name)));
  return [
    ...names.flatMap((name) => {
      const problem = nameProblem(name);
      return problem === undefined ? [] : [`The name "${name}" ${problem}.`];
    }),
    ...[...byFolded.values()]
      .filter(({ length }) => length > 1)
      .map((same) => `These names are one where case is ignored: ${same.join(', ')}.`),
    ...names.filter((name) => folders.has(name)).map((name) => `"${name}" is both a file and a folder.`),
  ];
}

function nameProblem(name: string): string | undefined {
  if (name.length > LONGEST) return `is longer than ${LONGEST} characters`;
  const parts = name.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return 'is not a plain relative path';
  if (/[<>:"|?*\\\p{C}\p{Z}]/u.test(name)) return 'holds a character that Windows or a URL refuses';
  if (parts.some((part) => /[. ]$/.test(part))) return 'has a part that ends with a dot or a space';
  if (parts.some((part) => RESERVED.test(part))) return 'holds a name that Windows keeps for a device';
  // Both have a meaning to whoever writes or reads the file: the generator's `$&`, a link's `%2e`.
  if (/[$%#&]/.test(name)) return 'holds $, %, # or &';
  return undefined;
}

const MANIFEST = '.ws-docs.json';

export function checkManifest(files: ReadonlyMap<string, string>): readonly string[] {
  const text = files.get(MANIFEST);
  if (text === undefined) return [`There is no ${MANIFEST}.`];
  const listed = listOf(text);
  if (listed === undefined) return [`${MANIFEST} is not {"files": [names]}.`];
  return [
    ...[...files.keys()].filter((name) => !listed.includes(name)).map((name) => `${MANIFEST} does not list ${name}.`),
    ...listed.filter((name) => !files.has(name)).map((name) => `${MANIFEST} lists ${name}, which is not there.`),
    ...(new Set(listed).size === listed.length ? [] : [`${MANIFEST} lists a file twice.`]),
  ];
}

function listOf(text: string): readonly string[] | undefined {
  try {
    const { files }: { files?: unknown } = JSON.parse(text);
    return Array.isArray(files) && files.every((name) => typeof name === 'string') ? files : undefined;
  } catch {
    return undefined;
  }
}
