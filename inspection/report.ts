/** What was found in some documents. */
import type { Finding } from '../errors';

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

export function countOf({ entries }: Report, severity: Finding['severity']): number {
  return entries.filter(({ finding }) => finding.severity === severity).length;
}
