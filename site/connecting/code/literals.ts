/**
 * Writes a text of the document as a literal of each language, so that it stays a text there.
 *
 * Nothing that a reader cannot see is left as it is: it could reorder what they read before they paste it, end a line
 * comment, or tell their terminal that the pasting is over.
 */

/** Control and formatting characters, line separators, halves of surrogate pairs, private use. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/** No shell expands any of these, in any place but the first. */
const PLAIN_WORD = /^[A-Za-z0-9/][\w./:@%+,-]*$/;

/** A word of bash or zsh. A shell's arguments cannot hold NUL. */
export function shellWord(text: string): string {
  if (PLAIN_WORD.test(text)) return text;
  const whole = text.toWellFormed().replaceAll('\0', '\uFFFD');
  if (whole.search(UNSEEN) === -1) return `'${whole.replaceAll("'", `'\\''`)}'`;
  // `!` too: some shells look for their history between these quotes.
  const escaped = whole.replace(/[\\'!]/g, octal).replace(UNSEEN, octal);
  return `$'${escaped}'`;
}

/** JavaScript, in a module or in the `<script>` of a page. */
export function jsString(text: string): string {
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    // What would end the script, or begin a comment in it.
    .replace(/<(?=[/!])/g, '\\x3C')
    .replace(UNSEEN, (character) => SHORT.get(character) ?? utf16(character));
  return `'${escaped}'`;
}

/** A key of an object literal. `__proto__` would set the prototype. */
export function jsKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : jsString(name);
}

/** In whichever quotes need fewer backslashes; JSON is in single ones. */
export function pythonString(text: string): string {
  const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
  const escaped = text
    .replace(/\\/g, '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replace(UNSEEN, (character) => SHORT.get(character) ?? codePoint(character));
  return quote + escaped + quote;
}

/** Raw where that is allowed; Go knows no half of a surrogate pair. */
export function goString(text: string): string {
  const whole = text.toWellFormed();
  if (/["\\]/.test(whole) && !whole.includes('`') && whole.search(UNSEEN) === -1) return `\`${whole}\``;
  const escaped = whole
    .replace(/["\\]/g, '\\$&')
    .replace(UNSEEN, (character) => SHORT.get(character) ?? codePoint(character));
  return `"${escaped}"`;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** `\u2028`, and `\ud83d\ude00` for what has two halves. */
function utf16(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** As Python and Go write it: `\u2028`, `\U000e0001`. */
function codePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}

/** The bytes of a character in UTF-8, as no shell reads differently: `\342\200\250`. */
function octal(character: string): string {
  const [...bytes] = encodeURIComponent(character).matchAll(/%(..)|(.)/g);
  return bytes
    .map(([, hex, ascii = '']) => (hex === undefined ? ascii.charCodeAt(0) : Number.parseInt(hex, 16)))
    .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
    .join('');
}
