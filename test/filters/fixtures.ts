/** Reads text fixtures in markdown-it's style: a sentence, the input and the output, each block ended by a dot. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence of behaviour, what goes in, and what must come out. */
export type Fixture = readonly [sentence: string, input: string, output: string];

/** All fixtures of a file; a file that cannot be read to its end throws. */
export function fixtures(name: string): readonly Fixture[] {
  const lines = readFileSync(join(__dirname, 'fixtures', name), 'utf8').split('\n');
  const block = (): string => {
    const end = lines.indexOf('.');
    if (end === -1) throw new Error(`${name}: a block has no dot at its end`);
    return lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  };
  const found: Fixture[] = [];
  while (lines.some((line) => line !== '')) found.push([block().trim(), block(), block()]);
  return found;
}
