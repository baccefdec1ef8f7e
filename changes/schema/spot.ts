/** A place at which two schemas are compared. */
import type { Direction } from '../../model/types';
import type { Difference, Place } from '../collector';
import type { RuleCode } from '../rules';
import type { Flat, Parts } from './flat';

export interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

export interface SchemaPlace extends Place {
  readonly direction: Direction;
}

/** Where exactly a change is: a step further than the spot, at these parts. */
export interface Whereabouts {
  readonly step?: string | undefined;
  readonly before?: Parts | undefined;
  readonly after?: Parts | undefined;
}

export interface Spot {
  /** The way in which the value travels. */
  readonly direction: Direction;
  /** @param where without parts, the change is at the parts of the spot. */
  readonly add: (rule: RuleCode, difference?: Difference, where?: Whereabouts) => void;
  /**
   * Compares what is inside, a step further.
   *
   * @param base what else holds for the same value, and is compared already.
   */
  readonly compare: (parts: Sides<Parts>, step: string, base?: Sides<Parts>) => void;
  readonly flat: (parts: Parts, side: keyof Sides<unknown>) => Flat;
  /** Whether nothing that travels differs, whatever is said of it. */
  readonly isSame: (parts: Sides<Parts>) => boolean;
}

/** `subscription` and `depth` are `subscription.depth`, `pair` and `[]` are `pair[]`. */
export function joinPath(path: string, step: string): string {
  if (path === '' || step === '') return `${path}${step}`.trim();
  return step.startsWith('[') || step.startsWith(' ') ? `${path}${step}` : `${path}.${step}`;
}
