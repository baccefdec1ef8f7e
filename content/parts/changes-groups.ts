/** Which changes a page has room for: by verdict, and in it by what they belong to. */
import { VERDICTS, type Verdict } from '../../changes/rules';
import type { Change, ChangeSet, Subject } from '../../changes/types';
import { slugsFor } from '../../filters/slug';
import { groupBy } from '../../group-by';

/** What a page says of one verdict, in changes and in characters: who has more of them reads another API. */
const MOST = { changes: 200, characters: 24_000 };
/** About what the markup around a change takes. */
const FRAME = 80;

/** All changes of one verdict to one thing. */
export interface ChangeGroup {
  /** Its anchor, where the thing is met first; later ones, and things that are gone, have none. */
  readonly id: string | undefined;
  readonly subject: Subject;
  readonly changes: readonly Change[];
}

/** Things of one kind to which the same happened: one release has fifty new messages. */
export interface AlikeGroup {
  readonly alike: readonly [ChangeGroup, ...ChangeGroup[]];
}

const FEWEST_ALIKE = 3;

export interface VerdictGroups {
  readonly verdict: Verdict;
  /** With those that have no room. */
  readonly count: number;
  readonly groups: readonly ChangeGroup[];
  /** The same, those that are alike together. */
  readonly together: readonly (ChangeGroup | AlikeGroup)[];
  readonly more: number;
}

/** What breaks first; in each verdict what is deprecated now, then in the order of the document. */
export function verdictGroups({ changes }: Pick<ChangeSet, 'changes'>): readonly VerdictGroups[] {
  const byVerdict = groupBy(changes, ({ verdict }) => verdict);
  const parts = VERDICTS.map((verdict) => {
    const all = byVerdict.get(verdict) ?? [];
    const shown = withRoom([...all.filter(isDeprecation), ...all.filter((change) => !isDeprecation(change))]);
    return { verdict, count: all.length, more: all.length - shown.length, lists: bySubject(shown) };
  });
  const keys = new Set(parts.flatMap(({ lists }) => [...lists.keys()]));
  const slugs = slugsFor([...keys].filter((key) => !key.startsWith('old ')));
  const taken = new Set<string>();
  return parts.map(({ lists, ...part }) => {
    const groups = [...lists].flatMap(([key, list]): readonly ChangeGroup[] => {
      const [first] = list;
      if (first === undefined) return [];
      const id = taken.has(key) ? undefined : slugs.get(key);
      taken.add(key);
      return [{ id, subject: first.subject, changes: list }];
    });
    return { ...part, groups, together: alikeTogether(groups) };
  });
}

/** In the place of the first of them. */
function alikeTogether(groups: readonly ChangeGroup[]): readonly (ChangeGroup | AlikeGroup)[] {
  const byChanges = groupBy(groups, alikeKey);
  return groups.flatMap((group): readonly (ChangeGroup | AlikeGroup)[] => {
    const [first, ...others] = byChanges.get(alikeKey(group)) ?? [];
    if (first === undefined || others.length + 1 < FEWEST_ALIKE) return [group];
    return first === group ? [{ alike: [first, ...others] }] : [];
  });
}

/** All that is said of it beside its name. */
function alikeKey({ subject, changes }: ChangeGroup): string {
  const said = changes.map(({ rule, direction, part, path, name, before, after, also }) => {
    const others = also.map(({ id }) => id);
    return [rule, direction, part, path, name, before, after, others];
  });
  return JSON.stringify([subject.kind, said]);
}

/** The name of a thing among all things of both documents. */
export function subjectKey({ kind, id, isGone }: Subject): string {
  return `${isGone ? 'old ' : ''}${kind} ${id}`;
}

function bySubject(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  return groupBy(changes, ({ subject }) => subjectKey(subject));
}

function isDeprecation({ rule }: Change): boolean {
  return rule === 'deprecated';
}

function withRoom(changes: readonly Change[]): readonly Change[] {
  let size = 0;
  const shown: Change[] = [];
  for (const change of changes.slice(0, MOST.changes)) {
    size += sizeOf(change);
    if (size > MOST.characters) break;
    shown.push(change);
  }
  return shown;
}

/** Of what is not cut where it is said. */
function sizeOf({ subject, also, name, path, before, after }: Change): number {
  const values = Math.min(1000, JSON.stringify([before, after]).length);
  const names = also.slice(0, 5).reduce((sum, { label }) => sum + label.length, 0);
  return FRAME + subject.label.length + names + name.length + path.length + values;
}
