/** Package managers, fetched by npm into its cache, in the projects of users. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, type Outcome, outcomeOf } from './cli';
import { ROOT } from './documents';
import { NAME } from './packed';

export interface Manager {
  readonly name: string;
  /** What to run, with npm's own program first. */
  readonly install: readonly string[];
  /** What a project with the AsyncAPI CLI needs beside its dependencies. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Stands in `docs/installing.md`, too. */
const RESOLUTIONS = { libnpmexec: '11.0.4' };

const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

export const MANAGERS: readonly Manager[] = [
  { name: 'npm', install: ['install', '--prefer-offline', '--no-audit', '--no-fund'] },
  {
    name: 'pnpm',
    install: [
      'exec',
      '--yes',
      '--prefer-offline',
      '--package=pnpm@12.21.0',
      '--',
      'pnpm',
      'install',
      '--prefer-offline',
    ],
    files: {
      'pnpm-workspace.yaml': 'strictDepBuilds: false\n',
    },
  },
  {
    name: 'Yarn 1',
    install: [
      'exec',
      '--yes',
      '--prefer-offline',
      '--package=yarn@1.22.22',
      '--',
      'yarn',
      'install',
      '--prefer-offline',
    ],
    manifest: { resolutions: RESOLUTIONS },
  },
  {
    name: 'Yarn 4',
    install: ['exec', '--yes', '--prefer-offline', '--package=@yarnpkg/cli-dist@4.18.1', '--', 'yarn', 'install'],
    manifest: { resolutions: RESOLUTIONS },
    files: { '.yarnrc.yml': 'nodeLinker: node-modules\n', 'yarn.lock': '' },
    // In CI, it would refuse to write the lock of a new project.
    env: { YARN_ENABLE_IMMUTABLE_INSTALLS: 'false' },
  },
];

/** Makes a project with the AsyncAPI CLI, and with the package if a file of it is given; and installs both. */
export async function install(manager: Manager, folder: string, packed: string | undefined): Promise<Outcome> {
  mkdirSync(folder, { recursive: true });
  const dependencies = {
    '@asyncapi/cli': devDependencies['@asyncapi/cli'],
    ...(packed === undefined ? {} : { [NAME]: `file:${packed}` }),
  };
  const manifest = { name: 'somebody', version: '1.0.0', private: true, ...manager.manifest, dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(manager.files ?? {})) writeFileSync(join(folder, name), text);
  const { stdout } = await npm(['config', 'get', 'registry'], folder);
  const registry = stdout.trim();
  return npm(manager.install, folder, {
    npm_config_registry: registry,
    YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/, ''),
    ...manager.env,
  });
}

/** Generates a site with the CLI of the project. */
export function generateIn(folder: string, args: readonly string[], node: readonly string[]): Promise<Outcome> {
  const cli = join(folder, 'node_modules', '@asyncapi', 'cli', 'bin', 'run_bin');
  if (!existsSync(cli)) throw new Error(`There is no AsyncAPI CLI in ${folder}.`);
  return outcomeOf([...node, cli, 'generate', 'fromTemplate', ...args, '--no-interactive'], folder);
}

/** The bytes of all files below a folder; a link counts as nothing. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).size, 0);
}
