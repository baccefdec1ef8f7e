/** Finds and reads `ws-docs.config.json`, and says which line of it is wrong. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { NO_SETTINGS, readSettings, type Settings } from '../checks/settings';
import { type Place, TemplateError } from '../errors';
import { sourcesOf } from './sources';

const SETTINGS_NAME = 'ws-docs.config.json';

export interface SettingsFile {
  /** The absolute path; `undefined` if there is none. */
  readonly file: string | undefined;
  readonly settings: Settings;
  /** Where a pointer into the settings leads to. */
  readonly locate: (pointer: string) => Place;
  /** The lines of the file. */
  readonly lines: readonly string[];
}

/** Upwards from a folder to the root of its repository, or of the disk. */
export function findSettingsFile(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, SETTINGS_NAME);
    if (existsSync(file)) return file;
    if (existsSync(join(at, '.git')) || dirname(at) === at) return undefined;
  }
}

/**
 * @param path of the file; `undefined` for no settings.
 * @throws {TemplateError} if it cannot be read, or holds what is no setting.
 */
export async function readSettingsFile(path: string | undefined): Promise<SettingsFile> {
  if (path === undefined) {
    return { file: undefined, settings: NO_SETTINGS, locate: () => ({ file: '', line: 1 }), lines: [] };
  }
  const file = resolve(path);
  const text = await readText(file, path);
  const value = parseText(text, path);
  const sources = sourcesOf(file, new Map([[file, text]]));
  const locate = (pointer: string) => sources.locate(pointer);
  const { settings, problems } = readSettings(value);
  if (problems.length > 0) {
    const lines = problems.map(({ pointer, message }) => {
      const { line, column } = locate(pointer);
      return `${path}:${line}:${column ?? 1}: ${message}`;
    });
    throw new SettingsError(lines);
  }
  return { file, settings, locate, lines: sources.linesOf(file) };
}

/** Mistakes in the settings, one line each. */
export class SettingsError extends TemplateError {
  override name = 'SettingsError';

  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

async function readText(file: string, path: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new TemplateError(`${isMissing ? 'There is no such file' : 'The file cannot be read'}: ${path}.`);
  }
}

/** By the YAML parser, of which JSON is a part: it knows the line of a mistake. */
function parseText(text: string, path: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error === undefined) return document.toJS({ maxAliasCount: 0 });
  const { line, col } = lineCounter.linePos(error.pos[0]);
  throw new SettingsError([`${path}:${line}:${col}: This is no JSON: ${error.message}`]);
}
