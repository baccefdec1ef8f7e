/** Checks documents: finds, judges by the settings, and compares with the baseline. */
import { dirname, resolve } from 'node:path';
import { rules } from '../checks/catalogue';
import { judge, judgeSettings } from '../checks/judge';
import type { Ignore } from '../checks/settings';
import { findSettingsFile, readSettingsFile, type SettingsFile } from '../documents/settings-file';
import type { Finding } from '../errors';
import { compare, readBaseline, updateBaseline } from './baseline';
import { nameBelow, nameFrom } from './file-names';
import { fingerprintsOf } from './fingerprints';
import { type Inspection, inspect } from './inspect';
import type { Entry, Report } from './report';

export interface CheckOptions {
  readonly documents: readonly string[];
  readonly params: Readonly<Record<string, string>>;
  readonly allowRef: boolean;
  /** The path of the settings; absent: found beside each document or above it. */
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  readonly updatesBaseline: boolean;
}

export interface Checked {
  readonly report: Report;
  readonly linesOf: (file: string) => readonly string[];
}

const CODES = new Set(rules.map(({ code }) => code));

/** Settings, and what was judged with them. */
interface Use {
  readonly file: SettingsFile;
  readonly used: Set<Ignore>;
  readonly codes: Set<string>;
  readonly paths: string[];
}

/**
 * @throws {TemplateError} if a file is missing, or settings or parameters are wrong.
 */
export async function checkDocuments(options: CheckOptions): Promise<Checked> {
  const uses = new Map<string | undefined, Use>();
  const useOf = async (document: string): Promise<Use> => {
    const found = options.config ?? findSettingsFile(dirname(resolve(document)));
    // Messages name it.
    const path = found === undefined ? undefined : nameBelow(process.cwd(), found);
    const known = uses.get(path);
    if (known !== undefined) return known;
    const use = { file: await readSettingsFile(path), used: new Set<Ignore>(), codes: new Set<string>(), paths: [] };
    uses.set(path, use);
    return use;
  };

  const inspections: Inspection[] = [];
  const findings: Finding[] = [];
  let ignored = 0;
  for (const document of options.documents) {
    const use = await useOf(document);
    const inspection = await inspect(document, options);
    const judged = judgeWith(use, inspection, options);
    inspections.push(inspection);
    findings.push(...judged.findings);
    ignored += judged.ignored;
  }
  // With only one server, not everything was looked for.
  if (options.params.server === undefined) findings.push(...[...uses.values()].flatMap(findingsAboutSettings));

  const unique = onceEach(findings);
  const fingerprints = fingerprintsOf(unique);
  const all = unique.map((finding, index): Entry => ({ finding, fingerprint: fingerprints[index] ?? '' }));
  const files = filesOf(inspections, all);
  const report = {
    documents: inspections.map(({ loaded }) => loaded.file),
    ignored,
    ...(await againstBaseline(options, all, files)),
  };
  const settingsLines = new Map([...uses.values()].map(({ file }) => [file.file, file.lines]));
  return {
    report,
    linesOf(file) {
      const sources = inspections.find(({ loaded }) => loaded.sources.linesOf(file).length > 0)?.loaded.sources;
      return sources?.linesOf(file) ?? settingsLines.get(file) ?? [];
    },
  };
}

function judgeWith({ file, used, codes, paths }: Use, { loaded, findings }: Inspection, { params }: CheckOptions) {
  const pathOf = (path: string) => nameFrom(dirname(file.file ?? loaded.file), path);
  const judged = judge({
    findings,
    json: loaded.document?.json(),
    settings: file.settings,
    pathOf,
    locate: (pointer) => loaded.sources.locate(pointer),
    codes: CODES,
    isComplete: params.server === undefined,
  });
  for (const ignore of judged.used) used.add(ignore);
  for (const { code } of findings) codes.add(code);
  paths.push(...loaded.files.map(pathOf));
  const rank = new Map(loaded.files.map((path, index) => [path, index]));
  const rankOf = ({ place }: Finding) => rank.get(place?.file ?? '') ?? rank.size;
  const sorted = judged.findings.toSorted(
    (one, other) =>
      rankOf(one) - rankOf(other) ||
      (one.place?.line ?? 0) - (other.place?.line ?? 0) ||
      (one.place?.column ?? 0) - (other.place?.column ?? 0),
  );
  return { findings: sorted, ignored: judged.ignored };
}

function findingsAboutSettings({ file, used, codes, paths }: Use): readonly Finding[] {
  return judgeSettings(file.settings, used, { codes: CODES, found: codes, paths }, file.locate);
}

/** A file that several documents refer to has each problem once. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, message, place, pointer }) => {
    const key = JSON.stringify([code, message, place ?? pointer]);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

function filesOf(inspections: readonly Inspection[], entries: readonly Entry[]): ReadonlySet<string> {
  const places = entries.flatMap(({ finding }) => (finding.place === undefined ? [] : [finding.place.file]));
  return new Set([...inspections.flatMap(({ loaded }) => loaded.files), ...places]);
}

async function againstBaseline(
  { baseline, updatesBaseline }: CheckOptions,
  entries: readonly Entry[],
  files: ReadonlySet<string>,
): Promise<Pick<Report, 'entries' | 'known' | 'gone'>> {
  if (baseline === undefined) return { entries, known: 0, gone: 0 };
  if (updatesBaseline) await updateBaseline(baseline, entries, files);
  return compare(await readBaseline(baseline), entries, files);
}
