/** Reads all files that parameters name, those that take a parser too. */
import { readOptions } from '../options';
import { readInputs } from './read-inputs';
import type { Inputs } from './types';

interface LoadInputsOptions {
  /** The base of relative paths. */
  readonly cwd?: string;
  /** Whether `$ref`s of the previous document may lead out of its folder and to the network. */
  readonly allowRef?: boolean;
  /** What was loaded before, with the same parameters: a document whose files are as they were is not parsed again. */
  readonly known?: Inputs | undefined;
}

/** @throws {ParameterError} if a parameter is invalid, or names something that cannot be read. */
export async function loadInputs(
  params: Readonly<Record<string, unknown>>,
  { cwd = process.cwd(), allowRef = false, known }: LoadInputsOptions = {},
): Promise<Inputs> {
  const inputs = readInputs(params, cwd);
  const { previous } = readOptions(params);
  if (previous === undefined) return inputs;
  // With it comes AsyncAPI's parser, which takes longer to load than most sites take to make.
  const { loadPrevious } = await import('../documents/previous.js');
  return { ...inputs, previous: await loadPrevious(previous, { cwd, allowRef, known: known?.previous }) };
}
