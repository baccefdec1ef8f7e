/** JSON for a terminal or a file. */
import type { Output } from '../terminal';

/** What `printable` would write in JavaScript's way, which JSON does not know. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/** Writes a value, indented by two. What is invisible in a text is escaped, so that a reader finds it as it was. */
export function writeJson(value: unknown, out: Output): void {
  for (const line of JSON.stringify(value, null, 2).split('\n')) out.line(line.replace(INVISIBLE, escaped));
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
