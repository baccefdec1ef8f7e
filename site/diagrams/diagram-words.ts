/** Says in words what a diagram shows, for those who cannot see it, and what that weighs. */

import type { Words } from '../../words/types';
import { cutLabel, LABEL, labelBytes, NOTE, wrapLabel } from './diagram-text';
import type { Move } from './script';

type DiagramWords = Words['diagrams'];

/** One phrase for all moves, in their order: "you send ping; the server sends pong". */
export function describe(moves: readonly Move[], words: DiagramWords): string {
  return moves.map((move) => phrase(move, words)).join('; ');
}

function phrase(move: Move, words: DiagramWords): string {
  switch (move.kind) {
    case 'say': {
      const note = move.note === undefined ? '' : ` (${cutLabel(move.note, NOTE)})`;
      return words[move.direction === 'send' ? 'youSend' : 'serverSends'](`${nameOf(move.label)}${note}`);
    }
    case 'both':
      return words.eitherSide(nameOf(move.label));
    case 'note':
      return cutLabel(move.text, NOTE);
    case 'frame':
      return `${move.title} (${describe(move.moves, words)})`;
    default:
      return move satisfies never;
  }
}

/** As long as the drawing has it. */
function nameOf(label: string): string {
  return cutLabel(label, 2 * LABEL);
}

/** What the texts of a line weigh in the drawing. */
export function moveBytes(move: Move & { kind: 'say' | 'both' }): number {
  const note = move.kind === 'say' ? cutLabel(move.note ?? '', NOTE) : '';
  return labelBytes([...wrapLabel(move.label, LABEL), note]);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
