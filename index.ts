/** Makes a documentation site of a parsed AsyncAPI document. */
import type { AsyncAPIDocumentInterface } from '@asyncapi/parser';
import { checkExamples } from './checks/examples';
import { generateExamples } from './checks/generate';
import { ParameterError, type Warning } from './errors';
import { readDocument } from './model/read';
import { restrictTo } from './model/restrict';
import type { ApiModel } from './model/types';
import { readOptions } from './render/options';
import { type SiteFile, siteFiles } from './render/site-files';
import { routeSite } from './routes/site';

export { ParameterError, TemplateError, type Warning } from './errors';
export { type Options, readOptions } from './render/options';
export { MANIFEST, type SiteFile } from './render/site-files';

export interface GenerateOptions {
  /** The template's parameters, as the generator hands them over. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The text of the document as given; published as `asyncapi.yaml` or `asyncapi.json`. */
  readonly source?: string | undefined;
}

export interface GeneratedSite {
  readonly files: readonly SiteFile[];
  /** What the document gets wrong. */
  readonly warnings: readonly Warning[];
}

/**
 * Makes every file of the site in memory; the same input gives the same bytes.
 *
 * @throws {ParameterError} when a parameter cannot be used.
 */
export function generateSite(
  document: AsyncAPIDocumentInterface,
  { params = {}, source }: GenerateOptions = {},
): GeneratedSite {
  const options = readOptions(params);
  const checked = checkExamples(onlyServer(readDocument(document, options), options.server));
  const model = options.generatedExamples ? generateExamples(checked) : checked;
  const site = routeSite(model, documentPath(source));
  return { files: siteFiles(site, options, source), warnings: model.warnings };
}

/** @throws {ParameterError} when the document has no such server. */
function onlyServer(model: ApiModel, server: string | undefined): ApiModel {
  if (server === undefined) return model;
  const ids = model.servers.map(({ id }) => id);
  if (ids.includes(server)) return restrictTo(model, server);
  throw new ParameterError('server', server, ids.join(', ') || 'none, the document has no servers');
}

/** JSON begins with a brace; YAML's flow style may too, and a YAML reader takes both. */
function documentPath(source: string | undefined): string | undefined {
  if (source === undefined) return undefined;
  return /^\uFEFF?\s*\{/.test(source) ? 'asyncapi.json' : 'asyncapi.yaml';
}
