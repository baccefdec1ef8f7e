/** Reads the file that a parameter names. */
import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { ParameterError } from '../errors';
import { isOfItsKind } from './image-kinds';
import type { InputFile } from './types';

export interface Allowed {
  /** What it is, for the message: `a picture`. */
  readonly noun: string;
  readonly extensions: readonly string[];
  readonly maxBytes: number;
}

/** @throws {ParameterError} when there is no such file, or one of another kind or size. */
export function readInputFile(
  parameter: string,
  value: string | undefined,
  allowed: Allowed,
  cwd: string,
): InputFile | undefined {
  if (value === undefined) return undefined;
  const path = resolve(cwd, value);
  const refuse = (reason: string): never => {
    throw new ParameterError(parameter, value, `${describe(allowed, cwd)}; ${reason}`);
  };
  const extension = extensionOf(path);
  if (!allowed.extensions.includes(extension)) return refuse(`a name that ends in .${extension} is none`);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return refuse(`there is no ${path}`);
  if (!stat.isFile()) return refuse('this is no file');
  if (stat.size > allowed.maxBytes) return refuse(`this one has ${kib(stat.size)}`);
  const bytes = readFileSync(path);
  if (!isOfItsKind(extension, bytes)) return refuse(`what is in it is no ${extension}`);
  return { path: value, bytes };
}

function describe({ noun, extensions, maxBytes }: Allowed, cwd: string): string {
  return `${noun} (${extensions.map((name) => `.${name}`).join(', ')}) of at most ${kib(maxBytes)}, its path relative to ${cwd}`;
}

export function kib(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}

export function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
