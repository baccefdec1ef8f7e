/** `ws-docs check`: mistakes in documents. */

import { checkDocuments } from '../../inspection/check-documents';
import { repositoryOf } from '../../inspection/file-names';
import { countOf } from '../../inspection/report';
import { type Command, DONE, FOUND, readArguments, UsageError } from '../command';
import { PARAMETER_OPTION, readParameters } from '../parameters';
import { reportGithub } from './github-report';
import { reportJson } from './json-report';
import type { Reporter } from './report';
import { reportSarif } from './sarif-report';
import { reportText } from './text-report';

const REPORTERS: ReadonlyMap<string, Reporter> = new Map([
  ['text', reportText],
  ['json', reportJson],
  ['github', reportGithub],
  ['sarif', reportSarif],
]);

const OPTIONS = {
  param: PARAMETER_OPTION,
  format: { type: 'string', value: 'format', choices: [...REPORTERS.keys()], help: 'How findings are written' },
  strict: { type: 'boolean', help: 'Fail for warnings as well' },
  'allow-ref': { type: 'boolean', help: 'Follow $refs out of the folder of the document and to the network' },
  config: { type: 'string', value: 'file', help: 'Settings, instead of the nearest ws-docs.config.json' },
  baseline: { type: 'string', value: 'file', help: 'Report only what is not in this file' },
  'update-baseline': { type: 'boolean', help: 'Write all findings into the baseline' },
} as const;

export const check: Command = {
  name: 'check',
  operands: '<document...>',
  options: OPTIONS,
  examples: [
    ['ws-docs check asyncapi.yaml', 'Every problem, with its line'],
    ['ws-docs check --strict --format github specs/*.yaml', 'As annotations in GitHub Actions; warnings fail as well'],
    ['ws-docs check --baseline known.json --update-baseline old.yaml', 'Take what there is as known'],
    ['ws-docs check --baseline known.json old.yaml', 'From then on, only what is new'],
  ],
  async run(args, { out }, version) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError('No document is given.');
    const { baseline, format = 'text', strict = false } = values;
    const updatesBaseline = values['update-baseline'] ?? false;
    if (updatesBaseline && baseline === undefined) {
      throw new UsageError('--update-baseline needs to know the file: --baseline <file>.');
    }
    const { report, linesOf } = await checkDocuments({
      documents: positionals,
      params: readParameters(values.param),
      allowRef: values['allow-ref'] ?? false,
      config: values.config,
      baseline,
      updatesBaseline,
    });
    const folder = process.cwd();
    REPORTERS.get(format)?.(report, out, { folder, repository: repositoryOf(folder), version, linesOf });
    return countOf(report, 'error') > 0 || (strict && report.entries.length > 0) ? FOUND : DONE;
  },
};
