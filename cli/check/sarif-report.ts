/** SARIF 2.1.0, for code scanning and editors: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */

import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { rules } from '../../checks/catalogue';
import type { Rule } from '../../checks/rule';
import { type Place, printable } from '../../errors';
import { nameBelow } from '../../inspection/file-names';
import type { Entry, Report } from '../../inspection/report';
import type { Output } from '../terminal';
import { writeJson } from './json-text';
import type { Surroundings } from './report';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A change in how fingerprints are made needs another name. */
const FINGERPRINT = 'wsDocs/v1';

export function reportSarif(report: Report, out: Output, { repository, version }: Surroundings): void {
  writeJson(sarifLog(report, repository, version), out);
}

function sarifLog({ entries, documents }: Report, repository: string, version: string): Log {
  const codes = [...new Set(entries.map(({ finding }) => finding.code))].sort();
  const known = new Map(rules.map((rule) => [rule.code, rule]));
  const fallback: Place = { file: documents[0] ?? '', line: 1 };
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ws-docs', version, rules: codes.map((code) => descriptorOf(code, known.get(code))) } },
        columnKind: 'utf16CodeUnits',
        results: entries.map((entry) => resultOf(entry, codes, fallback, repository)),
      },
    ],
  };
}

function descriptorOf(code: string, rule: Rule | undefined): ReportingDescriptor {
  // A rule of the parser's, of which the finding itself says everything.
  if (rule === undefined) return { id: code };
  const { title, reason, section, bad, good, severity } = rule;
  const help = `${reason}\n\nInstead of\n\n${fenced(bad)}\n\nwrite\n\n${fenced(good)}\n\n[${section.label}](${section.url})`;
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: reason },
    help: { text: reason, markdown: help },
    helpUri: section.url,
    defaultConfiguration: { level: severity },
  };
}

function fenced(yaml: string): string {
  return `\`\`\`yaml\n${yaml}\n\`\`\``;
}

function resultOf(
  { finding, fingerprint }: Entry,
  codes: readonly string[],
  fallback: Place,
  repository: string,
): Result {
  const { code, severity, message, pointer, place } = finding;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: printable(message) },
    locations: [locationOf(place ?? fallback, pointer, repository)],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
  };
}

function locationOf(place: Place, pointer: string, repository: string): Location {
  return {
    physicalLocation: { artifactLocation: artifactOf(place.file, repository), region: regionOf(place) },
    ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
  };
}

function artifactOf(file: string, repository: string) {
  const name = nameBelow(repository, file);
  if (isAbsolute(name)) return { uri: pathToFileURL(file).href };
  if (/^https?:/i.test(name)) return { uri: name };
  return { uri: name.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function regionOf({ line, column, end }: Place): Region {
  return {
    startLine: line,
    ...(column === undefined ? {} : { startColumn: column }),
    ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
  };
}
