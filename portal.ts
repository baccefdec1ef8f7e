/** Several APIs in one site: one first page, one search over all, each API below it. */
import type { AsyncAPIDocumentInterface } from '@asyncapi/parser';
import { planPortal } from './content/portal';
import { ParameterError } from './errors';
import type { Inputs } from './inputs/types';
import { type Options, readOptions } from './options';
import { prepareSite, sha256 } from './prepare';
import { portalFiles } from './render/portal-files';
import type { AssetFile, SiteFile } from './render/site-file';
import { nameApis } from './site/name-apis';
import { APIS } from './site/paths';

export interface PortalDocument {
  /** With `/`, from wherever; no two have the same. */
  readonly path: string;
  readonly document: Pick<AsyncAPIDocumentInterface, 'json'>;
  /** The text of the document as given. */
  readonly source: string;
}

interface PortalOptions {
  readonly params: Readonly<Record<string, unknown>>;
  readonly inputs: Inputs;
  /** What the portal is called. */
  readonly title: string | undefined;
}

export interface Portal {
  /** Each file as soon as it is ready. They can be read once. */
  readonly files: Iterable<SiteFile>;
  readonly assets: readonly AssetFile[];
}

/** What holds for all APIs alike: any other parameter is about one document. */
const SHARED: readonly (keyof Options)[] = [
  ...(['baseUrl', 'css', 'favicon', 'generatedExamples', 'lang', 'logo', 'perspective'] as const),
];

/** @throws {ParameterError} if a parameter is invalid, or is about a single API. */
export function checkPortalParameters(params: PortalOptions['params']): void {
  const own = Object.entries(params).find(([name]) => !SHARED.some((shared) => shared === name));
  if (own === undefined) return;
  // One that there is not at all is told as such.
  readOptions({ [own[0]]: own[1] });
  throw new ParameterError(...own, `in a portal, only parameters that hold for all of its APIs: ${SHARED.join(', ')}`);
}

/** @throws {ParameterError} if a parameter is invalid, or is about a single API. */
export function preparePortal(documents: readonly PortalDocument[], { params, inputs, title }: PortalOptions): Portal {
  checkPortalParameters(params);
  const options = readOptions(params);
  const name = title ?? options.lang.portal.title;
  const sites = documents.map(({ path, document, source }) => ({
    path,
    source,
    site: prepareSite(document, { params, source, inputs, portal: name }),
  }));
  const names = nameApis(sites.map(({ path, site: { model } }) => ({ path, ...model.info })));
  const apis = sites.map(({ site: { plan, model }, source }, index) => ({
    folder: `${APIS}/${names[index]?.folder ?? ''}`,
    label: names[index]?.label ?? '',
    model,
    plan,
    source,
  }));
  const assets = sites[0]?.site.assets ?? [];
  return {
    files: portalFiles(planPortal(apis, { title: name, words: options.lang, inputs }), apis, options, {
      assets,
      sha256,
    }),
    assets,
  };
}
