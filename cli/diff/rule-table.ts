/** The list of all kinds of changes, as Markdown for people: made of the rules and of their words. */
import { RULES, type RuleCode, type Verdict, verdictOf } from '../../changes/rules';
import { en } from '../../words/catalogues';

/** From the root of the repository. */
export const RULE_TABLE = 'docs/diff-rules.md';

const NAMES: Readonly<Record<Verdict, string>> = {
  breaking: '**breaking**',
  strict: 'strict',
  safe: 'safe',
  documentation: 'documentation',
};

/** The whole file. */
export function ruleTable(): string {
  return [
    // A comment of HTML would be shown on the site of the manual.
    '---\norder: 106\n---',
    '[//]: # (Made from the data of the rules by npm run docs:rules.)',
    '# Kinds of changes',
    'All that `ws-docs diff` and the page of changes know, with the verdict for what the user of the API sends and for what they receive. [What changes](changes.md) explains the verdicts. The codes are what `--accept` and `--format json` call them.',
    ['| code | you send | you receive | in words |', '| --- | --- | --- | --- |', ...codes().map(rowOf)].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function codes(): readonly RuleCode[] {
  const known: Readonly<Record<string, unknown>> = RULES;
  return Object.keys(known).filter((code): code is RuleCode => Object.hasOwn(RULES, code));
}

function rowOf(code: RuleCode): string {
  const words = en.changes.rules[code];
  const texts = typeof words === 'string' ? [words] : [...new Set([words.send, words.receive])];
  const verdicts = [verdictOf(code, 'send'), verdictOf(code, 'receive')].map((verdict) => NAMES[verdict]);
  return `| ${[`\`${code}\``, ...verdicts, texts.map(shown).join(' ')].join(' | ')} |`;
}

function shown(text: string): string {
  return text.replace(/\{(\w+)\}/g, '*$1*').replaceAll('|', '\\|');
}
