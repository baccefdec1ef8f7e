/** Takes names and queries apart: `subscriptionStatus` is found by `status` and by `subscription_status`. */

const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{L}+/gu;

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Without accents and case. Most names and texts have no accents, and a search begins with reading all of them. */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Letters and digits only, folded: names compare equal regardless of how they are written. */
export function squeeze(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Each word of a name, whole and in its parts, and the name as one word. */
export function tokensOf(name: string): string[] {
  const parts = name.match(PARTS) ?? [];
  const all = [...name.split(/[^\p{L}\p{N}_-]+/u), ...parts, name].map(squeeze);
  return [...new Set(all)].filter((token) => token !== '');
}

/** The words of a query: dots and slashes part them, as they part the steps of a path; other marks are passed over. */
export function termsOf(query: string): string[] {
  const terms = query.split(/[^\p{L}\p{N}_-]+/u).map(squeeze);
  return [...new Set(terms)].filter((term) => term !== '').slice(0, 8);
}
