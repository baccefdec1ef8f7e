/** For a comment or a step summary on GitHub: what breaks is open, the rest is folded. */
import { VERDICTS } from '../../changes/rules';
import type { Subject } from '../../changes/types';
import type { Inlines } from '../../content/blocks';
import { code, inlines, joined, phrase } from '../../content/inlines';
import { changePlace, changeSentence } from '../../content/parts/changes-text';
import { codeSpan } from '../../filters/markdown-escape';
import { lineText } from '../../markdown/inlines';
import { authorTexts } from '../../markdown/surface';
import type { Output } from '../terminal';
import { acceptedOf, type Diff, type Entry, entriesOf } from './diff';
import { bySubject, INCOMPLETE, namesOf, releaseText, summaryOf, WORDS } from './report';

/** GitHub takes comments of 65,536 characters. */
const LONGEST = 60_000;
/** So many changes of each verdict, as long as all that fits. */
const MOST = [200, 100, 50, 20, 5];
const MOST_ALSO = 5;

/** Nothing has a page of its own here. */
const SURFACE = { href: () => undefined, texts: authorTexts() };

export function reportMarkdown(diff: Diff, out: Output): void {
  const texts = MOST.map((most) => () => textOf(diff, most));
  let text = '';
  for (const make of texts) {
    text = make();
    if (text.length <= LONGEST) break;
  }
  for (const line of text.split('\n')) out.line(line);
}

function textOf(diff: Diff, most: number): string {
  const { before, after } = namesOf(diff);
  const release = releaseText(diff);
  const accepted = acceptedOf(diff);
  const parts = [
    `${codeSpan(before)} → ${codeSpan(after)}`,
    `**${summaryOf(diff)}**${release === undefined ? '' : ` ${unmentioned(lineText([release], SURFACE))}`}`,
    ...(diff.set.isIncomplete ? [INCOMPLETE] : []),
    ...VERDICTS.map((verdict) => {
      const { verdicts, explained } = WORDS.changes;
      const entries = entriesOf(diff, verdict);
      return partText(verdicts[verdict], explained[verdict], entries, { most, isOpen: verdict === 'breaking' });
    }),
    partText('Accepted', '', accepted, { most, isOpen: false }),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

interface Look {
  readonly most: number;
  readonly isOpen: boolean;
}

function partText(title: string, explained: string, entries: readonly Entry[], { most, isOpen }: Look): string {
  if (entries.length === 0) return '';
  const shown = bySubject(entries.slice(0, most)).map(subjectText);
  const rest = entries.length > most ? [`…${WORDS.changes.more(entries.length - most)}`] : [];
  const list = [shown.join('\n'), ...rest].join('\n\n');
  const about = explained === '' ? [] : [explained];
  if (isOpen) return [`### ${title}: ${entries.length}`, ...about, list].join('\n\n');
  const summary = `<details><summary><b>${title}</b>: ${entries.length}</summary>`;
  return [summary, ...about, list, '</details>'].join('\n\n');
}

function subjectText(entries: readonly Entry[]): string {
  const [first] = entries;
  if (first === undefined) return '';
  const lines = entries.map(({ change, reason }) => {
    const { direction } = change;
    const place = changePlace(change, WORDS);
    const arrow: Inlines = direction === undefined ? [] : [{ kind: 'arrow', direction }, ' '];
    const said = inlines(arrow, place, place.length > 0 && ': ', changeSentence(change, WORDS), alsoIn(change.also));
    const why = reason === undefined ? '' : ` Accepted: ${codeSpan(reason)}`;
    return `  - ${lineText(said, SURFACE)}${why}`;
  });
  return [`- ${nameOf(first.change.subject)}`, ...lines].join('\n');
}

/** Names are code, which GitHub turns into no mention of a person and no link to an issue. */
function nameOf({ kind, label }: Subject): string {
  return `${WORDS.changes.subjects[kind]} ${codeSpan(label)}`;
}

function alsoIn(also: readonly Subject[]): Inlines {
  if (also.length === 0) return [];
  const names = joined(
    also.slice(0, MOST_ALSO).map(({ label }) => code(label)),
    ', ',
  );
  const more = also.length > MOST_ALSO && WORDS.changes.more(also.length - MOST_ALSO);
  return [' (', ...phrase(WORDS.changes.alsoIn(also.length), { names: inlines(names, more) }), ')'];
}

/** GitHub writes to whoever a text names with an at sign; nothing is to be seen of the space behind it. */
function unmentioned(markdown: string): string {
  return markdown.replaceAll('@', '@&#8203;');
}
