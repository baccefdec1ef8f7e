/** Finds and reads `ws-docs.config.json`, and says which line of it is wrong. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { NO_SETTINGS, readSettings, type Settings } from '../checks/settings';
import type { Place } from '../errors';
import { readYamlFile, refuse } from './yaml-file';

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
  const { file, value, locate, lines } = await readYamlFile(path, 'JSON');
  const { settings, problems } = readSettings(value);
  refuse(path, { locate }, problems);
  return { file, settings, locate, lines };
}
