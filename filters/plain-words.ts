/** The words of a Markdown text without its marks, roughly and fast: for a search index, which reads every description. */

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1'],
  [/<\/?[a-z][^<>]*>/gi, ' '],
  [/[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ''],
  [/^[ \t]*(?:#+|>|[-+]|\||```\w*)[ \t]*/gm, ''],
];

/** Marks take room too, and a text is cut before it is read: no text of a document costs more than this. */
const SOURCE_PER_CHARACTER = 2;

/** @returns at most so many characters, on one line; `…` at the end of what was cut. */
export function plainWords(source: string, most: number): string {
  const part = source.slice(0, most * SOURCE_PER_CHARACTER);
  const text = MARKS.reduce((rest, [mark, word]) => rest.replace(mark, word), part)
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  const isWhole = part.length === source.length && text.length <= most;
  // Not in the middle of a character.
  return isWhole
    ? text
    : `${text
        .slice(0, most)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;
}
