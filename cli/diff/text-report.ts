/** For a person at a terminal: the worst first, and by what it belongs to. */
import { VERDICTS, type Verdict } from '../../changes/rules';
import { changeLine } from '../../content/parts/changes-text';
import type { Direction } from '../../model/types';
import { type Color, type Output, style } from '../terminal';
import { acceptedOf, type Diff, type Entry, entriesOf } from './diff';
import { bySubject, INCOMPLETE, namesOf, releaseText, summaryOf, WORDS } from './report';

const dim = style('dim');
const bold = style('bold');

const COLORS: Readonly<Record<Verdict, Color>> = {
  breaking: 'red',
  strict: 'yellow',
  safe: 'green',
  documentation: 'blue',
};

const ARROWS: Readonly<Record<Direction, string>> = { send: '↑ ', receive: '↓ ' };

/** As many names of other places as a line has room for. */
const MOST_ALSO = 3;

export function reportText(diff: Diff, out: Output): void {
  const { before, after } = namesOf(diff);
  if (diff.entries.length > 0) {
    out.line(bold(before), ' → ', bold(after));
    out.line();
  }
  for (const verdict of VERDICTS) {
    const entries = entriesOf(diff, verdict);
    if (entries.length === 0) continue;
    const title = `${WORDS.changes.verdicts[verdict]}: ${entries.length}`;
    out.line(style(COLORS[verdict], 'bold')(title), '  ', dim(WORDS.changes.explained[verdict]));
    printEntries(entries, out);
  }
  const accepted = acceptedOf(diff);
  if (accepted.length > 0) {
    out.line(bold(`Accepted: ${accepted.length}`));
    printEntries(accepted, out);
  }
  const release = releaseText(diff);
  const worst = VERDICTS.find((verdict) => entriesOf(diff, verdict).length > 0) ?? 'safe';
  out.line(style(COLORS[worst], 'bold')(summaryOf(diff)));
  if (release !== undefined) out.line(release);
  if (diff.set.isIncomplete) out.line(INCOMPLETE);
}

function printEntries(entries: readonly Entry[], out: Output): void {
  for (const group of bySubject(entries)) {
    const [first] = group;
    if (first === undefined) continue;
    const { kind, label } = first.change.subject;
    out.line('  ', dim(WORDS.changes.subjects[kind]), ' ', bold(label));
    for (const entry of group) printEntry(entry, out);
  }
  out.line();
}

function printEntry({ change, reason, spots }: Entry, out: Output): void {
  const { rule, direction, also } = change;
  const line = (spots.after ?? spots.before)?.place.line;
  const arrow = direction === undefined ? '' : ARROWS[direction];
  const others = also.slice(0, MOST_ALSO).map(({ label }) => label);
  const more = also.length > MOST_ALSO ? ` and ${also.length - MOST_ALSO} more` : '';
  const where = also.length > 0 ? ` (also in ${others.join(', ')}${more})` : '';
  out.line('    ', arrow, changeLine(change, WORDS), where, '  ', dim(`${rule}${at(line, spots.after === undefined)}`));
  if (reason !== undefined) out.line('      ', dim('Accepted: '), reason);
}

function at(line: number | undefined, isOld: boolean): string {
  return line === undefined ? '' : ` ${isOld ? 'old ' : ''}line ${line}`;
}
