/** Reads files as they were in a revision of the git repository that the current folder is in. */
import { type ExecFileException, execFile } from 'node:child_process';
import { join, relative, resolve, sep } from 'node:path';
import { TemplateError } from '../errors';
import { type ReadFile, Refused } from './references';

/** A document in a revision. */
export interface Revision {
  /** Where it stands in the work tree, whether or not it is there now. */
  readonly file: string;
  readonly readFile: ReadFile;
}

/** As much as a document may have, and some more: what is larger is refused by its size. */
const MOST_BYTES = 40 * 1024 * 1024;

/**
 * @param ref a branch, a tag, a commit: whatever git knows.
 * @param path as in `git show ref:path`: from the root of the repository, or from the current folder if it begins with
 *   `./` or `../`.
 * @throws {TemplateError} if there is no git, no repository or no such revision. A missing file is told when it is read.
 */
export async function revisionOf(ref: string, path: string, folder: string): Promise<Revision> {
  // Git would take it for an option, which can write files.
  if (ref.startsWith('-')) throw new TemplateError(`No revision has the name ${JSON.stringify(ref)}.`);
  const root = resolve(await rootOf(folder));
  const isFromHere = /^\.\.?(?:[\\/]|$)/.test(path);
  const file = isFromHere ? resolve(folder, path) : join(root, path);
  const tree = await treeOf(ref, folder);
  return {
    file,
    // Later on the name could mean another commit.
    async readFile(absolute) {
      const name = relative(root, absolute).split(sep).join('/');
      try {
        return await git(['cat-file', 'blob', `${tree}:${name}`], root);
      } catch (error) {
        if (absolute !== file) throw new Refused(`does not exist in ${ref}`);
        throw missing(ref, name, error);
      }
    },
  };
}

async function rootOf(folder: string): Promise<string> {
  try {
    return (await git(['rev-parse', '--show-toplevel'], folder)).replace(/\r?\n$/, '');
  } catch (error) {
    if (!(error instanceof GitError) || !/not a git repository/i.test(error.said)) throw error;
    throw new TemplateError(
      `The folder ${JSON.stringify(folder)} is in no git repository, so that no file of a revision can be read.`,
    );
  }
}

/** @returns the object that holds the files: a name that git reads as nothing else. */
async function treeOf(ref: string, folder: string): Promise<string> {
  try {
    return (await git(['rev-parse', '--verify', '--quiet', `${ref}^{tree}`], folder)).trim();
  } catch (error) {
    if (error instanceof GitError && error.said !== '') throw error;
    const shallow = await git(['rev-parse', '--is-shallow-repository'], folder).catch(() => '');
    const why =
      shallow.trim() === 'true'
        ? ' This clone does not have the whole history: in GitHub Actions, give actions/checkout "fetch-depth: 0"; elsewhere, run "git fetch --unshallow".'
        : ' Fetch it if it is on a server: a branch there is called origin/main, not main.';
    throw new TemplateError(`This repository has no revision ${JSON.stringify(ref)}.${why}`);
  }
}

function missing(ref: string, name: string, error: unknown): Error {
  if (!(error instanceof GitError)) return new TemplateError(String(error));
  return new TemplateError(
    `There is no file ${JSON.stringify(name)} in ${JSON.stringify(ref)}. A path after a revision starts at the root of the repository; one that starts here begins with ./`,
  );
}

/** What git refused. */
class GitError extends TemplateError {
  override name = 'GitError';

  constructor(readonly said: string) {
    super(`Git says: ${said}`);
  }
}

/** Without a shell, so that no name is more than a name. */
function git(args: readonly string[], cwd: string): Promise<string> {
  // Messages are looked at, and are to be in English.
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
  return new Promise((give, fail) => {
    execFile('git', [...args], { cwd, env, maxBuffer: MOST_BYTES, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (error === null) give(stdout);
      else fail(errorOf(error, stderr));
    });
  });
}

function errorOf(error: ExecFileException, stderr: string): TemplateError {
  if (error.code === 'ENOENT') return new TemplateError('Git is not installed, and a revision is read by it.');
  const [first = ''] = stderr.trim().split('\n');
  return new GitError(first.replace(/^fatal: /, ''));
}
