/** What a finding is known by from run to run, wherever its line has moved to. */
import { createHash } from 'node:crypto';
import type { Finding } from '../errors';

/**
 * A fingerprint for each finding: of its code, its pointer and its message, without positions in lists and numbers, which
 * change as other things come and go. Equal ones in a file are numbered in their order.
 */
export function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ code, pointer, message, place }) => {
    const steps = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
    const text = message.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim();
    const hash = createHash('sha256')
      .update(JSON.stringify([code, steps, text]))
      .digest('hex')
      .slice(0, 32);
    const key = JSON.stringify([place?.file, hash]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${hash}:${count}`;
  });
}
