/** What every format of a diff says in the same words. */
import { VERDICTS, type Verdict } from '../../changes/rules';
import type { Change } from '../../changes/types';
import { groupBy } from '../../group-by';
import { nameBelow } from '../../inspection/file-names';
import { en } from '../../words/catalogues';
import { counted } from '../check/report';
import type { Output } from '../terminal';
import type { Acceptance } from './accepted';
import { acceptedOf, type Diff, type Entry, entriesOf, type FailOn } from './diff';

/** What is asked of a format beside the changes. */
export interface Asked {
  readonly failOn: FailOn;
}

export type Reporter = (diff: Diff, out: Output, asked: Asked) => void;

/** The interface of `ws-docs` is in English. */
export const WORDS = en;

const NAMES: Readonly<Record<Verdict, string>> = {
  breaking: 'breaking',
  strict: 'breaking strict readers only',
  safe: 'safe',
  documentation: 'documentation',
};

/** One sentence: `3 changes: 1 breaking, 2 safe (1 more accepted).` */
export function summaryOf(diff: Diff): string {
  if (diff.entries.length === 0) return 'Nothing changed for those who use the API.';
  const accepted = acceptedOf(diff).length;
  const parts = VERDICTS.map((verdict) => ({ verdict, count: entriesOf(diff, verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${NAMES[verdict]}`);
  const open = diff.entries.length - accepted;
  if (open === 0) return `${counted(accepted, 'change')}, and all of them are accepted.`;
  return `${counted(open, 'change')}: ${parts.join(', ')}${accepted > 0 ? ` (${accepted} more accepted)` : ''}.`;
}

/** What the version has to be; `undefined` where nothing asks for another one. */
export function releaseText({ release }: Diff): string | undefined {
  const { bump, before, declared, asked, isEnough } = release;
  if (bump === 'none') return undefined;
  if (asked === undefined) {
    return `The old version ${quoted(before)} is not a semantic one (https://semver.org). These changes ask for the next ${bump} version.`;
  }
  if (isEnough === undefined) {
    return `The declared version ${quoted(declared)} is not a semantic one. These changes ask for ${asked}.`;
  }
  if (isEnough) return `The declared version ${declared} is enough: these changes ask for ${asked}.`;
  const is = declared === before ? `The declared version is still ${declared}` : `The declared version is ${declared}`;
  return `${is}, and these changes ask for ${asked}.`;
}

export const INCOMPLETE =
  'The documents are so large or so different that not everything was compared: there can be more changes.';

/** Such as `main:asyncapi.yaml 1.0.0`: what was compared with what. */
export function namesOf({ before, after, set }: Diff): { readonly before: string; readonly after: string } {
  return { before: `${before.name} ${set.before.version}`, after: `${after.name} ${set.after.version}` };
}

/** By what they belong to, in their order. */
export function bySubject(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups = groupBy(entries, ({ change }) => subjectKey(change));
  return [...groups.values()];
}

function subjectKey({ subject: { kind, id, isGone } }: Change): string {
  return JSON.stringify([kind, id, isGone]);
}

/** An entry of the file of accepted changes that does nothing. */
export function unusedText({ place: { file, line } }: Acceptance): string {
  return `${nameBelow(process.cwd(), file)}:${line}: This entry accepts none of the changes, and can be removed.`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
