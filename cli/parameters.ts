/** Parameters of the template as the generator's command line takes them: `-p name=value`. */
import { UsageError } from './command';

/** The option of every command that has parameters. */
export const PARAMETER_OPTION = {
  type: 'string',
  short: 'p',
  multiple: true,
  value: 'name=value',
  help: 'A parameter of the template, as for "asyncapi generate"',
} as const;

/**
 * @returns the values by name, as `readOptions` takes them; of a name that is given twice, the last one.
 * @throws {UsageError} if one of them has no `=`.
 */
export function readParameters(given: readonly string[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((one) => {
      const end = one.indexOf('=');
      if (end < 1) throw new UsageError(`-p cannot be ${JSON.stringify(one)}. Write -p name=value.`);
      return [one.slice(0, end), one.slice(end + 1)] as const;
    }),
  );
}
