/** What the system says when it refuses to write, in words. */
import { TemplateError } from '../errors';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EFBIG', 'a file would be larger than the system allows'],
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'the disk can only be read'],
]);

/** An error for the user, where the disk is to blame; any other is as it was. */
export function diskError(folder: string, error: unknown, isUntouched: boolean): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS.get(code);
  if (reason === undefined) return error;
  const rest = isUntouched
    ? 'What was there before is as it was.'
    : 'Some of its files are new and some are old: once it can be written, run this again.';
  return new TemplateError(`The site cannot be written to ${JSON.stringify(folder)}: ${reason} (${code}). ${rest}`);
}
