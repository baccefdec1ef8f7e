/** The parameters of the template: what each accepts, and its default. */
import { ParameterError } from './errors';
import { catalogues, en } from './words/catalogues';
import type { Words } from './words/types';

export interface Options {
  /** The URL of the published site, with a trailing slash: for canonical links and the sitemap. */
  readonly baseUrl: string | undefined;
  /** The path of a stylesheet that is added after ours. Like the other paths, it is not read here. */
  readonly css: string | undefined;
  /** The path of an icon that replaces ours. */
  readonly favicon: string | undefined;
  /**
   * What is made from the schema of a message without an example: `minimal` is what the schema prescribes, and a template
   * for what can be sent; `true` a sample with every field.
   */
  readonly generatedExamples: 'minimal' | boolean;
  /** The texts of the interface, in the chosen language. */
  readonly lang: Words;
  /** The path of a logo for the header. */
  readonly logo: string | undefined;
  /** A folder of Markdown files to add. */
  readonly pages: string | undefined;
  /** Which application the document describes; `undefined`: as the document says, and else the server. */
  readonly perspective: 'server' | 'client' | undefined;
  /** The path of the document of the version before, which this one is compared with. */
  readonly previous: string | undefined;
  /** The only server to show; checked when the document is read. */
  readonly server: string | undefined;
  /** Whether the site is a single, self-contained file. */
  readonly singleFile: boolean;
  /** Shown instead of `info.version`. */
  readonly version: string | undefined;
  /** The path of a list of the versions that are published, for a switch between them. */
  readonly versions: string | undefined;
}

type Readers = { readonly [Name in keyof Options]: (value: unknown, name: string) => Options[Name] };

const READERS: Readers = {
  baseUrl: readBaseUrl,
  css: readPath,
  favicon: readPath,
  generatedExamples: readGeneratedExamples,
  lang: readLang,
  logo: readPath,
  pages: readPath,
  perspective: readPerspective,
  previous: readPath,
  server: readServer,
  singleFile: readBoolean,
  version: readVersion,
  versions: readPath,
};

/**
 * Reads the parameters as the generator passes them. An empty string, the generator's own default, counts as not given.
 *
 * @throws {ParameterError} if a parameter is unknown or its value is not allowed.
 */
export function readOptions(params: Readonly<Record<string, unknown>> = {}): Options {
  for (const [name, value] of Object.entries(params)) {
    if (!Object.hasOwn(READERS, name)) {
      throw new ParameterError(name, value, `the parameters ${Object.keys(READERS).join(', ')}`);
    }
  }
  const given = (name: keyof Options) => (params[name] === '' ? undefined : params[name]);
  return {
    baseUrl: READERS.baseUrl(given('baseUrl'), 'baseUrl'),
    css: READERS.css(given('css'), 'css'),
    favicon: READERS.favicon(given('favicon'), 'favicon'),
    generatedExamples: READERS.generatedExamples(given('generatedExamples'), 'generatedExamples'),
    lang: READERS.lang(given('lang'), 'lang'),
    logo: READERS.logo(given('logo'), 'logo'),
    pages: READERS.pages(given('pages'), 'pages'),
    perspective: READERS.perspective(given('perspective'), 'perspective'),
    previous: READERS.previous(given('previous'), 'previous'),
    server: READERS.server(given('server'), 'server'),
    singleFile: READERS.singleFile(given('singleFile'), 'singleFile'),
    version: READERS.version(given('version'), 'version'),
    versions: READERS.versions(given('versions'), 'versions'),
  };
}

function readBaseUrl(value: unknown, name: string): string | undefined {
  if (value === undefined) return undefined;
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url === undefined || !isWeb || url.search !== '' || url.hash !== '') {
    throw new ParameterError(name, value, 'an http or https URL without a query or fragment');
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Values from the command line are always strings. */
function readBoolean(value: unknown, name: string): boolean {
  if (value === undefined || value === false || value === 'false') return false;
  if (value === true || value === 'true') return true;
  throw new ParameterError(name, value, 'true or false');
}

function readGeneratedExamples(value: unknown, name: string): Options['generatedExamples'] {
  if (value === undefined || value === 'minimal') return 'minimal';
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new ParameterError(name, value, 'minimal, true or false');
}

function readLang(value: unknown, name: string): Words {
  if (value === undefined) return en;
  const words = typeof value === 'string' ? catalogues.get(value) : undefined;
  if (words === undefined) throw new ParameterError(name, value, [...catalogues.keys()].join(', '));
  return words;
}

function readPath(value: unknown, name: string): string | undefined {
  if (value === undefined || (typeof value === 'string' && !value.includes('\0'))) return value;
  throw new ParameterError(name, value, 'a path, relative to the current folder');
}

function readPerspective(value: unknown, name: string): Options['perspective'] {
  if (value === undefined || value === 'server' || value === 'client') return value;
  throw new ParameterError(name, value, 'server or client');
}

function readServer(value: unknown, name: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new ParameterError(name, value, 'the name of a server of the document');
}

function readVersion(value: unknown, name: string): string | undefined {
  // A YAML configuration file turns `1.10` into a number, which is the same as `1.1`.
  if (value === undefined || typeof value === 'string') return value;
  throw new ParameterError(name, value, 'a string, such as "1.8.0"');
}
