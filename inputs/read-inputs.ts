/** Reads the files that parameters name. Nothing else in the package reads a site's content from disk. */
import { readOptions } from '../options';
import { PICTURES } from './image-kinds';
import { readInputFile } from './read-file';
import { readFolder } from './read-folder';
import { readVersions } from './read-versions';
import type { Inputs } from './types';

const LOGO = { noun: 'a picture', extensions: PICTURES, maxBytes: 512 * 1024 };
const FAVICON = { noun: 'an icon', extensions: ['svg', 'png', 'ico'], maxBytes: 256 * 1024 };
const CSS = { noun: 'a stylesheet', extensions: ['css'], maxBytes: 256 * 1024 };

/**
 * @param cwd the base of relative paths.
 * @throws {ParameterError} if a parameter is invalid, or names something that cannot be read.
 */
export function readInputs(params: Readonly<Record<string, unknown>>, cwd: string = process.cwd()): Inputs {
  const { pages, logo, favicon, css, versions } = readOptions(params);
  return {
    guides: readFolder(pages, cwd),
    logo: readInputFile('logo', logo, LOGO, cwd),
    favicon: readInputFile('favicon', favicon, FAVICON, cwd),
    css: readInputFile('css', css, CSS, cwd),
    versions: readVersions(versions, cwd),
  };
}
