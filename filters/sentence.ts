/** Cuts plain text to its first sentence. */

/** `1.` is the mark of a list item. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|vs|cf|approx|resp|incl|\d{1,2})$/i;

/**
 * The first sentence of a plain text on one line, for lists and page descriptions.
 *
 * @param max how many characters at most; a longer sentence ends at a word with `…`.
 */
export function firstSentence(text: string, max = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const sentence = line.slice(0, sentenceEnd(line));
  return sentence.length <= max ? sentence : cut(sentence, max);
}

/** A full stop ends a sentence before a space, unless it belongs to an abbreviation or a small letter follows. */
function sentenceEnd(line: string): number {
  for (const { index } of line.matchAll(/[.!?](?=[)"'”’]? )|[。！？]/g)) {
    if (line[index] === '.' && ABBREVIATION.test(line.slice(Math.max(0, index - 10), index))) continue;
    if (/^\S{1,2} \p{Ll}/u.test(line.slice(index, index + 5))) continue;
    return /[)"'”’]/.test(line[index + 1] ?? '') ? index + 2 : index + 1;
  }
  return line.length;
}

function cut(sentence: string, max: number): string {
  const room = sentence.slice(0, Math.max(0, max - 1));
  const atWord = room.lastIndexOf(' ');
  const kept = sentence[room.length] === ' ' || atWord < max / 2 ? room : room.slice(0, atWord);
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.–-]{1,9}$/, '')}…`;
}
