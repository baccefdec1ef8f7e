/** For programs: the same findings, in a shape that does not change. */

import { nameBelow } from '../../inspection/file-names';
import { countOf, type Entry, type Report } from '../../inspection/report';
import type { Output } from '../terminal';
import { writeJson } from './json-text';
import type { Surroundings } from './report';

/** What `--format json` prints. Fields may be added; none goes or changes its meaning without another `version`. */
interface JsonReport {
  readonly version: 1;
  readonly findings: readonly JsonFinding[];
  readonly summary: {
    readonly documents: number;
    readonly errors: number;
    readonly warnings: number;
    /** Not listed, for `x-ws-docs-ignore` or the settings say so. */
    readonly ignored: number;
    /** Not listed, for the baseline knows them. */
    readonly known: number;
    /** In the baseline, and no longer there. */
    readonly gone: number;
  };
}

interface JsonFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Relative to the current folder and with `/` if it is below; else absolute, or a URL. */
  readonly file: string | null;
  /** Lines and columns count from 1, columns in UTF-16 units; the end is behind the last character. */
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  /** A JSON pointer into the document; empty for what is in a guide or in the settings. */
  readonly pointer: string;
  /** The same from run to run, wherever the line moves. */
  readonly fingerprint: string;
}

export function reportJson(report: Report, out: Output, { folder }: Surroundings): void {
  const json: JsonReport = {
    version: 1,
    findings: report.entries.map((entry) => jsonFinding(entry, folder)),
    summary: {
      documents: report.documents.length,
      errors: countOf(report, 'error'),
      warnings: countOf(report, 'warning'),
      ignored: report.ignored,
      known: report.known,
      gone: report.gone,
    },
  };
  writeJson(json, out);
}

function jsonFinding({ finding, fingerprint }: Entry, folder: string): JsonFinding {
  const { code, severity, message, place, pointer } = finding;
  return {
    code,
    severity,
    message,
    file: place === undefined ? null : nameBelow(folder, place.file),
    line: place?.line ?? null,
    column: place?.column ?? null,
    endLine: place?.end?.line ?? null,
    endColumn: place?.end?.column ?? null,
    pointer,
    fingerprint,
  };
}
