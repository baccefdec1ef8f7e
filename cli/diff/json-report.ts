/** For programs: the changes in a shape that does not change. `schemas/ws-docs-diff.schema.json` describes it. */
import { VERDICTS, type Verdict } from '../../changes/rules';
import type { Bump, Part, Subject } from '../../changes/types';
import { changeLine } from '../../content/parts/changes-text';
import { nameBelow } from '../../inspection/file-names';
import type { Direction, JsonValue } from '../../model/types';
import { writeJson } from '../check/json-text';
import type { Output } from '../terminal';
import { acceptedOf, type Diff, type Entry, entriesOf } from './diff';
import type { Spot } from './places';
import { WORDS } from './report';
import { type ReadSide, namedPlace } from './side';

/** What `--format json` prints. Fields may be added; none goes or changes its meaning without another `version`. */
interface JsonReport {
  readonly version: 1;
  readonly before: JsonSide;
  readonly after: JsonSide;
  readonly changes: readonly JsonChange[];
  readonly summary: Readonly<Record<Verdict, number>> & { readonly accepted: number };
  readonly release: {
    readonly bump: Bump;
    readonly asked: string | null;
    readonly declared: string;
    readonly isEnough: boolean | null;
  };
  readonly isIncomplete: boolean;
  /** Entries of the file of accepted changes that mean none of them. */
  readonly unused: readonly { readonly file: string; readonly line: number; readonly reason: string }[];
}

interface JsonSide {
  readonly document: string;
  readonly revision: string | null;
  readonly title: string;
  readonly version: string;
  readonly asyncapi: string;
}

interface JsonChange {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly direction: Direction | null;
  readonly subject: Subject;
  readonly also: readonly Subject[];
  readonly part: Part | null;
  readonly path: string;
  readonly name: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  readonly message: string;
  readonly fingerprint: string;
  /** The reason, if it is accepted. */
  readonly accepted: string | null;
  readonly places: { readonly before: JsonPlace | null; readonly after: JsonPlace | null };
}

interface JsonPlace {
  /** As a report of `ws-docs check` names it; after a revision and a colon if it is in one. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}

export function reportJson(diff: Diff, out: Output): void {
  writeJson(jsonOf(diff), out);
}

function jsonOf(diff: Diff): JsonReport {
  const { before, after, set, release } = diff;
  const count = (verdict: Verdict) => entriesOf(diff, verdict).length;
  const [breaking = 0, strict = 0, safe = 0, documentation = 0] = VERDICTS.map(count);
  return {
    version: 1,
    before: { ...sideOf(before), ...set.before },
    after: { ...sideOf(after), ...set.after },
    changes: diff.entries.map((entry) => changeOf(entry, before, after)),
    summary: { breaking, strict, safe, documentation, accepted: acceptedOf(diff).length },
    release: {
      bump: release.bump,
      asked: release.asked ?? null,
      declared: release.declared,
      isEnough: release.isEnough ?? null,
    },
    isIncomplete: set.isIncomplete,
    unused: diff.unused.map(({ place, reason }) => ({
      file: nameBelow(process.cwd(), place.file),
      line: place.line,
      reason,
    })),
  };
}

function sideOf({ name, revision, model }: ReadSide) {
  return { document: name, revision: revision ?? null, asyncapi: model.asyncapi };
}

function changeOf({ change, fingerprint, spots, reason }: Entry, before: ReadSide, after: ReadSide): JsonChange {
  return {
    rule: change.rule,
    verdict: change.verdict,
    direction: change.direction ?? null,
    subject: change.subject,
    also: change.also,
    part: change.part ?? null,
    path: change.path,
    name: change.name,
    ...(change.before !== undefined && { before: change.before }),
    ...(change.after !== undefined && { after: change.after }),
    message: changeLine(change, WORDS),
    fingerprint,
    accepted: reason ?? null,
    places: { before: placeOf(spots.before, before), after: placeOf(spots.after, after) },
  };
}

function placeOf(spot: Spot | undefined, side: ReadSide): JsonPlace | null {
  if (spot === undefined) return null;
  const { file, line, column = 1 } = namedPlace(side, spot.place);
  return { file, line, column, pointer: spot.pointer };
}
