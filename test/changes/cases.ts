/** The table of all rules: each case changes one place of one document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compareModels } from '../../changes/compare';
import type { Change, ChangeSet } from '../../changes/types';
import { changeLine } from '../../content/parts/changes-text';
import { loadDocument } from '../../documents/load';
import { type ReadOptions, readDocument } from '../../model/read';
import type { ApiModel } from '../../model/types';
import { en } from '../../words/catalogues';

const FIXTURES = join(__dirname, 'fixtures');

export interface Case {
  readonly name: string;
  /** A JSON pointer into the base document; the schema `Both` if there is none. */
  readonly at?: string;
  /** Absent: nothing is there. */
  readonly old?: unknown;
  readonly new?: unknown;
  /** All that is said of it, a line each; nothing: no change. */
  readonly says?: readonly string[];
}

export const cases: readonly Case[] = parse(readFileSync(join(FIXTURES, 'rules.yaml'), 'utf8'));

const read = (name: string) => parse(readFileSync(join(FIXTURES, name), 'utf8'));

/** By the first number of the version of AsyncAPI. */
export const bases = { 2: read('base-2.yaml'), 3: read('base.yaml') };

/** The base document with something else at one place. */
export function documentWith(pointer: string, value: unknown, base: unknown = bases[3]): Record<string, unknown> {
  const copy = structuredClone(Object(base));
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/'));
  const last = steps.pop() ?? '';
  let place = copy;
  for (const [index, step] of steps.entries()) {
    place[step] ??= /^\d+$/.test(steps[index + 1] ?? last) ? [] : {};
    place = place[step];
  }
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

/** As the command reads it: without the rules of the parser, which would refuse half of these. */
export async function modelOf(document: unknown, options: ReadOptions = {}): Promise<ApiModel> {
  const path = join(FIXTURES, 'document.json');
  const texts = new Map([[path, JSON.stringify(document)]]);
  const loaded = await loadDocument(path, { hasRules: false, texts });
  if (loaded.document === undefined) throw new Error(JSON.stringify(loaded.diagnostics));
  return readDocument(loaded.document, options);
}

export async function changesOf(
  { at = '/components/schemas/Both', ...one }: Case,
  options: ReadOptions = {},
): Promise<ChangeSet> {
  const before = await modelOf(documentWith(at, one.old), options);
  return compareModels(before, await modelOf(documentWith(at, one.new), options));
}

/** `breaking property-removed, send: schema Both: a: Property b is gone.` */
export function lineOf(change: Change): string {
  const { verdict, rule, direction, subject } = change;
  const way = direction === undefined ? '' : `, ${direction}`;
  return `${verdict} ${rule}${way}: ${subject.kind} ${subject.label}: ${changeLine(change, en)}`;
}
