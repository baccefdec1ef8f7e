/** Workflows and the action are such as GitHub accepts, and such as may be copied without a second thought. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { ACTION, problemsOf, readAction, readWorkflow, type Step, textOf, WORKFLOWS } from '../support/workflows';

const FILES = [...WORKFLOWS, ACTION];

interface Rule {
  readonly name: string;
  /** @returns a sentence for each place where it is not kept. */
  readonly broken: (path: string, text: string) => readonly string[];
  /** Text of a workflow that breaks it. */
  readonly control: string;
}

const job = (lines: string) => `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${lines}`;
const expression = (content: string) => `$\{{ ${content} }}`;
const steps = (lines: string) => job(`    permissions: {}\n    timeout-minutes: 5\n    steps:\n${lines}`);

function stepsOf(path: string, text: string): readonly Step[] {
  if (path === ACTION) return readAction(text).runs.steps;
  return Object.values(readWorkflow(text).jobs).flatMap((one) => one.steps);
}

const HASH = 'a'.repeat(40);

const RULES: readonly Rule[] = [
  {
    name: 'actions are those of GitHub, each named by its commit, with the version beside it',
    broken: (_, text) =>
      [...text.matchAll(/^[\s-]*uses:\s*(.*)$/gm)]
        .map(([, uses = '']) => uses)
        .filter((uses) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses)),
    control: steps('      - uses: actions/checkout@v7\n'),
  },
  {
    name: 'nothing is granted to all jobs, and each job says what it needs',
    broken: (path, text) => {
      if (path === ACTION) return [];
      const { permissions, jobs } = readWorkflow(text);
      const silent = Object.entries(jobs).filter(([, one]) => typeof one.permissions !== 'object');
      return [
        ...(JSON.stringify(permissions) === '{}' ? [] : ['the workflow']),
        ...silent.map(([name]) => `the job ${name}`),
      ];
    },
    control: `permissions: write-all\n${job('    steps: []\n')}`,
  },
  {
    name: 'no job can run for hours',
    broken: (path, text) =>
      path === ACTION
        ? []
        : Object.entries(readWorkflow(text).jobs)
            .filter(([, one]) => typeof one['timeout-minutes'] !== 'number')
            .map(([name]) => name),
    control: job('    steps: []\n'),
  },
  {
    // What somebody wrote into a title or a branch would run: values come through the environment.
    name: 'no expression stands in a script',
    broken: (path, text) => stepsOf(path, text).flatMap(({ run = '' }) => (run.includes('${{') ? [run] : [])),
    control: steps(`      - run: echo "${expression('github.event.pull_request.title')}"\n`),
  },
  {
    name: 'the token is not left in the clone',
    broken: (path, text) =>
      stepsOf(path, text)
        .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
        .filter((step) => step.with?.['persist-credentials'] !== false)
        .map(({ name }) => name ?? 'a step'),
    control: steps(`      - uses: actions/checkout@${HASH}\n`),
  },
  {
    name: 'every script is one that bash can read',
    broken: (path, text) =>
      stepsOf(path, text).flatMap(({ run = '' }) => {
        const { status, stderr } = spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });
        return status === 0 ? [] : [stderr];
      }),
    control: steps('      - run: if true; then echo\n'),
  },
];

describe.each(RULES)('$name', ({ broken, control }) => {
  test.each(FILES)('in %s', (path) => {
    expect(broken(path, textOf(path))).toEqual([]);
  });

  test('or it is noticed', () => {
    expect(broken('control.yml', control)).toHaveLength(1 + Number(control.startsWith('permissions')));
  });
});

describe('the reader of GitHub finds nothing', () => {
  test.each(FILES)('in %s', async (path) => {
    expect(await problemsOf(path, textOf(path))).toEqual([]);
  });

  test.each([
    ['control.yml', 'on: push\njobs:\n  build:\n    steps: []\n', /runs-on/],
    ['control.yml', steps(`      - run: echo\n        if: ${expression('nothing.here')}\n`), /nothing/],
    [ACTION, 'name: x\nruns:\n  using: composite\n  steps:\n    - run: echo\n', /shell|description/],
  ])('unless there is something, in %s', async (name, text, problem) => {
    expect(await problemsOf(name, text)).toContainEqual(expect.stringMatching(problem));
  });
});

test('the same action is the same commit everywhere', () => {
  const found = FILES.flatMap((path) => [...textOf(path).matchAll(/uses:\s*(\S+)@(\S+) # (\S+)/g)]);
  const commits = new Map<string, Set<string>>();
  for (const [, action = '', commit = '', version = ''] of found) {
    commits.set(action, (commits.get(action) ?? new Set()).add(`${commit} ${version}`));
  }
  expect([...commits].filter(([, all]) => all.size > 1)).toEqual([]);
  expect(commits.size).toBeGreaterThan(5);
});

test('only the jobs that publish may write', () => {
  const writers = WORKFLOWS.flatMap((path) =>
    Object.entries(readWorkflow(textOf(path)).jobs)
      .filter(([, one]) => JSON.stringify(one.permissions).includes('write'))
      .map(([name, one]) => [path.split('/').at(-1), name, one.permissions]),
  );
  expect(writers).toEqual([
    ['docs.yml', 'publish', { pages: 'write', 'id-token': 'write' }],
    ['pages.yml', 'publish', { pages: 'write', 'id-token': 'write' }],
    ['release.yml', 'publish', { contents: 'read', 'id-token': 'write' }],
  ]);
});
