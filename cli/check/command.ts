/** `ws-docs check`: mistakes in documents. */
import { type Command, DONE, readArguments, UsageError } from '../command';
import { PARAMETER_OPTION } from '../parameters';

const OPTIONS = {
  param: PARAMETER_OPTION,
  strict: { type: 'boolean', help: 'Fail for warnings as well' },
} as const;

export const check: Command = {
  name: 'check',
  operands: '<document...>',
  options: OPTIONS,
  examples: [['ws-docs check asyncapi.yaml', 'one document']],
  async run(args) {
    const { positionals } = readArguments(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError('No document is given.');
    return DONE;
  },
};
