/** Runs npm and the AsyncAPI CLI as a user does. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { ROOT } from './documents';
import { requireOnce } from './outside';

export interface Outcome {
  readonly code: number | null;
  /** What it said, without colours. */
  readonly output: string;
  /** The part of it that a program may read; what `loglevel` asks for is not in it. */
  readonly stdout: string;
}

/** The Node that npm brought, which the CLI needs; the machine's own may be older. */
const NODE_BIN = join(ROOT, 'node_modules', 'node', 'bin');
export const NODE = existsSync(join(NODE_BIN, 'node')) ? join(NODE_BIN, 'node') : process.execPath;
const CLI = join(ROOT, 'node_modules', '@asyncapi', 'cli', 'bin', 'run_bin');

/** For the AsyncAPI CLI: neither metrics nor a file in somebody's home. */
const QUIET = {
  CI: 'true',
  ASYNCAPI_METRICS_CONFIG_PATH: join(tmpdir(), `ws-docs-metrics-${process.pid}.json`),
};

export function asyncapi(args: readonly string[], cwd: string, node: string = NODE): Promise<Outcome> {
  return run(node, [CLI, ...args], cwd, QUIET);
}

/**
 * Installs another Node into a folder. As a dependency of ours it would take the place of the Node that scripts run.
 *
 * @returns the program.
 */
export async function installNode(version: string, folder: string): Promise<string> {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  // The npm package `node` would install one of these by a script, and npm 12 runs none.
  const name = `${system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${system}-${process.arch}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', `${name}@${version}`];
  const { code, output } = await npm(install, folder);
  if (code !== 0) throw new Error(output);
  return join(folder, 'node_modules', name, 'bin', system === 'win' ? 'node.exe' : 'node');
}

export async function npm(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, cwd, env);
}

/** Runs a program, the first of these words. */
export function outcomeOf(
  [program = '', ...args]: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return run(program, args, cwd, { ...QUIET, ...env });
}

/** Runs the generator as the CLI does, without the seconds that the CLI takes to start. */
export async function generateInProcess(
  document: string,
  template: string,
  output: string,
  templateParams: Readonly<Record<string, string>> = {},
): Promise<void> {
  const Generator: GeneratorClass = requireOnce('@asyncapi/generator');
  await new Generator(template, output, { templateParams, forceWrite: true }).generateFromFile(document);
}

type GeneratorClass = new (
  template: string,
  output: string,
  options: { readonly templateParams: Readonly<Record<string, string>>; readonly forceWrite: boolean },
) => { readonly generateFromFile: (path: string) => Promise<void> };

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  extra: Readonly<Record<string, string>>,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    // Jest's own NODE_ENV is not a user's.
    const { NODE_ENV: _, ...env } = process.env;
    const child = spawn(command, args, { cwd, env: { ...env, ...extra }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, stdout] = ['', ''];
    child.stdout.on('data', (data) => {
      output += data;
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: plain(output), stdout: plain(stdout) }));
  });
}

function plain(output: string): string {
  const control = String.fromCharCode(27);
  return output.replaceAll(new RegExp(`${control}\\[[0-9;?]*[A-Za-z]`, 'g'), '');
}

/** Every file below a folder, with its content. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(path, 'utf8'),
      ]),
  );
}
