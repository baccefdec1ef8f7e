/** Which way a message travels: arrow (from the stylesheet), word and colour, never the colour alone. */

import type { Direction } from '../../model/types';
import { useWords } from '../page-context';

export const ARROWS = { send: '↑', receive: '↓' } as const satisfies Record<Direction, string>;

interface Props {
  readonly direction: Direction;
}

export function DirectionBadge({ direction }: Props) {
  return <span className={`direction ${direction}`}>{useWords().message.directions[direction]}</span>;
}

/** The arrow alone, for lists whose heading says the word. */
export function Arrow({ direction }: Props) {
  return (
    <span className={`arrow ${direction}`} aria-hidden="true">
      {ARROWS[direction]}
    </span>
  );
}
