/** The published versions of a site, as its owner lists them: what such a list may say, and which version a site is. */
import { webUrl } from '../filters/url';
import type { Target } from './targets';

/** A list in which no status is given says the same with its order: the newest first. */
export const STATUSES = ['latest', 'old', 'preview'] as const;

export type VersionStatus = (typeof STATUSES)[number];

export interface PublishedVersion {
  /** As `info.version` has it, or the parameter `version`. */
  readonly version: string;
  readonly label: string;
  readonly status: VersionStatus;
  /** An http or https URL, or a path from the root of any version's site. */
  readonly url: string;
}

/** Where in the list something is wrong, as a JSON pointer, and what. */
export interface VersionsProblem {
  readonly pointer: string;
  readonly problem: string;
}

const MOST = 200;
const LONGEST = 100;
const FIELDS: ReadonlySet<string> = new Set(['version', 'url', 'label', 'status']);

/** @param list what the JSON file holds. */
export function publishedVersions(list: unknown): readonly PublishedVersion[] | VersionsProblem {
  if (!Array.isArray(list)) return wrong('', 'is no list');
  if (list.length === 0) return wrong('', 'is empty');
  if (list.length > MOST) return wrong('', `has ${list.length} versions, more than ${MOST}`);
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const entry = entryOf(item, `/${index}`);
    if ('problem' in entry) return entry;
    if (seen.has(entry.version)) return wrong(`/${index}/version`, `names ${quoted(entry.version)} a second time`);
    seen.add(entry.version);
    entries.push(entry);
  }
  const latest = entries.flatMap(({ status }, index) => (status === 'latest' ? [index] : []));
  if (latest[1] !== undefined) return wrong(`/${latest[1]}/status`, 'is "latest", and only one version can be');
  const newest = latest[0] ?? entries.findIndex(({ status }) => status === undefined);
  return entries.map((entry, index) => ({ ...entry, status: entry.status ?? (index === newest ? 'latest' : 'old') }));
}

type Entry = Omit<PublishedVersion, 'status'> & { readonly status: VersionStatus | undefined };

function entryOf(item: unknown, at: string): Entry | VersionsProblem {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return wrong(at, 'is no object');
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(item));
  const unknown = [...given.keys()].find((name) => !FIELDS.has(name));
  if (unknown !== undefined) return wrong(at, `has ${quoted(unknown)}, which is none of ${[...FIELDS].join(', ')}`);
  const [version, label, status] = [given.get('version'), given.get('label'), given.get('status')];
  const url = siteUrl(given.get('url'));
  if (!isName(version)) return wrong(`${at}/version`, `is ${quoted(version)}; it must be ${NAME}, such as "1.8.0"`);
  if (label !== undefined && !isName(label)) return wrong(`${at}/label`, `is ${quoted(label)}; it must be ${NAME}`);
  if (url === undefined) return wrong(`${at}/url`, `is ${quoted(given.get('url'))}; it must be ${URLS}`);
  const known = STATUSES.find((one) => one === status);
  if (status !== undefined && known === undefined) {
    return wrong(`${at}/status`, `is ${quoted(status)}; it must be one of ${STATUSES.join(', ')}`);
  }
  return { version, label: label ?? version, url, status: known };
}

const NAME = `a text of 1 to ${LONGEST} characters`;
const URLS = 'an http or https URL, or a path from the folder of one version to that of another, such as "../2.0/"';

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
}

/**
 * A host answers for a folder, and a disk shows its files: where a path leads to a folder, its first page is meant.
 *
 * @returns `undefined` for anything that could lead elsewhere than it seems, or run.
 */
function siteUrl(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  if (/^https?:/i.test(url)) return webUrl(url);
  // Steps of plain characters: no scheme, no host, no query, and nothing that a browser rewrites.
  if (!/^[\w.~-]+(?:\/[\w.~-]+)*\/?$/.test(url)) return undefined;
  return /\.html$/.test(url) ? url : `${url.replace(/\/$/, '')}/index.html`;
}

function wrong(pointer: string, problem: string): VersionsProblem {
  return { pointer, problem };
}

function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'not there';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What a link to a version leads to. */
export function versionTarget(version: string): Target {
  return `version:${version}`;
}
