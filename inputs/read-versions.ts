/** Reads the list of published versions. */
import { ParameterError } from '../errors';
import { type PublishedVersion, publishedVersions } from '../site/versions';
import { type Allowed, readInputFile } from './read-file';

const FILE: Allowed = { noun: 'a list of published versions', extensions: ['json'], maxBytes: 64 * 1024 };

/** @throws {ParameterError} with the place in the file, if it cannot be read or says something that is not allowed. */
export function readVersions(value: string | undefined, cwd: string): readonly PublishedVersion[] | undefined {
  const file = readInputFile('versions', value, FILE, cwd);
  if (file === undefined) return undefined;
  const refuse = (reason: string): never => {
    throw new ParameterError(
      'versions',
      value,
      `a JSON file such as [{ "version": "2.0.0", "url": "../2.0/" }, { "version": "1.0.0", "url": "../1.0/" }], the newest first. ${reason}`,
    );
  };
  const versions = publishedVersions(parsed(file.bytes, refuse));
  if (!('problem' in versions)) return versions;
  const { pointer, problem } = versions;
  return refuse(`${file.path}${pointer === '' ? '' : ` at ${pointer}`} ${problem}`);
}

function parsed(bytes: Uint8Array, refuse: (reason: string) => never): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return refuse(`This is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}
