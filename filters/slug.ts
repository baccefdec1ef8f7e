/** Turns names of a document into file and anchor names. */

const MAX_LENGTH = 80;

/** Device names, which Windows reserves with any extension; `index` and `404` are pages of our own. */
const RESERVED = /^(?:(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?|index|404)$/i;

/**
 * File and anchor names for all names of one section, unique even when case is ignored.
 *
 * A name keeps its slug when other names come or go, unless they would meet: then each gets a hash of its own name,
 * but for the only one whose slug says exactly its name.
 *
 * @param names of one section; a name that stands there twice counts once.
 * @param options.fallback the slug of a name without any usable character, such as the channel `/`.
 */
export function slugsFor(
  names: readonly string[],
  options: { readonly fallback?: string } = {},
): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  for (const name of names) slugs.set(name, slugAt(name, 0, options.fallback));
  for (let round = 1, meeting = losers(slugs); meeting.length > 0; round++, meeting = losers(slugs)) {
    for (const name of meeting) slugs.set(name, slugAt(name, round, options.fallback));
  }
  return slugs;
}

/** The names that must give up a slug which another name has as well. */
function losers(slugs: ReadonlyMap<string, string>): string[] {
  const groups = new Map<string, string[]>();
  for (const [name, slug] of slugs) {
    const key = slug.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length === 1) return [];
    const exact = group.filter((name) => slugs.get(name) === name);
    return exact.length === 1 ? group.filter((name) => name !== exact[0]) : group;
  });
}

/** Round 0 is the plain slug; each later round has another hash, so that two names whose hashes meet part in the end. */
function slugAt(name: string, round: number, fallback: string | undefined): string {
  const plain = readable(name);
  if (plain === '' && fallback === undefined) return `n-${hash(name, round)}`;
  const base = guard(plain === '' ? (fallback ?? '') : plain);
  if (round === 0 && base.length <= MAX_LENGTH) return base;
  const suffix = `-${hash(name, round)}`;
  return trim(base.slice(0, MAX_LENGTH - suffix.length)) + suffix;
}

function readable(name: string): string {
  const folded = name.normalize('NFKD').replace(/\p{M}+/gu, '');
  return trim(folded.replace(/[^A-Za-z0-9_.]+/g, '-'));
}

/** Static hosts hide or special-case a leading `_`: GitHub Pages drops such files unless told otherwise. */
function guard(slug: string): string {
  return RESERVED.test(slug) || slug.startsWith('_') ? `n-${slug}` : slug;
}

/** A loop and not a regular expression, whose `[-.]+$` takes quadratic time. */
function trim(slug: string): string {
  let start = 0;
  let end = slug.length;
  while (start < end && isEdge(slug[start])) start++;
  while (end > start && isEdge(slug[end - 1])) end--;
  return slug.slice(start, end);
}

function isEdge(character: string | undefined): boolean {
  return character === '-' || character === '.';
}

/** FNV-1a over the UTF-16 code units, seeded by the round, as six letters or digits. */
function hash(name: string, round: number): string {
  let state = (0x811c9dc5 ^ Math.imul(round, 0x9e3779b1)) >>> 0;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    state = Math.imul(state ^ (unit & 0xff), 0x01000193);
    state = Math.imul(state ^ (unit >>> 8), 0x01000193);
  }
  return (state >>> 0).toString(36).padStart(6, '0').slice(-6);
}
