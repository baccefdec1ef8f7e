/** The pages about rules, as Markdown: what is on them is data of the rules, and nothing else. */
import { rulePage, rules } from './catalogue';
import type { Rule } from './rule';

export interface RulePage {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Where the list of all rules is. */
const INDEX = rulePage('README');

/** The manual, of which these pages are a subfolder: a rule's section may be one of its pages. */
const MANUAL = 'docs/';

/** Where the list stands among the guides of the manual. */
const ORDER = 95;

/** Unlike a comment, a definition that nothing refers to is not shown by any reader of Markdown. */
const MADE = '[//]: # (Made from the data of the rules by npm run docs:rules.)';

/** A page for each rule, and the list of them. */
export function rulePages(): readonly RulePage[] {
  return [
    { path: INDEX, text: indexText() },
    ...rules.map((rule) => ({ path: rulePage(rule.code), text: pageText(rule) })),
  ];
}

function pageText({ code, severity, title, reason, section, partOf, bad, good }: Rule): string {
  const language = partOf === 'guide' ? 'markdown' : 'yaml';
  const url = section.url.startsWith(MANUAL) ? `../${section.url.slice(MANUAL.length)}` : section.url;
  return [
    MADE,
    `# ${code}`,
    `**${title}**`,
    reason,
    `Severity: ${severity}. It follows [${section.label}](${url}).`,
    '## Bad',
    fence(bad, language),
    '## Good',
    fence(good, language),
    `[All rules](${fileOf(INDEX)})`,
  ]
    .join('\n\n')
    .concat('\n');
}

function indexText(): string {
  const rows = rules.map(
    ({ code, severity, title }) =>
      `| [\`${code}\`](${fileOf(rulePage(code))}) | ${severity} | ${title.replaceAll('|', '\\|')} |`,
  );
  return [
    `---\norder: ${ORDER}\n---`,
    MADE,
    '# Rules',
    'What the generator, `ws-docs preview` and `ws-docs check` look for, and what the AsyncAPI parser refuses. Each page says why, and shows a bad and a good document; where one does not name its version, it is of AsyncAPI 3.0.0.',
    ['| code | severity | what it asks for |', '| --- | --- | --- |', ...rows].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Longer than any fence inside of it. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text}\n${ticks}`;
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
