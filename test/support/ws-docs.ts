/** Runs `ws-docs` as a user does: the built program, in a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './documents';

export interface Run {
  readonly code: number | null;
  /** As they are, colors and all. */
  readonly stdout: string;
  readonly stderr: string;
}

const MAIN = join(ROOT, 'dist', 'cli', 'main.js');

/** @param env added to an environment that says nothing of colors and debugging */
export function wsDocs(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    // Jest's own NODE_ENV is not a user's.
    const { NODE_ENV: _, NO_COLOR: _no, FORCE_COLOR: _force, DEBUG: _debug, ...rest } = process.env;
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd,
      env: { ...rest, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (data) => out.push(data));
    child.stderr.on('data', (data) => err.push(data));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}
