/** The parameters of the template: what each may be, and what it is when nobody says. */
import { ParameterError } from './errors';
import { catalogues, en } from './words/catalogues';
import type { Words } from './words/types';

export interface Options {
  /** Where the site will stand on the web, with a slash at its end: for canonical links and the sitemap. */
  readonly baseUrl: string | undefined;
  /** A stylesheet that comes after ours: the path of a file, as the other three are; reading it is not done here. */
  readonly css: string | undefined;
  /** The icon of the site, instead of ours. */
  readonly favicon: string | undefined;
  /** Whether a message without an example gets one that is made from its schema. */
  readonly generatedExamples: boolean;
  /** What the interface says, in the language of the reader. */
  readonly lang: Words;
  /** A picture that stands for the API in the header. */
  readonly logo: string | undefined;
  /** A folder of Markdown files to add. */
  readonly pages: string | undefined;
  /** Which application the document describes. */
  readonly perspective: 'server' | 'client';
  /** The only server to show; whether the document has it is seen when it is read. */
  readonly server: string | undefined;
  /** Whether the site is one file that holds everything. */
  readonly singleFile: boolean;
  /** Shown instead of `info.version`. */
  readonly version: string | undefined;
}

type Readers = { readonly [Name in keyof Options]: (value: unknown, name: string) => Options[Name] };

const READERS: Readers = {
  baseUrl: readBaseUrl,
  css: readPath,
  favicon: readPath,
  generatedExamples: readBoolean,
  lang: readLang,
  logo: readPath,
  pages: readPath,
  perspective: readPerspective,
  server: readServer,
  singleFile: readBoolean,
  version: readVersion,
};

/**
 * Reads the parameters as the generator hands them over; an empty text counts as not given, as the generator's own
 * defaults are.
 *
 * @throws {ParameterError} for an unknown parameter or a value that is not allowed.
 */
export function readOptions(params: Readonly<Record<string, unknown>> = {}): Options {
  for (const name of Object.keys(params)) {
    if (!Object.hasOwn(READERS, name)) {
      throw new ParameterError(name, params[name], `only the parameters ${Object.keys(READERS).join(', ')}`);
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
    server: READERS.server(given('server'), 'server'),
    singleFile: READERS.singleFile(given('singleFile'), 'singleFile'),
    version: READERS.version(given('version'), 'version'),
  };
}

function readBaseUrl(value: unknown, name: string): string | undefined {
  if (value === undefined) return undefined;
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url === undefined || !isWeb || url.search !== '' || url.hash !== '') {
    throw new ParameterError(name, value, 'an http or https URL without query and fragment');
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** From the command line everything is text. */
function readBoolean(value: unknown, name: string): boolean {
  if (value === undefined || value === false || value === 'false') return false;
  if (value === true || value === 'true') return true;
  throw new ParameterError(name, value, 'true, false');
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
  if (value === undefined) return 'server';
  if (value === 'server' || value === 'client') return value;
  throw new ParameterError(name, value, 'server, client');
}

function readServer(value: unknown, name: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new ParameterError(name, value, 'the name of a server of the document');
}

function readVersion(value: unknown, name: string): string | undefined {
  // YAML configuration files make a number of `1.10`; it could have been written `1.1` as well.
  if (value === undefined || typeof value === 'string') return value;
  throw new ParameterError(name, value, 'a text, such as "1.8.0"');
}
