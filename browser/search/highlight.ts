/** Finds what to mark in a name or a text. */
import { fold } from './tokens';

/** Pieces of the text, every second one to be marked. */
export function piecesOf(text: string, marks: readonly string[]): readonly string[] {
  // Folded letters and digits, and where each of them stands: marks pass over `_` and `-`, as the search does.
  let squeezed = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const letter of fold(character).replace(/[^\p{L}\p{N}]/gu, '')) {
      squeezed += letter;
      for (let unit = 0; unit < letter.length; unit++) places.push(at);
    }
    at += character.length;
  }
  const marked = new Set<number>();
  for (const mark of marks) {
    for (let start = squeezed.indexOf(mark); start >= 0; start = squeezed.indexOf(mark, start + mark.length)) {
      const from = places[start] ?? 0;
      const to = places[start + mark.length - 1] ?? 0;
      for (let place = from; place <= to; place++) marked.add(place);
    }
  }
  const pieces: string[] = [''];
  let place = 0;
  for (const character of text) {
    if (marked.has(place) !== (pieces.length % 2 === 0)) pieces.push('');
    pieces[pieces.length - 1] += character;
    place += character.length;
  }
  return pieces;
}
