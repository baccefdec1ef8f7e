/** A small git repository as a user has one, with clones as Actions makes them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Repository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files and commits them. */
  readonly commit: (files: Readonly<Record<string, string | Uint8Array>>, message: string) => void;
  /** A shallow clone of a branch, in a folder that is not there yet. */
  readonly clone: (branch: string, folder: string, depth: number) => void;
}

/** Somebody who commits, and none of the settings of this machine. */
export const GIT_ENV: Readonly<Record<string, string>> = {
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.com',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export function gitIn(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...GIT_ENV },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** @param folder gets the repository, on the branch `main`. */
export function makeRepository(folder: string): Repository {
  mkdirSync(folder, { recursive: true });
  const git = (...args: readonly string[]) => gitIn(folder, ...args);
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    commit(files, message) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
    clone(branch, target, depth) {
      const url = `file://${folder}`;
      git('clone', '--quiet', '--depth', String(depth), '--branch', branch, url, target);
    },
  };
}
