/** Reads a regular expression as JSON Schema wants it, by code points, though many authors write what that forbids. */

const TOKEN = /\\([\s\S])|\[(?:\\[\s\S]|[^\]\\])*[\]\\]?|\{\d+(?:,\d*)?\}|([{}\]])/g;
/** What may be escaped where characters are code points. */
const ESCAPABLE = /[\^$\\.*+?()[\]{}|/\dA-Za-z]/;

/**
 * The same pattern for the flag `u`: without needless escapes (`\-`, `\"`), with the needed ones (`{`, `[\w-.]`).
 *
 * @returns `undefined` when it is no regular expression.
 */
export function unicodePattern(pattern: string): string | undefined {
  return [pattern, rewritten(pattern)].find(isUnicode);
}

function isUnicode(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

function rewritten(pattern: string): string {
  return pattern.replace(TOKEN, (token, escaped: string | undefined, lone: string | undefined) => {
    if (escaped !== undefined) return ESCAPABLE.test(escaped) ? token : escaped;
    if (lone !== undefined) return `\\${lone}`;
    return token.startsWith('[') ? rewrittenClass(token) : token;
  });
}

function rewrittenClass(text: string): string {
  return text
    .replace(/\\([\s\S])/g, (token, escaped: string) => (escaped === '-' || ESCAPABLE.test(escaped) ? token : escaped))
    .replace(/(\\[dDsSwW])-(?!\])/g, '$1\\-')
    .replace(/([^[\\])-(?=\\[dDsSwW])/g, '$1\\-');
}
