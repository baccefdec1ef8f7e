/** Reads the file that a parameter names. */
import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { ParameterError } from '../errors';
import { isOfItsKind } from './image-kinds';
import type { InputFile } from './types';

export interface Allowed {
  /** Used in messages, such as `a picture`. */
  readonly noun: string;
  readonly extensions: readonly string[];
  readonly maxBytes: number;
}

/** @throws {ParameterError} if the file does not exist, or has the wrong type or size. */
export function readInputFile(
  parameter: string,
  value: string | undefined,
  allowed: Allowed,
  cwd: string,
): InputFile | undefined {
  if (value === undefined) return undefined;
  const path = resolve(cwd, value);
  const refuse = (reason: string): never => {
    throw new ParameterError(parameter, value, `${describe(allowed, cwd)}. ${reason}`);
  };
  const extension = extensionOf(path);
  if (!allowed.extensions.includes(extension))
    return refuse(extension === '' ? 'This name has no extension' : `This name ends in .${extension}`);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return refuse(`There is no ${path}`);
  if (!stat.isFile()) return refuse('This is not a file');
  if (stat.size > allowed.maxBytes) return refuse(`This file has ${kib(stat.size)}`);
  const bytes = readFileSync(path);
  if (!isOfItsKind(extension, bytes)) return refuse(`The content of this file is not ${extension}`);
  return { path: value, bytes };
}

function describe({ noun, extensions, maxBytes }: Allowed, cwd: string): string {
  return `${noun} (${extensions.map((name) => `.${name}`).join(', ')}) of at most ${kib(maxBytes)}, as a path relative to ${cwd}`;
}

export function kib(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}

export function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
