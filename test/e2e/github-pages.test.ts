/** What a user does who publishes on GitHub Pages: each script of the workflow and of the action, as it stands, on a clean clone. */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Run, runSteps } from '../support/actions-runner';
import { filesIn, generateInProcess, NODE, npm } from '../support/cli';
import { ROOT } from '../support/documents';
import { GIT_ENV, gitIn, makeRepository, type Repository } from '../support/repository';
import { ACTION, readAction, readWorkflow, type Step, textOf } from '../support/workflows';

const LONG = 600_000;
const KRAKEN = join(ROOT, 'examples', 'kraken');
const BASE_URL = 'https://somebody.github.io/streaming-api';
const GUIDES = ['docs/getting-started.md', 'docs/staying-connected.md', 'docs/img/silence.svg'];
const DIFF = 'Summarize what changed';

/** What its user adjusts. */
const workflow = textOf('examples/github-pages/docs.yml').replace("PARAMETERS: ''", 'PARAMETERS: --param pages=docs');
const { env, jobs } = readWorkflow(workflow);

let home: string;
let origin: Repository;
let tarball: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-pages-'));
  const packed = await succeeds(npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', home], ROOT));
  tarball = join(home, packed.trim().split('\n').at(-1) ?? '');
  origin = makeRepository(join(home, 'origin'));
  origin.commit({ ...(await projectFiles()), ...documentAndGuides() }, 'A document, its guides, and the workflow');
}, LONG);

afterAll(() => rmSync(home, { recursive: true, force: true }));

async function succeeds(run: ReturnType<typeof npm>): Promise<string> {
  const { code, output, stdout } = await run;
  if (code !== 0) throw new Error(output);
  return stdout;
}

const documentAndGuides = () =>
  Object.fromEntries(['asyncapi.yaml', ...GUIDES].map((path) => [path, readFileSync(join(KRAKEN, path))]));

/** The package comes from a file, until a registry has it; everything else, from where our own lock says. */
async function projectFiles(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const project = join(home, 'project');
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { '': _, ...packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const manifest = {
    name: 'streaming-api',
    private: true,
    devDependencies: {
      '@asyncapi/cli': own.devDependencies['@asyncapi/cli'],
      [own.name]: 'file:vendor/ws-docs-template.tgz',
    },
  };
  const vendored = { 'vendor/ws-docs-template.tgz': readFileSync(tarball) };
  makeRepository(project).commit(
    {
      ...vendored,
      'package.json': JSON.stringify(manifest),
      'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: { '': manifest, ...packages } }),
    },
    'Versions to start from',
  );
  await succeeds(npm(['install', '--package-lock-only', '--ignore-scripts', '--prefer-offline'], project));
  return {
    ...vendored,
    'package.json': readFileSync(join(project, 'package.json')),
    'package-lock.json': readFileSync(join(project, 'package-lock.json')),
    '.gitignore': 'node_modules/\nsite/\n',
    '.github/workflows/docs.yml': workflow,
  };
}

type Event = 'push' | 'pull_request';

const STAND_INS = {
  'actions/checkout': () => ({}),
  'actions/setup-node': () => ({}),
  'actions/configure-pages': () => ({ base_url: BASE_URL }),
  'actions/upload-artifact': () => ({}),
  'actions/upload-pages-artifact': () => ({}),
};

/** What every runner has: the programs of the system, the Node that was asked for, and nothing of ours. */
function machine(event: Event): Readonly<Record<string, string>> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^(?:NODE_ENV|npm_.*|JEST_.*|GITHUB_.*|WS_DOCS_.*)$/.test(name)
      ? []
      : [[name, value] as const],
  );
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  return {
    ...Object.fromEntries(own),
    PATH: [dirname(NODE), ...path].join(':'),
    npm_config_prefer_offline: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'somebody/streaming-api',
    GITHUB_REF: event === 'push' ? 'refs/heads/main' : 'refs/pull/1/merge',
    GITHUB_BASE_REF: event === 'push' ? '' : 'main',
    GITHUB_HEAD_REF: event === 'push' ? '' : 'change',
    ...GIT_ENV,
  };
}

function runJob(steps: readonly Step[], workspace: string, event: Event): Run {
  return runSteps(steps, {
    workspace,
    temp: `${workspace}-temp`,
    context: { github: { event_name: event } },
    env: { ...machine(event), ...env },
    uses: STAND_INS,
  });
}

