/** Brings the example of a rule through the whole pipeline: the real parser, the model, the rules, the site, and ignores. */
import { catalogue } from '../../checks/catalogue';
import { judge as judgeFindings } from '../../checks/judge';
import type { Rule } from '../../checks/rule';
import { parserOwnRules } from '../../checks/rules/parser-rules';
import { parserRules } from '../../checks/rules/parser';
import { NO_SETTINGS } from '../../checks/settings';
import type { Finding } from '../../errors';
import { parseText } from '../support/parse';
import { find } from './found';

export interface Judged {
  readonly codes: readonly string[];
  readonly findings: readonly Finding[];
  readonly isRefused: boolean;
}

const OF_PARSER = new Set([...parserRules, ...parserOwnRules]);

/** What a guide is part of. */
const BEHIND_GUIDES =
  'asyncapi: 3.0.0\ninfo: { title: Example, version: 1.0.0 }\ncomponents: { messages: { ping: { summary: Asks., payload: { const: ping }, examples: [{ payload: ping }] } } }';

/** A mistake that hides another one for the parser is left to it: the others are looked for as before it has judged. */
export async function judgeExample(rule: Rule, example: string): Promise<Judged> {
  const hasRules = OF_PARSER.has(rule);
  if (rule.partOf === 'guide') return judge(BEHIND_GUIDES, { guide: example, hasRules });
  return judge(rule.code === 'not-asyncapi' ? example : whole(example), { hasRules });
}

/** @param text a whole document */
async function judge(text: string, { guide, hasRules }: { guide?: string; hasRules: boolean }): Promise<Judged> {
  const guides = { folder: 'docs/', files: [{ path: 'start.md', text: guide ?? '' }], images: [] };
  const options = guide === undefined ? {} : { params: { pages: 'docs/' }, inputs: { guides } };
  const { loaded, findings: all } = await find(text, hasRules, options);
  const { findings } = judgeFindings({
    findings: all,
    json: loaded.document?.json(),
    settings: NO_SETTINGS,
    pathOf: (file) => file,
    locate: (pointer) => loaded.sources.locate(pointer),
    codes: new Set(catalogue.keys()),
    isComplete: true,
  });
  return {
    codes: [...new Set(findings.map(({ code }) => code))],
    findings,
    isRefused: findings.some(({ severity }) => severity === 'error') || (await isRefused(text)),
  };
}

/** Whether the parser finds errors in it. */
async function isRefused(text: string): Promise<boolean> {
  const { errors } = await parseText(text, { evenIfInvalid: true });
  return errors.length > 0;
}

/** What matters of a document, with the version and what every document needs. */
function whole(text: string): string {
  const has = (key: string) => new RegExp(`^${key}:`, 'm').test(text);
  const lines = [
    ...(has('asyncapi') ? [] : ['asyncapi: 3.0.0']),
    ...(has('info') ? [] : ['info: { title: Example, version: 1.0.0 }']),
    text,
    ...(/^asyncapi: 2/m.test(text) && !has('channels') ? ['channels: {}'] : []),
  ];
  return lines.join('\n');
}
