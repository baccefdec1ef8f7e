/** What a run of `ws-docs check` says for a person, and what every format needs to know. */
import { countOf, type Report } from '../../inspection/report';
import type { Output } from '../terminal';

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
