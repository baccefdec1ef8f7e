/** `ws-docs portal`: several APIs in one site. */
import { findDocuments } from '../../documents/find';
import { countOf } from '../../inspection/report';
import { checkPortalParameters } from '../../portal';
import { checkedBeside } from '../build/checked-beside';
import { tellChecked } from '../build/tell';
import { type Command, DONE, FOUND, readArguments, UsageError } from '../command';
import { PARAMETER_OPTION, readParameters } from '../parameters';

const OPTIONS = {
  output: { type: 'string', short: 'o', value: 'folder', help: 'Where the site is written' },
  title: { type: 'string', value: 'text', help: 'What all of the APIs together are called' },
  param: PARAMETER_OPTION,
  strict: { type: 'boolean', help: 'Write nothing if there are warnings' },
  'allow-ref': { type: 'boolean', help: 'Follow $refs out of the folder of each document and to the network' },
  config: { type: 'string', value: 'file', help: 'Settings, instead of the nearest ws-docs.config.json' },
} as const;

export const portal: Command = {
  name: 'portal',
  operands: '<document or folder...>',
  options: OPTIONS,
  examples: [
    ['ws-docs portal orders.yaml prices.yaml -o site', 'two APIs in one site, with one search'],
    ['ws-docs portal apis -o site --title "Acme APIs"', 'every AsyncAPI document in a folder and below'],
  ],
  async run(args, terminal, version) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError('No document is given.');
    if (values.output === undefined) throw new UsageError('No folder is given: -o <folder>.');
    if (values.title?.trim() === '') throw new UsageError('--title is empty.');
    const params = readParameters(values.param);
    checkPortalParameters(params);
    const documents = findDocuments(positionals);
    const allowRef = values['allow-ref'] === true;
    const checking = checkedBeside({
      ...{ documents, params, allowRef, config: values.config, baseline: undefined, updatesBaseline: false },
    });
    // It is looked at when the site is complete, and could fail before that.
    checking.catch(() => undefined);
    // The worker is loading by now, and so does this thread.
    const { writePortal } = await import('./write.js');
    const isGood = async () => {
      const { report } = await checking;
      return countOf(report, 'error') === 0 && (values.strict !== true || report.entries.length === 0);
    };
    const written = await writePortal({ documents, params, allowRef, title: values.title }, values.output, isGood);
    tellChecked(await checking, written, values.output, terminal, version);
    return written ? DONE : FOUND;
  },
};
