/** Compares two schemas, for a value that travels one way. */
import type { Direction } from '../../model/types';
import type { Collector } from '../collector';
import { isOfTheWire } from '../rules';
import { type Flat, flatten, type Named, type Parts } from './flat';
import { compareLayer } from './layer';
import { joinPath, type SchemaPlace, type Sides, type Spot } from './spot';

export interface Comparer {
  readonly compare: (parts: Sides<Parts>, place: SchemaPlace) => void;
  /** Whether nothing that travels differs, whatever is said of it. */
  readonly isSame: (parts: Sides<Parts>, direction: Direction) => boolean;
  readonly flat: (parts: Parts, side: keyof Sides<unknown>) => Flat;
  /** Whether it had to stop before the end. */
  readonly isExhausted: () => boolean;
}

/** So many pairs are compared: enough for the largest document, and an end for one that is made to have none. */
const MOST_STEPS = 300_000;
const DEEPEST = 150;

/**
 * @param onPair is told of two named schemas that stand at the same place; it returns whether it compares them itself,
 *   once for all places.
 */
export function createComparer(
  named: Sides<Named>,
  collector: Collector,
  onPair: (pair: Sides<string>, place: SchemaPlace) => boolean,
): Comparer {
  const keyOf = identities();
  const flats = { before: flattener(named.before, keyOf), after: flattener(named.after, keyOf) };
  const flat = (parts: Parts, side: keyof Sides<unknown>): Flat => flats[side](parts);
  /** Pairs of which nothing differs, and pairs that are being compared. */
  const equals = new Set<string>();
  const open = new Set<string>();
  const sames = new Map<string, boolean>();
  const state = { steps: MOST_STEPS, cuts: 0, changes: 0, isExhausted: false };

  function compare(parts: Sides<Parts>, place: SchemaPlace, found: Collector, base = NOTHING): void {
    if (parts.before.length === 0 && parts.after.length === 0) return;
    const pair = found === collector ? referencedBy(parts) : undefined;
    if (pair !== undefined && onPair(pair, place)) return;
    const keys = [parts.before, parts.after, base.before, base.after].map(keyOf);
    const key = `${place.direction} ${keys.join(' ')}`;
    if (equals.has(key) || found.isFull()) return;
    if (open.has(key)) {
      state.cuts += 1;
      return;
    }
    if (open.size >= DEEPEST || state.steps <= 0) {
      state.isExhausted = true;
      return;
    }
    state.steps -= 1;
    const { cuts, changes } = state;
    open.add(key);
    compareLayer({ own: parts, base, spot: spotAt(parts, place, found) });
    open.delete(key);
    // What was met inside of itself was taken for equal: certain only once the outermost of them is.
    if (changes === state.changes && (cuts === state.cuts || open.size === 0)) equals.add(key);
  }

  function spotAt(parts: Sides<Parts>, place: SchemaPlace, found: Collector): Spot {
    const path = place.path ?? '';
    return {
      direction: place.direction,
      add(rule, difference, where) {
        state.changes += 1;
        const { before, after } = where !== undefined && ('before' in where || 'after' in where) ? where : parts;
        const pointers = { before: before?.[0]?.schema.pointer, after: after?.[0]?.schema.pointer };
        found.add(rule, { ...place, path: joinPath(path, where?.step ?? ''), pointers }, difference);
      },
      compare: (inner, step, outer) => compare(inner, { ...place, path: joinPath(path, step) }, found, outer),
      flat,
      isSame: (inner) => isSame(inner, place.direction),
    };
  }

  function isSame(parts: Sides<Parts>, direction: Direction): boolean {
    const key = `${direction} ${keyOf(parts.before)} ${keyOf(parts.after)}`;
    const known = sames.get(key);
    if (known !== undefined) return known;
    const { changes } = state;
    let differs = false;
    const probe: Collector = {
      add: (rule) => {
        differs ||= isOfTheWire(rule);
      },
      changes: () => [],
      isFull: () => differs,
    };
    compare(parts, { subject: NOBODY, direction }, probe);
    state.changes = changes;
    sames.set(key, !differs);
    return !differs;
  }

  return {
    compare: (parts, place) => compare(parts, place, collector),
    isSame,
    flat,
    isExhausted: () => state.isExhausted || collector.isFull(),
  };
}

const NOTHING: Sides<Parts> = { before: [], after: [] };
const NOBODY = { kind: 'api', id: '', label: '', isGone: false } as const;

/** Two references that stand alone. */
function referencedBy({ before, after }: Sides<Parts>): Sides<string> | undefined {
  const [one, other] = [before[0]?.schema, after[0]?.schema];
  if (before.length !== 1 || after.length !== 1 || one?.kind !== 'reference' || other?.kind !== 'reference') return;
  return { before: one.id, after: other.id };
}

/** Makes each once. */
function flattener(named: Named, keyOf: (parts: Parts) => string): (parts: Parts) => Flat {
  const single = new WeakMap<object, Flat>();
  const several = new Map<string, Flat>();
  return (parts) => {
    const only = parts.length === 1 ? parts[0]?.schema : undefined;
    const key = only === undefined ? keyOf(parts) : '';
    const made = (only === undefined ? several.get(key) : single.get(only)) ?? flatten(parts, named);
    if (only === undefined) several.set(key, made);
    else single.set(only, made);
    return made;
  };
}

/** Tells schemas from each other, whatever is in them. */
function identities(): (parts: Parts) => string {
  const known = new WeakMap<object, number>();
  let last = 0;
  return (parts) =>
    parts
      .map(({ schema }) => {
        const number = known.get(schema) ?? ++last;
        known.set(schema, number);
        return number;
      })
      .join('+');
}
