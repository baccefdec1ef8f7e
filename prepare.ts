/** All that a site is made of, before its first file: the model with its examples, the plan of its pages, the problems. */
import { createHash } from 'node:crypto';
import type { AsyncAPIDocumentInterface } from '@asyncapi/parser';
import { findProblems } from './checks/check';
import { type Plan, planSite } from './content/site';
import { ParameterError, type Warning } from './errors';
import type { GenerateOptions, Inputs, PreviousDocument } from './inputs/types';
import { readDocument } from './model/read';
import { restrictTo } from './model/restrict';
import type { ApiModel } from './model/types';
import { type Options, readOptions } from './options';
import type { AssetFile, SiteFile } from './render/site-file';
import { siteFiles } from './render/site-files';
import { assetsOf } from './site/assets';
import { validateExamples } from './validation/examples';
import { generateExamples } from './validation/generate';

interface PrepareOptions extends GenerateOptions {
  /** What the portal is called that the site is a part of. */
  readonly portal?: string | undefined;
}

export interface PreparedSite {
  readonly options: Options;
  readonly model: ApiModel;
  readonly plan: Plan;
  readonly assets: readonly AssetFile[];
  /** What is wrong with the document; the guides are checked by `plan.checkGuides`, or while the files are made. */
  readonly findWarnings: () => readonly Warning[];
  /** Makes every file, one after the other; at the end, what is wrong with the guides. */
  readonly files: () => Generator<SiteFile, readonly Warning[], undefined>;
}

/** @throws {ParameterError} if a parameter is invalid. */
export function prepareSite(
  document: Pick<AsyncAPIDocumentInterface, 'json'>,
  { params = {}, source, inputs = {}, portal }: PrepareOptions = {},
): PreparedSite {
  const options = readOptions(params);
  checkInputs(options, inputs);
  const checked = validateExamples(onlyServer(readDocument(document, options), options.server), options.lang);
  const model = generateExamples(checked, options.generatedExamples, options.lang);
  const plan = planSite(model, documentPath(source), {
    inputs,
    words: options.lang,
    portal,
    previous: previousModel(inputs, options),
  });
  const assets = assetFiles(inputs);
  return {
    options,
    model,
    plan,
    assets,
    findWarnings: () => [...model.warnings, ...findProblems({ json: document.json(), model: checked })],
    files: () => siteFiles(plan, options, { source, assets, sha256 }),
  };
}

/** Of documents that are given again, as a preview does: by the options that make a difference. */
const previousModels = new WeakMap<PreviousDocument, Map<string, ApiModel>>();

/** What the document was before, of the same server and from the same side; made when it is asked for. */
function previousModel({ previous }: Inputs, { perspective, server }: Options): (() => ApiModel) | undefined {
  if (previous === undefined) return undefined;
  const key = JSON.stringify([perspective, server]);
  const models = previousModels.get(previous) ?? new Map<string, ApiModel>();
  previousModels.set(previous, models);
  return () => {
    const whole = () => readDocument(previous, { perspective, version: undefined });
    // A server that was not there yet is new, with all that it has.
    const model = models.get(key) ?? (server === undefined ? whole() : restrictTo(whole(), server));
    models.set(key, model);
    return model;
  };
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
    ['previous', inputs.previous] as const,
    ['versions', inputs.versions] as const,
  ].find(([name, input]) => options[name] !== undefined && input === undefined);
  if (missing === undefined) return;
  const [name] = missing;
  throw new ParameterError(
    name,
    options[name],
    `a path that has been read: call ${name === 'previous' ? 'await loadInputs' : 'readInputs'}(params) and pass the result as inputs`,
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

/** Of the text as UTF-8, in Base64: what a policy names a script or a style by. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
