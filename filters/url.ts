/** Decides which URLs of a document may become links. */

const SCHEME = /^(?:https?:\/\/|mailto:)/i;

/**
 * Whitespace, controls, invisible and direction-changing characters, and backslashes: browsers drop or rewrite them
 * silently, so what a reader sees and where the link leads would differ.
 */
const TRICKS = /[\s\\\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;

/**
 * The URL of a link, normalised as browsers do it.
 *
 * @returns `undefined` for anything but an absolute http, https or mailto URL; credentials (`https://a@b`) are refused
 * too, since they serve to make a host look like another.
 */
export function webUrl(url: string): string | undefined {
  if (!SCHEME.test(url) || TRICKS.test(url) || !URL.canParse(url)) return undefined;
  const { href, protocol, username, password, pathname } = new URL(url);
  if (username !== '' || password !== '') return undefined;
  if (protocol === 'mailto:') return pathname === '' ? undefined : href;
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
