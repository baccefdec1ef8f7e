/** Findings as the owner of the documents wants them: with their severities, and without what is ignored. */
import picomatch from 'picomatch';
import { didYouMean } from '../nearest';
import type { Finding, Place } from '../errors';
import { documentIgnores } from './document-ignores';
import { covers } from './pointers';
import type { Problem } from './rule';
import type { Ignore, Settings } from './settings';

/** A document, and what was found in it. */
export interface Judgment {
  readonly findings: readonly Finding[];
  /** The document as the parser gives it; `undefined` if it cannot be read. */
  readonly json: unknown;
  readonly settings: Settings;
  /** The path of a file as globs of the settings see it: relative to their folder, with `/`. */
  readonly pathOf: (file: string) => string;
  /** Where a pointer of the document leads to. */
  readonly locate: (pointer: string) => Place;
  /** All codes of ours; those of the findings are known as well. */
  readonly codes: ReadonlySet<string>;
  /** Whether everything was looked for. If not, an ignore may well ignore nothing. */
  readonly isComplete: boolean;
}

export interface Judged {
  /** What is left, followed by what is wrong with the document's own ignores. */
  readonly findings: readonly Finding[];
  /** How many are not reported. */
  readonly ignored: number;
  /** Those of the settings that ignore something. */
  readonly used: ReadonlySet<Ignore>;
}

export function judge({ findings, json, settings, pathOf, locate, codes, isComplete }: Judgment): Judged {
  const own = documentIgnores(json);
  const matchers = settings.ignores.map((ignore) => ({ ignore, isMeant: matcherOf(ignore, pathOf) }));
  const used = new Set<Ignore>();
  const usedPointers = new Set<string>();
  const left: Finding[] = [];
  for (const finding of findings) {
    // Both are asked, so that neither looks as if it ignored nothing.
    const inDocument = own.find(finding.code, finding.pointer);
    const inSettings = matchers.filter(({ isMeant }) => isMeant(finding));
    if (inDocument !== undefined) usedPointers.add(inDocument.pointer);
    for (const { ignore } of inSettings) used.add(ignore);
    if (inDocument === undefined && inSettings.length === 0) left.push(finding);
  }

  const known = new Set([...codes, ...findings.map(({ code }) => code)]);
  const warn = (code: string, { pointer, message }: Problem): Finding => {
    return { code, severity: 'warning', message, pointer, place: locate(pointer) };
  };
  const unused = own.all.filter(({ pointer }) => !usedPointers.has(pointer));
  const told = [
    ...own.problems.map((problem) => warn('invalid-ignore', problem)),
    ...unused.flatMap(({ code, pointer }) => {
      if (!known.has(code)) return [warn('unknown-code', { pointer, message: unknownCode(code, known) })];
      return isComplete ? [warn('unused-ignore', { pointer, message: unusedIgnore(code, 'here') })] : [];
    }),
  ];
  return {
    findings: [...left, ...told].flatMap((finding) => withSeverity(finding, settings)),
    ignored: findings.length - left.length,
    used,
  };
}

/**
 * What is wrong with settings after all documents have been judged with them.
 *
 * @param used the ignores that any document needed.
 * @param found the codes of all findings.
 * @param paths of all files that were read, as globs of the settings see them.
 * @param locate a pointer in the settings.
 */
export function judgeSettings(
  settings: Settings,
  used: ReadonlySet<Ignore>,
  { codes, found, paths }: { codes: ReadonlySet<string>; found: Iterable<string>; paths: readonly string[] },
  locate: (pointer: string) => Place,
): readonly Finding[] {
  const known = new Set([...codes, ...found]);
  const warn = (code: string, at: string, message: string): Finding => {
    return { code, severity: 'warning', message, pointer: '', place: locate(at) };
  };
  const severities = [...settings.severities.keys()]
    .filter((code) => !known.has(code))
    .map((code) => warn('unknown-code', `/severities/${escaped(code)}`, unknownCode(code, known)));
  const ignores = settings.ignores.flatMap((ignore) => {
    if (used.has(ignore)) return [];
    if (!known.has(ignore.code)) return [warn('unknown-code', `${ignore.at}/code`, unknownCode(ignore.code, known))];
    // It is meant for a document that was not checked this time.
    const isMeant = ignore.file === undefined ? () => true : picomatch(ignore.file, { dot: true });
    if (!paths.some((path) => isMeant(path))) return [];
    return [warn('unused-ignore', ignore.at, unusedIgnore(ignore.code, 'in these documents'))];
  });
  return [...severities, ...ignores].flatMap((finding) => withSeverity(finding, settings));
}

function matcherOf({ code, pointer, file }: Ignore, pathOf: (file: string) => string): (finding: Finding) => boolean {
  const isFile = file === undefined ? () => true : picomatch(file, { dot: true });
  return (finding) =>
    finding.code === code &&
    (pointer === undefined || covers(pointer, finding.pointer)) &&
    (file === undefined || (finding.place !== undefined && isFile(pathOf(finding.place.file))));
}

function withSeverity(finding: Finding, { severities }: Settings): readonly Finding[] {
  const severity = severities.get(finding.code);
  if (severity === 'off') return [];
  return severity === undefined || severity === finding.severity ? [finding] : [{ ...finding, severity }];
}

function unknownCode(code: string, known: Iterable<string>): string {
  return `There is no code "${code}".${didYouMean(code, known)}`;
}

function unusedIgnore(code: string, where: string): string {
  return `Nothing ${where} is ignored by this: there is no ${code} any more. Remove it.`;
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
