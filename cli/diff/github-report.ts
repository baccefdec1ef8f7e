/** For GitHub Actions: annotations where the new document is changed so that clients break. */
import { changeLine } from '../../content/parts/changes-text';
import { nameBelow, repositoryOf } from '../../inspection/file-names';
import { command } from '../github';
import type { Output } from '../terminal';
import { type Diff, type Entry, entriesOf, isFailure } from './diff';
import { type Asked, INCOMPLETE, releaseText, summaryOf, WORDS } from './report';

export function reportGithub(diff: Diff, out: Output, { failOn }: Asked): void {
  const repository = repositoryOf(process.cwd());
  // GitHub shows the first ten of a step only: the worst come first.
  for (const verdict of ['breaking', 'strict'] as const) {
    const level = verdict === 'breaking' || isFailure(verdict, failOn) ? 'error' : 'warning';
    for (const entry of entriesOf(diff, verdict)) out.line(annotationOf(entry, level, repository));
  }
  const release = releaseText(diff);
  if (release !== undefined && diff.release.isEnough === false) {
    const version = diff.after.loaded.sources.locate('/info/version');
    out.line(command('warning', { file: nameBelow(repository, version.file), line: version.line }, release));
  }
  if (diff.set.isIncomplete) out.line(command('warning', {}, INCOMPLETE));
  out.line(`${summaryOf(diff)}${release === undefined ? '' : ` ${release}`}`);
}

/** GitHub shows files as they are now: what is gone is told where it would be. */
function annotationOf({ change, spots }: Entry, level: 'error' | 'warning', repository: string) {
  const { subject, rule, verdict } = change;
  const { place } = spots.after ?? spots.nearest;
  const where = { file: nameBelow(repository, place.file), line: place.line };
  const name = `${WORDS.changes.subjects[subject.kind]} ${subject.label}`;
  return command(
    level,
    { ...where, title: `${WORDS.changes.verdicts[verdict]}: ${rule}` },
    `${name}: ${changeLine(change, WORDS)}`,
  );
}
