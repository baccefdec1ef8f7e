/** What is new gets a tint for a moment. */
import { visiblePart } from './visible-part';

const MOMENT_MS = 2400;
/** A tint of everything says nothing, and takes long. */
const MOST = 60;

export function tint(elements: readonly Element[]): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const element of new Set(elements.slice(0, MOST).map(visiblePart))) {
    element?.animate(
      [
        { backgroundColor: 'var(--note-bg)', boxShadow: '0 0 0 5px var(--note-bg), -7px 0 0 0 var(--note)' },
        {
          backgroundColor: 'var(--note-bg)',
          boxShadow: '0 0 0 5px var(--note-bg), -7px 0 0 0 var(--note)',
          offset: 0.5,
        },
        {},
      ],
      // Where nothing shall move, it stands for a moment and has gone.
      { duration: MOMENT_MS, easing: isCalm ? 'steps(1, end)' : 'ease-out', id: 'ws-docs-tint' },
    );
  }
}
