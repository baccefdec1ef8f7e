/** Generates a documentation site from a parsed AsyncAPI document. */
import { createHash } from 'node:crypto';
import type { AsyncAPIDocumentInterface } from '@asyncapi/parser';
import { planSite } from './content/site';
import { ParameterError, type Warning } from './errors';
import type { Inputs } from './inputs/types';
import { readDocument } from './model/read';
import { restrictTo } from './model/restrict';
import type { ApiModel } from './model/types';
import { type Options, readOptions } from './options';
import type { AssetFile, SiteFile } from './render/site-file';
import { siteFiles } from './render/site-files';
import { assetsOf } from './site/assets';
import { validateExamples } from './validation/examples';
import { generateExamples } from './validation/generate';

export { ParameterError, TemplateError, type Warning, warningLine } from './errors';
export { readInputs } from './inputs/read-inputs';
export type { GuideFolder, InputFile, Inputs } from './inputs/types';
export { type Options, readOptions } from './options';
export { writeSite } from './output/write-site';
export type { AssetFile, SiteFile } from './render/site-file';

export interface GenerateOptions {
  /** The template's parameters, as the generator passes them. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The text of the document as given; published as `asyncapi.yaml` or `asyncapi.json`. */
  readonly source?: string | undefined;
  /** The files that parameters name, as `readInputs` returns them. `generateSite` itself reads no files. */
  readonly inputs?: Inputs | undefined;
}

export interface GeneratedSite {
  readonly files: readonly SiteFile[];
  /** Files that are copied unchanged: pictures, a stylesheet. */
  readonly assets: readonly AssetFile[];
  /** Problems in the document and in the guides. */
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
  { params = {}, source, inputs = {} }: GenerateOptions = {},
): SiteStream {
  const options = readOptions(params);
  checkInputs(options, inputs);
  const checked = validateExamples(onlyServer(readDocument(document, options), options.server), options.lang);
  const model = generateExamples(checked, options.generatedExamples, options.lang);
  const plan = planSite(model, documentPath(source), { inputs, words: options.lang });
  const assets = assetFiles(inputs);
  const warnings = [...model.warnings];
  function* files(): Iterable<SiteFile> {
    warnings.push(...(yield* siteFiles(plan, options, { source, assets, sha256 })));
  }
  return { files: files(), assets: options.singleFile ? [] : assets, warnings };
}

/** The files of these inputs that are copied unchanged, with their paths in the site. */
function assetFiles(inputs: Inputs): readonly AssetFile[] {
  return assetsOf(inputs).map(({ path, bytes }) => ({ path, bytes }));
}

/** @throws {ParameterError} if a parameter names a file that is not among the inputs. */
function checkInputs(options: Options, inputs: Inputs): void {
  const missing = [
    ['css', inputs.css] as const,
    ['favicon', inputs.favicon] as const,
    ['logo', inputs.logo] as const,
    ['pages', inputs.guides] as const,
  ].find(([name, input]) => options[name] !== undefined && input === undefined);
  if (missing === undefined) return;
  const [name] = missing;
  throw new ParameterError(
    name,
    options[name],
    'a path that has been read: call readInputs(params) and pass the result as inputs',
  );
}

/** @throws {ParameterError} if the document has no such server. */
function onlyServer(model: ApiModel, server: string | undefined): ApiModel {
  if (server === undefined) return model;
  const ids = model.servers.map(({ id }) => id);
  if (ids.includes(server)) return restrictTo(model, server);
  throw new ParameterError('server', server, ids.join(', ') || 'none, since the document has no servers');
}

/** JSON begins with a brace. So does YAML's flow style, which is read as YAML in both cases. */
function documentPath(source: string | undefined): string | undefined {
  if (source === undefined) return undefined;
  return /^\uFEFF?\s*\{/.test(source) ? 'asyncapi.json' : 'asyncapi.yaml';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
