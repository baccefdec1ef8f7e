/** For a person at a terminal: each finding with its line of source. */
import type { Finding, Severity } from '../../errors';
import { nameBelow } from '../../inspection/file-names';
import { countOf, type Report } from '../../inspection/report';
import { type Output, type Part, style } from '../terminal';
import { excerptOf } from './excerpt';
import { type Surroundings, summaryOf } from './report';

const WIDTH = 120;
const NARROWEST = 40;

const dim = style('dim');
const bold = style('bold');
const STYLES = { error: style('red', 'bold'), warning: style('yellow', 'bold') } as const satisfies Record<
  Severity,
  (text: string) => Part
>;

export function reportText(report: Report, out: Output, surroundings: Surroundings): void {
  const lines = new Map<string, readonly string[]>();
  const lineOf = (file: string, line: number): string | undefined => {
    const known = lines.get(file) ?? surroundings.linesOf(file);
    lines.set(file, known);
    return known[line - 1];
  };
  for (const { finding } of report.entries) {
    printFinding(finding, out, { folder: surroundings.folder, lineOf });
    out.line();
  }
  const tone = countOf(report, 'error') > 0 ? 'red' : countOf(report, 'warning') > 0 ? 'yellow' : 'green';
  out.line(style(tone, 'bold')(summaryOf(report)));
}

interface Source {
  readonly folder: string;
  readonly lineOf: (file: string, line: number) => string | undefined;
}

function printFinding({ code, severity, message, place, pointer }: Finding, out: Output, source: Source): void {
  const where =
    place === undefined ? pointer || '/' : `${nameBelow(source.folder, place.file)}:${place.line}:${place.column ?? 1}`;
  out.line(bold(where), ' ', STYLES[severity](severity), ' ', dim(code), ' ', message);
  const line = place === undefined ? undefined : source.lineOf(place.file, place.line);
  if (place === undefined || line === undefined || line.trim() === '') return;
  const number = String(place.line);
  const gutter = `  ${number} │ `;
  const { source: text, marks } = excerptOf(line, place, Math.max(NARROWEST, (out.width ?? WIDTH) - gutter.length - 2));
  out.line(dim(gutter), text);
  out.line(dim(`  ${' '.repeat(number.length)} │ `), STYLES[severity](marks));
}
