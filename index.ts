/** Generates a documentation site from a parsed AsyncAPI document. */
import type { AsyncAPIDocumentInterface } from '@asyncapi/parser';
import { documentIgnores } from './checks/document-ignores';
import type { Warning } from './errors';
import type { GenerateOptions } from './inputs/types';
import { prepareSite } from './prepare';
import type { AssetFile, SiteFile } from './render/site-file';

export { lineFinder } from './documents/lines';
export { ParameterError, TemplateError, type Warning, warningLine } from './errors';
export { loadInputs } from './inputs/load-inputs';
export { readInputs } from './inputs/read-inputs';
export type { GenerateOptions, GuideFile, GuideFolder, InputFile, Inputs, PreviousDocument } from './inputs/types';
export { writeSite } from './output/write-site';
export type { AssetFile, SiteFile } from './render/site-file';

export interface GeneratedSite {
  readonly files: readonly SiteFile[];
  /** Files that are copied unchanged: pictures, a stylesheet. */
  readonly assets: readonly AssetFile[];
  /** Problems in the document and in the guides, without those that `x-ws-docs-ignore` names. */
  readonly warnings: readonly Warning[];
}

/** A site that is generated while its files are read. */
export interface SiteStream extends Omit<GeneratedSite, 'files'> {
  /** Each file as soon as it is ready. They can be read once; after that, the warnings are complete. */
  readonly files: Iterable<SiteFile>;
}

/**
 * Generates every file of the site in memory. The same input gives the same bytes.
 *
 * @throws {ParameterError} if a parameter is invalid.
 */
export function generateSite(
  document: Pick<AsyncAPIDocumentInterface, 'json'>,
  options: GenerateOptions = {},
): GeneratedSite {
  const { files, ...site } = streamSite(document, options);
  return { files: [...files], ...site };
}

/**
 * The same, one file after the other, so that a large site never stands in memory.
 *
 * @throws {ParameterError} if a parameter is invalid.
 */
export function streamSite(
  document: Pick<AsyncAPIDocumentInterface, 'json'>,
  options: GenerateOptions = {},
): SiteStream {
  const site = prepareSite(document, options);
  const ignores = documentIgnores(document.json());
  const isTold = ({ code, pointer }: Warning) => ignores.find(code, pointer) === undefined;
  const warnings = site.findWarnings().filter(isTold);
  function* files(): Iterable<SiteFile> {
    warnings.push(...(yield* site.files()).filter(isTold));
  }
  return { files: files(), assets: site.options.singleFile ? [] : site.assets, warnings };
}
