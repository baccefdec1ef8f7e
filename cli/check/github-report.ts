/**
 * For GitHub Actions: workflow commands, which become annotations. Their escapes are those of
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts.
 */
import { type Finding, printable } from '../../errors';
import { nameBelow } from '../../inspection/file-names';
import type { Report } from '../../inspection/report';
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
  const properties = Object.entries({
    file: place === undefined ? undefined : nameBelow(repository, place.file),
    line,
    endLine: end?.line,
    // Columns are for annotations within a line.
    col: isOneLine ? column : undefined,
    endColumn: isOneLine ? end?.column : undefined,
    title: code,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${properties.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
