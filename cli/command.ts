/** What a command of `ws-docs` is, and reading its arguments. */
import { parseArgs } from 'node:util';
import { TemplateError } from '../errors';
import { didYouMean } from '../nearest';
import type { Terminal } from './terminal';

/** Found nothing that was looked for, or did what was asked. */
export const DONE = 0;
/** What was looked for was found: problems in a document. It is also the code of an unexpected error. */
export const FOUND = 1;
/** Wrong use: an unknown option, a file that does not exist. */
export const WRONG_USE = 2;

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Whether it can be given several times. */
  readonly multiple?: boolean;
  /** How the help names its value, such as `file`. */
  readonly value?: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  /** One line of the help, without a period. */
  readonly help: string;
}

export type OptionTable = Readonly<Record<string, Option>>;

export interface Command {
  readonly name: string;
  /** What stands between the command and its options, such as `<document>`. */
  readonly operands: string;
  readonly options: OptionTable;
  /** Lines of a shell, each with what it does. */
  readonly examples: readonly (readonly [line: string, what: string])[];
  /**
   * @param version of this package.
   * @returns the exit code.
   * @throws {TemplateError} whose message is for the user; the exit code is then `WRONG_USE`.
   */
  run(args: readonly string[], terminal: Terminal, version: string): Promise<number>;
}

/** A wrong argument. The message is followed by how to get help. */
export class UsageError extends TemplateError {
  override name = 'UsageError';
}

type Parsed<T extends OptionTable> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/**
 * Reads the arguments of a command.
 *
 * @throws {UsageError} for an unknown option, or a value that an option does not take.
 */
export function readArguments<T extends OptionTable>(args: readonly string[], options: T): Parsed<T> {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName, name, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      throw new UsageError(`There is no option ${rawName}.${didYouMean(name, Object.keys(options))}`);
    }
    if (option.type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    const { choices } = option;
    if (option.type === 'string' && (value === undefined || isAnotherOption(token))) {
      const wanted = choices === undefined ? `a value: ${rawName} <${option.value ?? 'value'}>` : choices.join(', ');
      throw new UsageError(`${rawName} needs ${choices === undefined ? '' : 'one of '}${wanted}.`);
    }
    if (choices !== undefined && value !== undefined && !choices.includes(value)) {
      throw new UsageError(`${rawName} cannot be ${JSON.stringify(value)}. Use one of ${choices.join(', ')}.`);
    }
  }
  return parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>({
    args: [...args],
    options,
    allowPositionals: true,
    strict: true,
  });
}

/** A value that was left out; one that really begins with a dash is written `--option=-value`. */
function isAnotherOption({ value, inlineValue }: { value?: string | undefined; inlineValue?: boolean | undefined }) {
  return inlineValue !== true && value !== undefined && value.length > 1 && value.startsWith('-');
}