function stepsOfBuild(): readonly Step[] {
  const { build } = jobs;
  if (build === undefined) throw new Error('There is no job that builds.');
  return build.steps;
}

/** The names of files that are not in both, or not the same: what they hold would fill the terminal. */
function different(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}

const changed = (from: string, to: string) => {
  const before = readFileSync(join(KRAKEN, 'asyncapi.yaml'), 'utf8');
  const after = before.replaceAll(from, to);
  if (after === before) throw new Error(`There is no ${from} to replace.`);
  return after;
};

/** A merge of a branch with `main`, as Actions checks out pull requests. */
function pullRequest(name: string, document: string): void {
  origin.git('checkout', '--quiet', '-b', name, 'main');
  origin.commit({ 'asyncapi.yaml': document }, 'A change');
  origin.git('checkout', '--quiet', '-b', `${name}-merge`, 'main');
  origin.git('merge', '--quiet', '--no-ff', '--message', 'A merge', name);
}

describe('the workflow', () => {
  const clone = () => join(home, 'clone');

  test(
    'installs, checks and generates the site that it publishes from the default branch',
    async () => {
      origin.clone('main', clone(), 2);
      const steps = stepsOfBuild();
      const run = runJob(steps, clone(), 'push');
      expect(run.failed).toBeUndefined();
      const ofPullRequests = ['Summarize the findings', DIFF, 'Keep the site to look at'];
      expect(run.ran).toEqual(steps.map(({ name }) => name).filter((name = '') => !ofPullRequests.includes(name)));
      expect(run.output).toContain('No problems in 1 document.');
      const expected = join(home, 'expected');
      await generateInProcess(join(clone(), 'asyncapi.yaml'), ROOT, expected, {
        baseUrl: BASE_URL,
        pages: join(clone(), 'docs'),
      });
      const site = filesIn(join(clone(), 'site'));
      expect(different(site, filesIn(expected))).toEqual([]);
      expect(site.get('index.html')).toContain(`<link rel="canonical" href="${BASE_URL}/index.html"/>`);
      expect(gitIn(clone(), 'status', '--porcelain')).toBe('');
    },
    LONG,
  );

  test(
    'generates it again without a change of one byte',
    () => {
      const site = join(clone(), 'site');
      const before = filesIn(site);
      writeFileSync(join(site, 'CNAME'), 'docs.example.com');
      gitIn(site, 'init', '--quiet');
      gitIn(site, 'add', '--all', '--force');
      gitIn(site, 'commit', '--quiet', '--message', 'As it was');
      const again = stepsOfBuild().filter(({ name }) => /^(?:Ask where|Generate)/.test(name ?? ''));
      expect(runJob(again, clone(), 'push').failed).toBeUndefined();
      expect(gitIn(site, 'status', '--porcelain', '--ignored')).toBe('');
      expect(readFileSync(join(site, 'CNAME'), 'utf8')).toBe('docs.example.com');
      rmSync(join(site, '.git'), { recursive: true });
      rmSync(join(site, 'CNAME'));
      expect(different(filesIn(site), before)).toEqual([]);
    },
    LONG,
  );

  /** What `npm ci` would put there again: the lock is the same. */
  function cloneOf(name: string): string {
    const folder = join(home, name);
    origin.clone(`${name}-merge`, folder, 2);
    for (const before of [clone(), join(home, 'fair'), join(home, 'wrong')]) {
      const modules = join(before, 'node_modules');
      if (existsSync(modules) && before !== folder) renameSync(modules, join(folder, 'node_modules'));
    }
    return folder;
  }

  const withoutInstall = () => stepsOfBuild().filter(({ name }) => name !== 'Install');

  test(
    'tells in a pull request what is found and whom it breaks, and keeps the site to look at',
    () => {
      pullRequest('fair', changed("{ $ref: '#/components/messages/pong' }", 'nobody'));
      const folder = cloneOf('fair');
      const run = runJob(withoutInstall(), folder, 'pull_request');
      expect(run.failed).toBeUndefined();
      expect(run.ran).toContain('Keep the site to look at');
      expect(run.ran).not.toContain('Keep the site to publish');
      expect(run.summary).toContain('## Findings\n\n~~~~~~text\n');
      expect(run.summary).toContain('"nobody"');
      expect(run.ran).toContain(DIFF);
      expect(run.summary).toMatch(/Breaks you[\s\S]*is no longer a reply to it\./);
      expect(run.output).toMatch(/^::warning file=asyncapi\.yaml,line=\d+/m);
      expect(filesIn(join(folder, 'site')).get('index.html')).not.toContain('canonical');
    },
    LONG,
  );

  test(
    'ends where a pull request has an error, with the error as annotation and in the summary',
    () => {
      pullRequest('wrong', changed('asyncapi: ', 'x-asyncapi: '));
      const run = runJob(withoutInstall(), cloneOf('wrong'), 'pull_request');
      expect(run.failed).toMatchObject({ name: 'Check the document', code: 1 });
      expect(run.ran.at(-1)).toBe('Summarize the findings');
      expect(run.output).toMatch(/^::error file=asyncapi\.yaml/m);
      expect(run.summary).toMatch(/asyncapi/);
    },
    LONG,
  );
});

