/** The manual as a whole: its links lead somewhere, what is made is up to date, and the site of it has no warning. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { guideHeadings, guideId, writtenLinks } from '../../filters/guide-text';
import { filesIn } from '../support/cli';
import { ROOT } from '../support/documents';
import { checkSite } from '../support/site-check';
import { blocksOf, MANUAL, TRIED, textOf } from './pages';

const RULES = readdirSync(join(ROOT, 'docs', 'rules')).map((name) => `docs/rules/${name}`);
const AROUND = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'examples/README.md'];

/** What guides link to by name is known to the site alone. */
const NAMED = /^(?:(?:server|channel|message|schema):.+|overview|conversations|vocabulary)$/;

test.each([...MANUAL, ...RULES, ...AROUND])(
  '%s: each link to a file leads to one, and each anchor to a heading',
  (page) => {
    const broken = writtenLinks(textOf(page))
      .filter(({ destination }) => !/^https?:/.test(destination))
      .filter(({ destination }) => !(page.startsWith('docs/') && NAMED.test(destination)))
      .filter(({ destination }) => !leadsSomewhere(destination, page))
      .map(({ destination, line }) => `${page}:${line} ${destination}`);
    expect(broken).toEqual([]);
  },
);

function leadsSomewhere(destination: string, from: string): boolean {
  const [path = '', anchor] = destination.split('#');
  const end = path === '' ? from : posix.join(dirname(from), path);
  if (end.startsWith('..') || !existsSync(join(ROOT, end))) return false;
  if (anchor === undefined) return true;
  const ids = guideHeadings(textOf(end)).map(({ id }) => id);
  return ids.includes(anchor) || ids.includes(guideId(anchor));
}

test('the judge of links sees what is broken', () => {
  expect(leadsSomewhere('installing-nothing.md', 'docs/index.md')).toBe(false);
  expect(leadsSomewhere('extensions.md#x-nothing', 'docs/index.md')).toBe(false);
  expect(leadsSomewhere('extensions.md#x-session', 'docs/index.md')).toBe(true);
  expect(leadsSomewhere('../../elsewhere.md', 'docs/index.md')).toBe(false);
});

test.each(MANUAL.filter((page) => !page.endsWith('/index.md')))('%s: has a place in the navigation', (page) => {
  expect(textOf(page)).toMatch(/^---\n(?:\w+: .*\n)*order: \d+\n/);
});

test.each(TRIED)('%s: each block of code says its language, and it is one that is tried', (page) => {
  const tried = ['sh', 'js', 'yaml', 'json', 'md', 'css'];
  const others = blocksOf(page).filter(({ language }) => !tried.includes(language));
  // What cannot be run, such as an install that takes minutes, or a command of another template.
  for (const { language, text } of others)
    expect([language, text]).toEqual(['text', expect.stringMatching(/^np[mx] /)]);
});

test('the table of parameters is the one that package.json gives (npm run docs:parameters makes it anew)', () => {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'parameter-page.mjs'), '--check'], { stdio: 'pipe' });
  const { generator } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const page = textOf('docs/parameters.md');
  for (const name of Object.keys(generator.parameters)) expect(page).toContain(`| \`${name}\` |`);
});

test('the site of the manual has every page, in the order that they say, and no warning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ws-docs-manual-'));
  try {
    // A warning ends it.
    execFileSync(process.execPath, [join(ROOT, 'scripts', 'manual.mjs'), folder], { stdio: 'pipe' });
    const guides = readdirSync(join(folder, 'guides'));
    const names = [...MANUAL, ...RULES].map(
      (page) => `${page.slice('docs/'.length, -'.md'.length).replace('/', '-')}.html`,
    );
    expect(guides).toEqual(expect.arrayContaining([...names, 'architecture.html']));
    const nav = readFileSync(join(folder, 'guides', 'parameters.html'), 'utf8');
    const listed = [...nav.matchAll(/<a href="(?:\.\.\/guides\/)?([\w-]+)\.html"(?: aria-current="page")?>/g)].map(
      ([, name]) => name,
    );
    const inOrder = [
      'getting-started',
      'terms',
      'parameters',
      'extensions',
      'guides',
      'theming',
      'preview',
      'checking',
    ];
    const first = listed.filter((name) => inOrder.includes(name ?? '')).slice(0, inOrder.length);
    expect(first).toEqual(inOrder);
    expect(nav).not.toContain('rules-wrong-value');
    // Names of rules, such as undefined-variable, are no leak.
    expect(checkSite(filesIn(folder)).filter((problem) => !problem.includes('its text leaks'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
