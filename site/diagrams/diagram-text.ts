/** Makes names fit into a drawing, which cannot measure its fonts: every character counts one unit or two. */

/** Scripts and pictures that are about twice as wide as a Latin letter. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
/** A name is broken after these where it can be. */
const BREAK = /[\s._\-/:,]/;
/** How many characters fit between the two life lines, and what a smaller text between them may have. */
export const LABEL = 34;
export const NOTE = 42;
/** How much of a line a break may leave empty. */
const SLACK = 14;

/** The name in at most two lines of this many units; what goes beyond ends in `…`. */
export function wrapLabel(label: string, units: number): readonly string[] {
  const text = oneLine(label);
  const first = fitting(text, units);
  if (first === text) return [text];
  const at = breakIn(first);
  return [first.slice(0, at).trimEnd(), cutLabel(text.slice(at), units)].filter((line) => line !== '');
}

/** The name in one line of this many units. */
export function cutLabel(label: string, units: number): string {
  const text = oneLine(label);
  return fitting(text, units) === text ? text : `${fitting(text, units - 1).trimEnd()}…`;
}

/** What a name weighs in a page: escaped, in UTF-8. */
export function labelBytes(lines: readonly string[]): number {
  let bytes = 0;
  for (const line of lines) for (const character of line) bytes += bytesOf(character);
  return bytes;
}

function bytesOf(character: string): number {
  if (/[&<>"']/.test(character)) return 6;
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function oneLine(label: string): string {
  return label.replace(/\s+/g, ' ').trim();
}

function fitting(text: string, units: number): string {
  let end = 0;
  let room = units;
  for (const character of text) {
    room -= WIDE.test(character) ? 2 : 1;
    if (room < 0) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** Where a full line is broken: after a word, or where a capital begins one; in the middle of one if need be. */
function breakIn(line: string): number {
  for (let at = line.length; at > line.length - SLACK; at--) {
    const [before = '', after = ''] = [line[at - 1], line[at]];
    if (BREAK.test(before) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after))) return at;
  }
  return line.length;
}
