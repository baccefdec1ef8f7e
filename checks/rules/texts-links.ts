/** Rules about the links of descriptions. */
import { guideHeadings, writtenLinks } from '../../filters/guide-text';
import { webUrl } from '../../filters/url';
import type { Problem, Rule, Subject } from '../rule';
import { type Description, descriptionsOf } from './texts-described';

export const linkRules: readonly Rule[] = [
  {
    code: 'dead-link',
    severity: 'warning',
    title: 'Links of a description lead somewhere.',
    reason:
      'A description is shown on many pages, wherever its part of the API is, so that a relative link has nothing to be relative to. On the pages, a link to anything but the web is no link: its words are shown, and its destination beside them. No link to the web is followed to see whether it works.',
    section: { label: 'CommonMark 0.31.2, Links', url: 'https://spec.commonmark.org/0.31.2/#links' },
    bad: `channels:
  /trades:
    description: See [the limits](../docs/limits.md).`,
    good: `channels:
  /trades:
    description: See [the limits](https://docs.example.com/limits).`,
    find: deadLinks,
  },
];

/**
 * Where a destination can stand: behind a label, in a definition, or between angle brackets. A bare URL is one of the web,
 * or no link.
 */
const PLACES = /\](?:\([ \t\n]{0,20}<?|:[ \t\n]{0,20}<?)([^\s)>]*)|<([a-z][a-z\d+.-]+:[^\s>]*)/gi;

/** A destination is quoted up to this length. */
const LONGEST = 80;

function* deadLinks({ json }: Subject): Iterable<Problem> {
  const descriptions = descriptionsOf(json);
  let anchors: ReadonlySet<string> | undefined;
  for (const { text, pointer } of descriptions) {
    if (!/[\]<]/.test(text) || !mayBeDead(text)) continue;
    const destinations = new Map(writtenLinks(text).map((link) => [link.destination, link]));
    for (const { destination, isImage } of destinations.values()) {
      if (destination.startsWith('#')) anchors ??= anchorsIn(descriptions);
      const problem = problemOf(destination, isImage, anchors ?? new Set());
      if (problem !== undefined) yield { message: problem, pointer: pointer() };
    }
  }
}

/** Most links lead to the web, and parsing takes a hundred times as long as finding that out. */
function mayBeDead(text: string): boolean {
  for (const [, afterLabel, inBrackets] of text.matchAll(PLACES)) {
    if (webUrl(afterLabel ?? inBrackets ?? '') === undefined) return true;
  }
  return false;
}

/** @returns what is wrong and what to do; nothing for a link that leads somewhere, as far as can be told. */
function problemOf(destination: string, isImage: boolean, anchors: ReadonlySet<string>): string | undefined {
  if (webUrl(destination) !== undefined) return undefined;
  const what = isImage ? 'Picture' : 'Link';
  const said = `${what} ${JSON.stringify(destination.length > LONGEST ? `${destination.slice(0, LONGEST)}…` : destination)}`;
  if (destination === '') {
    return `A ${what.toLowerCase()} has no destination. Write one between the parentheses, or put brackets that are no link into a code span.`;
  }
  if (destination.startsWith('#')) {
    if (anchors.has(anchorOf(destination))) return undefined;
    return `${said} refers to a heading that no description of this document has. Use the name of a heading in lower case with hyphens, or link to the web (https://…).`;
  }
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(destination)?.[1]?.toLowerCase();
  // A letter before a colon is a drive of Windows; a name with a dot is a host with its port.
  if (scheme === undefined || scheme.length === 1 || scheme.includes('.')) return relative(said, destination);
  if (SCRIPTS.has(scheme)) return `${said} is not followed, since it may run a script. Link to the web (https://…).`;
  if (scheme === 'file') return `${said} leads to a file on one computer. Link to the web (https://…).`;
  if (scheme === 'http' || scheme === 'https' || scheme === 'mailto') {
    return `${said} is not a valid URL, or hides where it leads with credentials, backslashes or invisible characters. Write it in full and encode such characters.`;
  }
  // Telephones, chats, sockets: there are programs for these.
  return undefined;
}

const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'vbscript', 'data']);

function relative(said: string, destination: string): string {
  if (destination.startsWith('//')) return `${said} has no scheme. Write "https:${destination.slice(0, LONGEST)}".`;
  const host = /^(?:www\.[^\s/]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|io|dev))(?::\d+)?(?:[/?#]|$)/i.test(
    destination,
  );
  if (host)
    return `${said} is taken for a path, since it has no scheme. Write "https://${destination.slice(0, LONGEST)}".`;
  return `${said} is relative, and these pages have nothing there. Link to the web (https://…), or put brackets that are no link into a code span.`;
}

/** A tool that puts all of a document on one page finds the headings of other descriptions, and anchors in HTML. */
function anchorsIn(descriptions: readonly Description[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of descriptions) {
    if (/[#\n]/.test(text)) for (const { id } of guideHeadings(text)) found.add(anchorOf(`#${id}`));
    for (const [, id = ''] of text.matchAll(/<[a-z][^<>]{0,200}\s(?:id|name)=["']([^"'<>]{1,200})["']/gi)) {
      found.add(anchorOf(`#${id}`));
    }
  }
  return found;
}

/** As tools differ in the case and the punctuation of anchors, only letters and digits count. */
function anchorOf(destination: string): string {
  return decoded(destination)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
