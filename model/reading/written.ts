/**
 * Where things stand in the document as its author wrote it, which is not always where the parser shows them: it follows
 * references, merges traits, and turns the schemas of other languages into JSON Schema.
 */
import type { Context } from './context';
import { entriesOf, get, getList, isRaw, pointerTo, type Raw } from './raw';

/** The place of a value; of one that was merged from several places, all of them. */
export interface Written {
  readonly pointer: string;
  /** The traits that have something to say there, the one that was merged last at the end; none for most. */
  readonly traits: readonly Layer[];
  /** Whether the parser has made what is inside of it, so that the document has no places there. */
  readonly isMade: boolean;
}

interface Layer {
  readonly raw: unknown;
  readonly pointer: string;
}

const NONE: readonly Layer[] = [];

/** A value that stands in one place. */
export function writtenAt(pointer: string): Written {
  return { pointer, traits: NONE, isMade: false };
}

/**
 * An object that may have traits, such as a message.
 *
 * @param pointer of the object.
 */
export function writtenWithTraits(raw: Raw, pointer: string, context: Context): Written {
  const given = getList(raw, 'traits');
  if (given.length === 0) return writtenAt(pointer);
  const traits = given.map((trait, position) => ({
    raw: trait,
    pointer: context.definedAt(trait, `${pointer}${pointerTo('traits', position)}`),
  }));
  return { pointer, traits, isMade: false };
}

/** What is under a key of an object, or under a key of what is there: `properties`, then the name. */
export function writtenBelow(at: Written, key: string, inner?: string | number): Written {
  if (at.isMade) return at;
  const steps = inner === undefined ? `/${escaped(key)}` : `/${escaped(key)}/${escaped(inner)}`;
  const { traits, pointer } = at;
  if (traits.length === 0) return { pointer: pointer + steps, traits, isMade: false };
  const below = traits.flatMap((trait) => {
    const outer = get(trait.raw, key);
    const raw = inner === undefined ? outer : Array.isArray(outer) ? outer[Number(inner)] : get(outer, String(inner));
    return raw === undefined ? [] : [{ raw, pointer: trait.pointer + steps }];
  });
  return { pointer: pointer + steps, traits: below, isMade: false };
}

/**
 * The one pointer to show: where what was merged came from. What traits and the object itself say together is the last
 * trait's, unless something else of it counts: of 2.x traits win over the object, of 3.x the object over its traits.
 *
 * @param value what stands there after merging.
 */
export function pointerOf({ pointer, traits }: Written, value: unknown): string {
  return traits.length === 0 ? pointer : (traits.findLast(({ raw }) => isKept(raw, value))?.pointer ?? pointer);
}

/** Only objects are merged; anything else of a trait is there as it was, or was replaced. */
function isKept(raw: unknown, value: unknown): boolean {
  if (!isRaw(raw) || !isRaw(value)) return raw === value;
  return entriesOf(raw).every(([key, part]) => part === null || isRaw(part) || get(value, key) === part);
}

function escaped(key: string | number): string {
  return typeof key === 'number' ? String(key) : key.replaceAll('~', '~0').replaceAll('/', '~1');
}
