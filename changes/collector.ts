/** Collects changes: each once, also where several messages lead to the same place. */
import type { Direction, JsonValue } from '../model/types';
import { isDirected, type RuleCode, VERDICTS, verdictOf } from './rules';
import type { Change, Part, Subject } from './types';

/** A site of this many changes is another API. */
const MOST = 5000;

/** Where a change is found. */
export interface Place {
  readonly subject: Subject;
  readonly direction: Direction | undefined;
  readonly part?: Part | undefined;
  readonly path?: string | undefined;
  readonly pointers?: { readonly before: string | undefined; readonly after: string | undefined } | undefined;
}

export interface Difference {
  readonly name?: string | undefined;
  readonly before?: JsonValue | undefined;
  readonly after?: JsonValue | undefined;
}

export interface Collector {
  readonly add: (rule: RuleCode, place: Place, difference?: Difference) => void;
  /** The worst first. */
  readonly changes: () => readonly Change[];
  readonly isFull: () => boolean;
}

export function createCollector(): Collector {
  const found = new Map<string, { change: Change; also: Map<string, Subject> }>();
  return {
    add(rule, { subject, direction, part, path = '', pointers }, { name = '', before, after } = {}) {
      const verdict = verdictOf(rule, direction);
      const way = isDirected(rule) || isOfPart(part) ? direction : undefined;
      const where = pointers ?? { before: undefined, after: undefined };
      const shared = where.before ?? where.after;
      const place = shared === undefined ? [nameOf(subject), part, path] : [where.before, where.after];
      const key = JSON.stringify([rule, verdict === 'documentation' ? null : way, name, before, after, ...place]);
      const known = found.get(key);
      if (known !== undefined) {
        if (nameOf(known.change.subject) !== nameOf(subject)) known.also.set(nameOf(subject), subject);
      } else if (found.size < MOST) {
        const change = {
          rule,
          verdict,
          direction: verdict === 'documentation' ? undefined : way,
          subject,
          also: [],
          part,
          path,
          name,
          before,
          after,
          pointers: where,
        };
        found.set(key, { change, also: new Map() });
      }
    },
    changes() {
      const all = [...found.values()].map(({ change, also }) => ({ ...change, also: [...also.values()] }));
      return VERDICTS.flatMap((verdict) => all.filter((change) => change.verdict === verdict));
    },
    isFull: () => found.size >= MOST,
  };
}

function nameOf({ kind, id, isGone }: Subject): string {
  return `${isGone ? 'old ' : ''}${kind} ${id}`;
}

/** Of a message that travels both ways, each way is said. */
function isOfPart(part: Part | undefined): boolean {
  return part === 'payload' || part === 'headers';
}
