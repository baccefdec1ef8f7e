/** Changes that are known, with a reason each: a file that lets one release break something on purpose. */
import { createHash } from 'node:crypto';
import { RULES } from '../../changes/rules';
import type { Change } from '../../changes/types';
import { readYamlFile, refuse } from '../../documents/yaml-file';
import type { Place } from '../../errors';
import { asText, entriesOf, get, isRaw, pointerTo } from '../../model/reading/raw';
import { didYouMean } from '../../nearest';

/** What an entry asks of a change; what is absent is not asked for. */
export interface Acceptance {
  readonly rule: string | undefined;
  /** The name of what it belongs to, as readers know it. */
  readonly subject: string | undefined;
  readonly path: string | undefined;
  readonly name: string | undefined;
  /** That of exactly one change. */
  readonly fingerprint: string | undefined;
  readonly reason: string;
  /** Where it stands in the file. */
  readonly place: Place;
}

const KEYS = ['rule', 'subject', 'path', 'name', 'fingerprint', 'reason'];
/** One of these keeps an entry from meaning everything. */
const NARROWING = ['rule', 'subject', 'fingerprint'];

/** The same from run to run, wherever things have moved to in the files. */
export function fingerprintOf({ rule, direction, subject, part, path, name, before, after }: Change): string {
  const { kind, label, isGone } = subject;
  const parts = [rule, direction ?? '', kind, label, isGone, part ?? '', path, name, before ?? null, after ?? null];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** @returns the first entry that means this change. */
export function acceptanceOf(
  change: Change,
  fingerprint: string,
  acceptances: readonly Acceptance[],
): Acceptance | undefined {
  const { rule, subject, path, name } = change;
  return acceptances.find(
    (one) =>
      (one.rule ?? rule) === rule &&
      (one.subject === undefined || one.subject === subject.label || one.subject === subject.id) &&
      (one.path ?? path) === path &&
      (one.name ?? name) === name &&
      (one.fingerprint ?? fingerprint) === fingerprint,
  );
}

/**
 * @throws {MistakesError} if an entry has no reason, means everything, or names what there is not.
 */
export async function readAcceptances(path: string): Promise<readonly Acceptance[]> {
  const file = await readYamlFile(path, 'YAML');
  const mistakes: { pointer: string; message: string }[] = [];
  const tell = (pointer: string, message: string) => mistakes.push({ pointer, message });
  const { value } = file;
  const list = get(value, 'accepted');
  if (!isRaw(value) || !Array.isArray(list)) {
    tell('', 'There has to be a list "accepted", with a rule or a subject and a reason for each entry.');
    refuse(path, file, mistakes);
    return [];
  }
  tellUnknown(value, ['$schema', 'accepted'], '', tell);
  const acceptances = list.map((entry: unknown, index) => {
    const pointer = pointerTo('accepted', index);
    return { ...readEntry(entry, pointer, tell), place: file.locate(pointer) };
  });
  refuse(path, file, mistakes);
  return acceptances;
}

type Tell = (pointer: string, message: string) => void;

function readEntry(entry: unknown, pointer: string, tell: Tell): Omit<Acceptance, 'place'> {
  if (!isRaw(entry)) tell(pointer, 'An entry has to be an object: { rule, subject, reason }.');
  else tellUnknown(entry, KEYS, pointer, tell);
  const textOf = (key: string): string | undefined => {
    const value = get(entry, key);
    const text = asText(value);
    if (value !== undefined && text === undefined) tell(pointer + pointerTo(key), `${key} has to be a text.`);
    return text;
  };
  const [rule, subject, path, name, fingerprint, reason] = KEYS.map(textOf);
  if (rule !== undefined && !Object.hasOwn(RULES, rule)) {
    const close = didYouMean(rule, Object.keys(RULES));
    tell(pointer + pointerTo('rule'), `There is no rule ${JSON.stringify(rule)}.${close}`);
  }
  if (isRaw(entry) && NARROWING.every((key) => get(entry, key) === undefined)) {
    tell(pointer, `An entry needs one of ${NARROWING.join(', ')}: without, it would mean every change.`);
  }
  if (isRaw(entry) && (reason === undefined || reason.trim() === '')) {
    tell(pointer, 'An entry needs a reason, for whoever reads it next.');
  }
  return { rule, subject, path, name, fingerprint, reason: reason ?? '' };
}

function tellUnknown(value: unknown, known: readonly string[], pointer: string, tell: Tell): void {
  for (const [key] of entriesOf(value)) {
    if (known.includes(key)) continue;
    tell(pointer + pointerTo(key), `There is no field ${JSON.stringify(key)} here.${didYouMean(key, known)}`);
  }
}
