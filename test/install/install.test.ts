/** What users of each package manager do: install the packed package beside the AsyncAPI CLI, and make a site. */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { filesIn, NODE, npm, outcomeOf } from '../support/cli';
import { examples, ROOT } from '../support/documents';
import { generateIn, install, MANAGERS, sizeOf } from '../support/package-managers';
import { NAME, pack } from '../support/packed';
import { siteOfExample } from '../support/site';

const KRAKEN = join(ROOT, 'examples', 'kraken', 'asyncapi.yaml');
/** What the package may add to a project that has the AsyncAPI CLI. */
const MAX_ADDED = 60_000_000;
const LONG = 600_000;
/** Someone with no rights: the user and the group `nobody` of most systems. */
const NOBODY = 65_534;

const home = mkdtempSync(join(tmpdir(), 'ws-docs-install-'));
let packed: string;
let expected: Readonly<Record<string, string>>;

beforeAll(async () => {
  // Everyone may enter it, as they may a folder of programs.
  chmodSync(home, 0o755);
  packed = join(home, (await pack(home)).filename);
  const example = examples.find(({ path }) => path === KRAKEN);
  if (example === undefined) throw new Error('There is no Kraken example.');
  expected = Object.fromEntries(await siteOfExample(example));
}, LONG);

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** With a space, an ampersand and umlauts, which users have in their names. */
const folderOf = (name: string) => join(home, `Jörg & Söhne ${name}`);

describe.each(MANAGERS)('$name', (manager) => {
  const folder = folderOf(manager.name);

  beforeAll(async () => {
    const { code, output } = await install(manager, folder, packed);
    if (code !== 0) throw new Error(output);
    copyFileSync(KRAKEN, join(folder, 'asyncapi.yaml'));
  }, LONG);

  test(
    'installs what generates the site, by name, with the CLI',
    async () => {
      const { code, output } = await generateIn(folder, ['asyncapi.yaml', NAME, '-o', 'site'], [NODE]);
      expect({ code, output }).toMatchObject({ code: 0 });
      expect(Object.fromEntries(filesIn(join(folder, 'site')))).toEqual(expected);
    },
    LONG,
  );

  test(
    'installs the command `ws-docs`',
    async () => {
      const command = join(folder, 'node_modules', '.bin', 'ws-docs');
      const { code, output } = await outcomeOf([command, 'build', 'asyncapi.yaml', '-o', 'built'], folder);
      expect({ code, output }).toMatchObject({ code: 0 });
      expect(Object.fromEntries(filesIn(join(folder, 'built')))).toEqual(expected);
    },
    LONG,
  );
});

describe('a project of npm', () => {
  const folder = folderOf('npm');
  const program = async (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    const { code, output } = await outcomeOf([NODE, name], folder);
    expect({ code, output }).toMatchObject({ code: 0 });
    return output.trim();
  };

  test(
    'generates the same with the library of the generator',
    async () => {
      await program(
        'generate.cjs',
        `const Generator = require('@asyncapi/generator');
        new Generator('${NAME}', 'by-library').generateFromFile('asyncapi.yaml')
          .catch((error) => { console.error(error); process.exit(1); });`,
      );
      expect(Object.fromEntries(filesIn(join(folder, 'by-library')))).toEqual(expected);
    },
    LONG,
  );

  test('has the same functions by `import` and `require`, and nothing below', async () => {
    const names = await program(
      'names.mjs',
      `import { createRequire } from 'node:module';
      import { generateSite, readInputs, streamSite, writeSite } from '${NAME}';
      import schema from '${NAME}/schemas/x-websocket.schema.json' with { type: 'json' };
      import manifest from '${NAME}/package.json' with { type: 'json' };
      const required = createRequire(import.meta.url)('${NAME}');
      const inner = await import('${NAME}/dist/prepare.js').catch(({ code }) => code);
      console.log(JSON.stringify([required.generateSite === generateSite, typeof readInputs, typeof streamSite,
        typeof writeSite, typeof schema, manifest.name, inner]));`,
    );
    const functions = ['function', 'function', 'function'];
    expect(JSON.parse(names)).toEqual([true, ...functions, 'object', NAME, 'ERR_PACKAGE_PATH_NOT_EXPORTED']);
  });

  // A global install by root, or an image that runs as another user.
  test(
    'makes sites for a user who cannot write where the package is',
    async () => {
      const user = join(home, 'of-the-user');
      mkdirSync(user);
      copyFileSync(KRAKEN, join(user, 'asyncapi.yaml'));
      const isRoot = process.getuid?.() === 0;
      const installed = join(folder, 'node_modules', NAME);
      const writable = () => (isRoot ? undefined : execFileSync('chmod', ['-R', 'u+w', installed]));
      if (isRoot) chownSync(user, NOBODY, NOBODY);
      else execFileSync('chmod', ['-R', 'a-w', installed]);
      const asUser = isRoot ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', NODE] : [NODE];
      const env = { HOME: user, TMPDIR: user, ASYNCAPI_METRICS_CONFIG_PATH: join(user, 'metrics.json') };
      try {
        const probe = `require('fs').writeFileSync(${JSON.stringify(join(installed, 'probe'))}, '')`;
        expect((await outcomeOf([...asUser, '-e', probe], user, env)).output).toContain('EACCES');
        const cli = join(folder, 'node_modules', '@asyncapi', 'cli', 'bin', 'run_bin');
        const args = ['generate', 'fromTemplate', 'asyncapi.yaml', installed, '-o', 'site', '--no-interactive'];
        const { code, output } = await outcomeOf([...asUser, cli, ...args], user, env);
        expect({ code, output }).toMatchObject({ code: 0 });
        expect(Object.fromEntries(filesIn(join(user, 'site')))).toEqual(expected);
      } finally {
        writable();
      }
    },
    LONG,
  );
});

test(
  'adds less than 60 MB to a project with the AsyncAPI CLI',
  async () => {
    const [manager] = MANAGERS;
    if (manager === undefined) throw new Error('There is no npm.');
    const folder = join(home, 'size');
    const modules = join(folder, 'node_modules');
    await install(manager, folder, undefined);
    const without = sizeOf(modules);
    expect(without).toBeGreaterThan(MAX_ADDED);
    const { code, output } = await npm([...manager.install, packed], folder);
    expect({ code, output }).toMatchObject({ code: 0 });
    const added = sizeOf(modules) - without;
    // A figure for whoever reads the log.
    process.stdout.write(`The package adds ${(added / 1e6).toFixed(1)} MB to ${(without / 1e6).toFixed(1)} MB.\n`);
    expect(added).toBeGreaterThan(1_000_000);
    expect(added).toBeLessThan(MAX_ADDED);
  },
  LONG,
);
