/** What a run of `ws-docs check` has to say, in whatever format. */
import type { Finding } from '../../errors';
import type { Output } from '../terminal';

export interface Report {
  /** Absolute paths, as they were asked for. */
  readonly documents: readonly string[];
  /** File by file, line by line. */
  readonly entries: readonly Entry[];
  /** How many findings are not among them, for `x-ws-docs-ignore` or the settings say so. */
  readonly ignored: number;
  /** How many are not among them, for the baseline knows them. */
  readonly known: number;
  /** How many of the baseline's are no longer there. */
  readonly gone: number;
}

export interface Entry {
  readonly finding: Finding;
  readonly fingerprint: string;
}

export interface Surroundings {
  /** The current folder. */
  readonly folder: string;
  /** The root of the repository that it is in. */
  readonly repository: string;
  /** The version of this package. */
  readonly version: string;
  /** The lines of a file that was read; empty for any other. */
  readonly linesOf: (file: string) => readonly string[];
}

export type Reporter = (report: Report, out: Output, surroundings: Surroundings) => void;

export function countOf({ entries }: Report, severity: Finding['severity']): number {
  return entries.filter(({ finding }) => finding.severity === severity).length;
}

/** One sentence for a person: `2 errors, 1 warning in 3 documents (1 ignored).` */
export function summaryOf(report: Report): string {
  const [errors, warnings] = [countOf(report, 'error'), countOf(report, 'warning')];
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  const rest = [
    ...(report.ignored > 0 ? [`${report.ignored} ignored`] : []),
    ...(report.known > 0 ? [`${report.known} known from the baseline`] : []),
  ];
  const what = found.join(', ') || (report.known > 0 ? 'Nothing new' : 'No problems');
  const aside = rest.length > 0 ? ` (${rest.join(', ')})` : '';
  const gone =
    report.gone > 0
      ? ` ${counted(report.gone, 'finding')} of the baseline ${report.gone === 1 ? 'is' : 'are'} gone: --update-baseline drops what is no longer there.`
      : '';
  return `${what} in ${counted(report.documents.length, 'document')}${aside}.${gone}`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
