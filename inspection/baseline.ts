/** Findings that are known: a file in the repository that lets an old document in, and nothing new. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { printable, TemplateError } from '../errors';
import { asList, asText, get } from '../model/reading/raw';
import { nameFrom } from './file-names';
import type { Entry } from './report';

/** A known finding. Only `file` and `fingerprint` are compared: the rest is for whoever reviews the file. */
interface Known {
  /** Relative to the folder of the baseline. */
  readonly file: string;
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  readonly fingerprint: string;
}

export interface Baseline {
  readonly path: string;
  readonly known: readonly Known[];
}

const VERSION = 1;

/** @throws {TemplateError} if it is not there or cannot be read. */
export async function readBaseline(path: string): Promise<Baseline> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new TemplateError(`The baseline ${path} cannot be read. Add --update-baseline to write it.`);
  }
  const value = parsed(text);
  const findings = get(value, 'findings');
  if (get(value, 'version') !== VERSION || !Array.isArray(findings)) {
    throw new TemplateError(`${path} is no baseline of this version. Add --update-baseline to write it anew.`);
  }
  return { path, known: asList(findings).map(readKnown) };
}

/** @returns the entries that are new, and how many known ones are there and how many are gone. */
export function compare(
  { path, known }: Baseline,
  entries: readonly Entry[],
  files: ReadonlySet<string>,
): { readonly entries: readonly Entry[]; readonly known: number; readonly gone: number } {
  const folder = dirname(resolve(path));
  const keys = new Set(known.map(keyOf));
  const found = new Set(entries.map((entry) => keyOf(knownOf(entry, folder))));
  const fresh = entries.filter((entry) => !keys.has(keyOf(knownOf(entry, folder))));
  const gone = known.filter((one) => !found.has(keyOf(one)) && files.has(join(folder, one.file)));
  return { entries: fresh, known: entries.length - fresh.length, gone: gone.length };
}

/** Writes all findings of these files. What is known of other files stays, unless they have gone. */
export async function updateBaseline(
  path: string,
  entries: readonly Entry[],
  files: ReadonlySet<string>,
): Promise<void> {
  const folder = dirname(resolve(path));
  // What cannot be read is written anew.
  const before = await readBaseline(path).then(
    ({ known }) => known,
    () => [],
  );
  const others = before.filter(({ file }) => !files.has(join(folder, file)) && existsSync(join(folder, file)));
  const findings = [...entries.map((entry) => knownOf(entry, folder)), ...others].toSorted(byText);
  await writeFile(path, `${JSON.stringify({ version: VERSION, findings }, null, 2)}\n`);
}

function knownOf({ finding, fingerprint }: Entry, folder: string): Known {
  const { code, message, pointer, place } = finding;
  const file = place === undefined ? '' : nameFrom(folder, place.file);
  return { file, code, pointer: printable(pointer), message: printable(message), fingerprint };
}

function readKnown(value: unknown): Known {
  const text = (key: string) => asText(get(value, key)) ?? '';
  return {
    file: text('file'),
    code: text('code'),
    pointer: text('pointer'),
    message: text('message'),
    fingerprint: text('fingerprint'),
  };
}

function keyOf({ file, fingerprint }: Known): string {
  return JSON.stringify([file, fingerprint]);
}

/** By UTF-16 units: the same on every machine. */
function byText(one: Known, other: Known): number {
  for (const key of ['file', 'pointer', 'code', 'fingerprint'] as const) {
    if (one[key] !== other[key]) return one[key] < other[key] ? -1 : 1;
  }
  return 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
