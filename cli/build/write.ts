/** Makes the site of a document and writes it, if it may be. */
import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { loadDocument } from '../../documents/load';
import { TemplateError } from '../../errors';
import { loadInputs } from '../../inputs/load-inputs';
import { writeSite } from '../../output/write-site';
import { prepareSite } from '../../prepare';

export interface Source {
  readonly document: string;
  readonly params: Readonly<Record<string, string>>;
  readonly allowRef: boolean;
  readonly noOverwrite: readonly string[];
}

/** @returns whether it was. What was there before stays if it was not. */
export async function write(
  { document, params, allowRef, noOverwrite }: Source,
  output: string,
  mayWrite: () => Promise<boolean>,
): Promise<boolean> {
  const loaded = await loadDocument(document, { hasRules: false, allowRef });
  if (loaded.document === undefined) return false;
  const inputs = await loadInputs(params, { allowRef });
  const site = prepareSite(loaded.document, { params, source: loaded.text, inputs });
  const assets = site.options.singleFile ? [] : site.assets;
  return writeInto(output, { files: site.files(), assets }, { noOverwrite, mayWrite });
}

/** Makes the folder as well; if nothing is written, neither is a folder left. */
export async function writeInto(
  output: string,
  site: Parameters<typeof writeSite>[1],
  options: Parameters<typeof writeSite>[2],
): Promise<boolean> {
  const folder = resolve(output);
  const made = makeFolder(folder, output);
  const isWritten = await writeSite(folder, site, options);
  if (!isWritten) for (const empty of made) rmdirSync(empty);
  return isWritten;
}

/** @returns the folders that were not there before, the innermost first. */
function makeFolder(folder: string, given: string): readonly string[] {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at); at = dirname(at)) missing.push(at);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new TemplateError(
      `The folder ${JSON.stringify(given)} cannot be made: ${error instanceof Error ? error.message : error}`,
    );
  }
  if (!statSync(folder).isDirectory()) throw new TemplateError(`${JSON.stringify(given)} is not a folder.`);
  return missing;
}
