/** Brings the example of a rule through the whole pipeline: the real parser, the model, the rules, the site, and ignores. */
import { catalogue } from '../../checks/catalogue';
import { judge as judgeFindings } from '../../checks/judge';
import type { Rule } from '../../checks/rule';
import { NO_SETTINGS } from '../../checks/settings';
import type { Warning } from '../../errors';
import { generateSite } from '../../index';
import { parseText } from '../support/parse';

export interface Judged {
  readonly codes: readonly string[];
  readonly warnings: readonly Warning[];
  readonly isRefused: boolean;
}

/** What a guide is part of. */
const BEHIND_GUIDES =
  'components: { messages: { ping: { summary: Asks., payload: { const: ping }, examples: [{ payload: ping }] } } }';

export async function judgeExample({ partOf }: Rule, example: string): Promise<Judged> {
  return partOf === 'guide' ? judge(BEHIND_GUIDES, example) : judge(example);
}

/** @param text what matters of a document; the version and what every document needs are added. */
export async function judge(text: string, guide?: string): Promise<Judged> {
  const { document, errors } = await parseText(whole(text), { evenIfInvalid: true });
  if (document === undefined) throw new Error(`This cannot be read:\n${text}`);
  const guides = { folder: 'docs/', files: [{ path: 'start.md', text: guide ?? '' }], images: [] };
  const { warnings: all } = generateSite(
    document,
    guide === undefined ? {} : { params: { pages: 'docs/' }, inputs: { guides } },
  );
  const { findings: warnings } = judgeFindings({
    findings: all.map((warning) => ({ ...warning, severity: 'warning' })),
    json: document.json(),
    settings: NO_SETTINGS,
    pathOf: (file) => file,
    locate: () => ({ file: 'asyncapi.yaml', line: 1 }),
    codes: new Set(catalogue.keys()),
    isComplete: true,
  });
  return { codes: [...new Set(warnings.map(({ code }) => code))], warnings, isRefused: errors.length > 0 };
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
