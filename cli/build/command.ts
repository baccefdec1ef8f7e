/** `ws-docs build`: the site once, without the generator. */
import { countOf } from '../../inspection/report';
import { type Command, DONE, FOUND, readArguments, UsageError } from '../command';
import { PARAMETER_OPTION, readParameters } from '../parameters';
import { checkedBeside } from './checked-beside';
import { tellChecked } from './tell';

const OPTIONS = {
  output: { type: 'string', short: 'o', value: 'folder', help: 'Where the site is written' },
  param: PARAMETER_OPTION,
  strict: { type: 'boolean', help: 'Write nothing if there are warnings' },
  'no-overwrite': { type: 'string', multiple: true, value: 'glob', help: 'Files that stay as they are' },
  'allow-ref': { type: 'boolean', help: 'Follow $refs out of the folder of the document and to the network' },
  config: { type: 'string', value: 'file', help: 'Settings, instead of the nearest ws-docs.config.json' },
} as const;

export const build: Command = {
  name: 'build',
  operands: '<document>',
  options: OPTIONS,
  examples: [
    ['ws-docs build asyncapi.yaml -o site', 'the same files as "asyncapi generate fromTemplate" writes'],
    ['ws-docs build asyncapi.yaml -o site --strict -p pages=docs', 'with guides, and only if there are no warnings'],
  ],
  async run(args, terminal, version) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [document, ...others] = positionals;
    if (document === undefined) throw new UsageError('No document is given.');
    if (others.length > 0) throw new UsageError('A site is made of one document.');
    if (values.output === undefined) throw new UsageError('No folder is given: -o <folder>.');
    const params = readParameters(values.param);
    const allowRef = values['allow-ref'] === true;
    const checking = checkedBeside({
      documents: [document],
      params,
      allowRef,
      config: values.config,
      baseline: undefined,
      updatesBaseline: false,
    });
    // It is looked at when the site is complete, and could fail before that.
    checking.catch(() => undefined);
    // The worker is loading by now, and so does this thread.
    const { write } = await import('./write.js');
    const isGood = async () => {
      const { report } = await checking;
      return countOf(report, 'error') === 0 && (values.strict !== true || report.entries.length === 0);
    };
    const written = await write(
      { document, params, allowRef, noOverwrite: values['no-overwrite'] ?? [] },
      values.output,
      isGood,
    );
    tellChecked(await checking, written, values.output, terminal, version);
    return written ? DONE : FOUND;
  },
};