describe('the action', () => {
  const { inputs, runs } = readAction(textOf(ACTION));

  function runAction(given: Readonly<Record<string, string>>, folder: string): Run {
    const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default ?? ''] as const);
    return runSteps(runs.steps, {
      workspace: folder,
      // What one run has installed, the next one finds there.
      temp: join(home, 'a temp'),
      context: { inputs: { ...Object.fromEntries(defaults), package: tarball, ...given } },
      env: { ...machine('pull_request'), GITHUB_ACTION_PATH: ROOT },
      uses: STAND_INS,
    });
  }

  function folderOf(name: string): string {
    const folder = join(home, name);
    origin.clone('main', folder, 2);
    return folder;
  }

  test(
    'checks and builds with the parameters that it is given',
    () => {
      const folder = folderOf('acted');
      const run = runAction({ parameters: `pages=docs\n\n  baseUrl=${BASE_URL}\n`, output: 'public' }, folder);
      expect(run.failed).toBeUndefined();
      expect(run.outputs).toMatchObject({ build: { outputs: { site: 'public' } } });
      expect(run.summary).toContain('No problems in 1 document.');
      expect(different(filesIn(join(folder, 'public')), filesIn(join(home, 'expected')))).toEqual([]);
      expect(run.ran).not.toContain(DIFF);
    },
    LONG,
  );

  test(
    'compares with a revision, and fails on what breaks where it is asked to',
    () => {
      const folder = folderOf('compared');
      writeFileSync(join(folder, 'asyncapi.yaml'), changed("{ $ref: '#/components/messages/pong' }", 'nobody'));
      const told = runAction({ base: 'HEAD' }, folder);
      expect(told.failed).toBeUndefined();
      expect(told.outputs).toMatchObject({ diff: { outputs: { breaking: 'true' } } });
      expect(told.summary).toContain('is no longer a reply to it.');
      expect(runAction({ base: 'HEAD', 'fail-on': 'breaking' }, folder).failed).toMatchObject({ name: DIFF, code: 1 });
      const baseless = runAction({ base: 'nowhere' }, folder);
      expect(baseless.failed).toBeUndefined();
      expect(baseless.summary).toContain('There is no asyncapi.yaml in nowhere.');
    },
    LONG,
  );

  test(
    'takes no input for more than a word',
    () => {
      const folder = folderOf('attacked');
      const attack = '$(touch attacked)`touch attacked`"; touch attacked; "';
      const run = runAction({ document: attack, parameters: attack, output: attack, base: '' }, folder);
      expect(run.failed).toMatchObject({ name: 'Check the document', code: 2 });
      expect(existsSync(join(folder, 'attacked'))).toBe(false);
    },
    LONG,
  );

  test(
    'fails on warnings where it is asked to, and says so when it is asked for nonsense',
    () => {
      const folder = folderOf('strict');
      writeFileSync(join(folder, 'asyncapi.yaml'), changed("{ $ref: '#/components/messages/pong' }", 'nobody'));
      expect(runAction({ 'fail-on': 'warnings' }, folder).failed).toMatchObject({
        name: 'Check the document',
        code: 1,
      });
      expect(runAction({ 'fail-on': 'errors' }, folder).failed).toBeUndefined();
      const wrong = runAction({ 'fail-on': 'everything' }, folder);
      expect(wrong.failed).toMatchObject({ code: 2 });
      expect(wrong.failed?.output).toContain('errors, warnings or breaking');
    },
    LONG,
  );
});
