/** Which version number the changes ask for, by semantic versioning (https://semver.org). */
import type { Verdict } from './rules';
import type { Bump, Change } from './types';

const BUMPS: Readonly<Record<Verdict, Bump>> = {
  breaking: 'major',
  strict: 'minor',
  safe: 'minor',
  documentation: 'patch',
};

const ORDER: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

export function bumpOf(changes: readonly Pick<Change, 'verdict'>[]): Bump {
  const bumps = new Set(changes.map(({ verdict }) => BUMPS[verdict]));
  return ORDER.findLast((bump) => bumps.has(bump)) ?? 'none';
}

/** Without leading zeros; `v` and what follows `-` or `+` are allowed. */
const SEMVER = /^(v?)(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:[-+].{1,200})?$/;

/**
 * @returns the least version that says what changed; `undefined` if the version before is no semantic one. Before 1.0.0
 *   what breaks is a minor version, and all else a patch.
 */
export function nextVersion(version: string, bump: Bump): string | undefined {
  const [, prefix = '', major, minor, patch = '0'] = SEMVER.exec(version) ?? [];
  if (major === undefined || minor === undefined) return undefined;
  if (bump === 'none') return version;
  const [first, second, third] = [Number(major), Number(minor), Number(patch)];
  const step = first > 0 ? bump : bump === 'major' ? 'minor' : 'patch';
  if (step === 'major') return `${prefix}${first + 1}.0.0`;
  return step === 'minor' ? `${prefix}${first}.${second + 1}.0` : `${prefix}${first}.${second}.${third + 1}`;
}

/** @returns whether a version is the same or a later one; `undefined` if one of them is not semantic. */
export function isAtLeast(version: string, least: string): boolean | undefined {
  const [one, other] = [numbersOf(version), numbersOf(least)];
  if (one === undefined || other === undefined) return undefined;
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 || (one[at] ?? 0) > (other[at] ?? 0);
}

function numbersOf(version: string): readonly number[] | undefined {
  const [, , major, minor, patch = '0'] = SEMVER.exec(version) ?? [];
  return major === undefined || minor === undefined ? undefined : [major, minor, patch].map(Number);
}
