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
}

const OF_PARSER = new Set([...parserRules, ...parserOwnRules]);

/** What a guide is part of. */
const BEHIND_GUIDES =
  'components: { messages: { ping: { summary: Asks., payload: { const: ping }, examples: [{ payload: ping }] } } }';

/** A mistake that hides another one for the parser is left to it: the others are looked for as before it has judged. */
export async function judgeExample(rule: Rule, example: string): Promise<Judged> {
  const text = completed(rule, example);
  return judgeWhole(text, { hasRules: OF_PARSER.has(rule), guide: rule.partOf === 'guide' ? example : undefined });
}

/** Whether the parser finds errors in an example. */
export async function isRefused(rule: Rule, example: string): Promise<boolean> {
  const { document, errors } = await parseText(completed(rule, example), { evenIfInvalid: true });
  return document === undefined || errors.length > 0;
}

/** @param text what matters of a document; the version and what every document needs are added. */
export async function judge(text: string): Promise<Judged> {
  return judgeWhole(whole(text), { hasRules: false, guide: undefined });
}

async function judgeWhole(text: string, { guide, hasRules }: { guide: string | undefined; hasRules: boolean }) {
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
  return { codes: [...new Set(findings.map(({ code }) => code))], findings };
}

function completed({ code, partOf }: Rule, example: string): string {
  if (partOf === 'guide') return whole(BEHIND_GUIDES);
  // It is about what would be added.
  return code === 'not-asyncapi' ? example : whole(example);
}

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
