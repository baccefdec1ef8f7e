/** What a diagram is to show, before anything has a place. */
import type { Direction } from '../../model/types';

export type Move =
  /** A message on the wire, or (`isWire`) what the protocol itself sends. */
  | {
      readonly kind: 'say';
      readonly direction: Direction;
      readonly label: string;
      readonly note?: string | undefined;
      readonly isWire?: boolean;
    }
  /** What both sides may do. */
  | { readonly kind: 'both'; readonly label: string }
  /** A few words between two lines. */
  | { readonly kind: 'note'; readonly text: string }
  /** Lines that belong together under a title, such as "any of". */
  | { readonly kind: 'frame'; readonly title: string; readonly moves: readonly Move[] };

export interface Script {
  readonly title: string;
  /** For a drawing whose words stand beside it; without one, all is told. */
  readonly description?: string;
  /** What the other side is called. */
  readonly server: string;
  readonly moves: readonly Move[];
  /** Moves that are shown however long the others are. */
  readonly closing?: readonly Move[];
}
