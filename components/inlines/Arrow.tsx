/** Which way a message travels, for those who see it: the words beside it say the same. */
import type { Direction } from '../../model/types';

const ARROWS = { send: '↑', receive: '↓' } as const satisfies Record<Direction, string>;

export function Arrow({ direction }: { readonly direction: Direction }) {
  return (
    <span className={`arrow ${direction}`} aria-hidden="true">
      {ARROWS[direction]}
    </span>
  );
}
