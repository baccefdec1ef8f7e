/** All that is known of a pair of documents, whatever format says it. */
import { compareModels } from '../../changes/compare';
import { VERDICTS, type Verdict } from '../../changes/rules';
import type { Bump, Change, ChangeSet } from '../../changes/types';
import { bumpOf, isAtLeast, nextVersion } from '../../changes/version';
import { type Acceptance, acceptanceOf, fingerprintOf } from './accepted';
import { type Spots, spotter } from './places';
import type { ReadSide } from './side';

export interface Entry {
  readonly change: Change;
  readonly fingerprint: string;
  readonly spots: Spots;
  /** Why it may be; `undefined` for one that nobody has accepted. */
  readonly reason: string | undefined;
}

export interface Diff {
  readonly before: ReadSide;
  readonly after: ReadSide;
  readonly set: ChangeSet;
  /** The worst first. */
  readonly entries: readonly Entry[];
  /** Entries of the file of accepted changes that mean none of them. */
  readonly unused: readonly Acceptance[];
  readonly release: ReleaseNumber;
}

/** What the new document says of its version, and what the changes ask for. */
export interface ReleaseNumber {
  readonly bump: Bump;
  readonly before: string;
  readonly declared: string;
  /** At least; `undefined` if the old version is not a semantic one. */
  readonly asked: string | undefined;
  /** `undefined` if that cannot be told. */
  readonly isEnough: boolean | undefined;
}

export function diffOf(before: ReadSide, after: ReadSide, acceptances: readonly Acceptance[]): Diff {
  const set = compareModels(before.model, after.model);
  const spotsOf = spotter(before, after);
  const used = new Set<Acceptance>();
  const entries = set.changes.map((change): Entry => {
    const fingerprint = fingerprintOf(change);
    const accepted = acceptanceOf(change, fingerprint, acceptances);
    if (accepted !== undefined) used.add(accepted);
    return { change, fingerprint, spots: spotsOf(change), reason: accepted?.reason };
  });
  // What is accepted changes the API all the same.
  const bump = bumpOf(set.changes);
  const asked = nextVersion(set.before.version, bump);
  const declared = set.after.version;
  const isEnough = asked === undefined ? undefined : isAtLeast(declared, asked);
  return {
    ...{ before, after, set, entries },
    unused: acceptances.filter((one) => !used.has(one)),
    release: { bump, before: set.before.version, declared, asked, isEnough },
  };
}

/** Those of a verdict that nobody has accepted. */
export function entriesOf({ entries }: Pick<Diff, 'entries'>, verdict: Verdict): readonly Entry[] {
  return entries.filter(({ change, reason }) => change.verdict === verdict && reason === undefined);
}

export function acceptedOf({ entries }: Pick<Diff, 'entries'>): readonly Entry[] {
  return entries.filter(({ reason }) => reason !== undefined);
}

export type FailOn = 'breaking' | 'strict' | 'none';

/** @returns whether a verdict is one of those that the command fails for. */
export function isFailure(verdict: Verdict, failOn: FailOn): boolean {
  return failOn !== 'none' && VERDICTS.indexOf(verdict) <= VERDICTS.indexOf(failOn);
}
