/**
 * What changed as an Atom feed (RFC 4287). It has one entry, since one pair of versions is known: a reader of feeds keeps
 * those that it got from earlier versions of the file.
 */

import { verdictGroups } from '../content/parts/changes-groups';
import { changeLine } from '../content/parts/changes-text';
import type { Plan } from '../content/site';
import { escapeText } from '../filters/escape';
import type { SiteFile } from './site-file';

export const FEED = 'changes.xml';

/** Nothing without a version before, or where the site stands nowhere that is known: addresses in a feed are whole. */
export function feedFiles({ site, compare }: Plan, baseUrl: string | undefined): readonly SiteFile[] {
  if (compare === undefined || baseUrl === undefined) return [];
  const { words, info } = site;
  const { feed } = words.changes;
  const updated = releasedOf(info);
  const page = `${baseUrl}changes.html`;
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.lang}">`,
    element('id', baseUrl + FEED),
    element('title', feed.title(info.title)),
    element('updated', updated),
    `<author>${element('name', info.contact?.name ?? info.title)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(baseUrl + FEED)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    '<entry>',
    // The same for every build of a version, and another for the next.
    element('id', `${page}#${encodeURIComponent(info.version.toWellFormed())}`),
    element('title', `${info.title} ${info.version}`),
    element('updated', updated),
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    `<content type="html">${xmlText(entryHtml(compare().set, words))}</content>`,
    '</entry>',
    '</feed>',
    '',
  ].join('\n');
  return [{ path: FEED, content }];
}

function entryHtml(set: ReturnType<NonNullable<Plan['compare']>>['set'], words: Plan['site']['words']): string {
  const { verdicts, subjects, changed } = words.changes;
  return verdictGroups(set)
    .filter(({ count }) => count > 0)
    .flatMap(({ verdict, count, groups }) => {
      const title = `<h2>${escapeText(`${verdicts[verdict]}: ${changed(count)}`)}</h2>`;
      // Nobody has to act on it.
      if (verdict === 'documentation') return [title];
      const lines = groups.flatMap(({ subject, changes }) =>
        changes.map((change) => `${subjects[subject.kind]} ${subject.label}: ${changeLine(change, words)}`),
      );
      return [title, `<ul>${lines.map((line) => `<li>${escapeText(line)}</li>`).join('')}</ul>`];
    })
    .join('\n');
}

/** With its time zone, or else a day: nothing that depends on where it is read. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
/** A version that is a day (https://calver.org). */
const CALENDAR = /^v?(\d{4})[.-](\d{1,2})[.-](\d{1,2})(?!\d)/;

/**
 * When this version was released. A feed must say so, and the same document must give the same bytes on any day: it is
 * `x-released` of `info`, else a version that is a date, else the beginning of Unix time, as archives without dates have.
 */
function releasedOf({ extensions, version }: Plan['site']['info']): string {
  const declared = extensions.find(({ name }) => name === 'x-released')?.value;
  const [, year = '', month = '', day = ''] = CALENDAR.exec(version) ?? [];
  const dates = [declared, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
  const date = dates.find((one) => typeof one === 'string' && DATE.test(one) && !Number.isNaN(Date.parse(one)));
  return new Date(typeof date === 'string' ? date : 0).toISOString();
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

/** Characters that XML 1.0 has not even an escape for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function xmlText(text: string): string {
  return escapeText(text.toWellFormed().replace(NOT_XML, '\ufffd'));
}
