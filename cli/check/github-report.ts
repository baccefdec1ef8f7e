/** For GitHub Actions: each finding as an annotation. */
import type { Finding } from '../../errors';
import { nameBelow } from '../../inspection/file-names';
import type { Report } from '../../inspection/report';
import { command } from '../github';
import type { Output } from '../terminal';
import { type Surroundings, summaryOf } from './report';

export function reportGithub(report: Report, out: Output, { repository }: Surroundings): void {
  const findings = report.entries.map(({ finding }) => finding);
  // GitHub shows the first ten of a step only.
  const bySeverity = findings.toSorted(
    (one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'),
  );
  for (const finding of bySeverity) out.line(commandOf(finding, repository));
  out.line(summaryOf(report));
}

function commandOf({ severity, code, message, place }: Finding, repository: string): string {
  const { line, column, end } = place ?? {};
  const isOneLine = end === undefined || end.line === line;
  const properties = {
    file: place === undefined ? undefined : nameBelow(repository, place.file),
    line,
    endLine: end?.line,
    // Columns are for annotations within a line.
    col: isOneLine ? column : undefined,
    endColumn: isOneLine ? end?.column : undefined,
    title: code,
  };
  return command(severity, properties, message);
}
