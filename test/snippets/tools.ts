/** Runs the tools of other languages, where this machine has them. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { test } from '@jest/globals';

export function run(command: string, args: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(command, args, { input, encoding: 'utf8', timeout: 30_000 });
}

/**
 * A test that needs a tool. Without the tool the report says so, as a thing to do; it does not pass for a test.
 *
 * @param probe arguments with which the tool does nothing and succeeds.
 */
export function testWith(
  tool: string,
  probe: readonly string[],
  title: string,
  body: () => void | Promise<void>,
): void {
  const { status } = run(tool, probe);
  if (status === 0) test(title, body);
  else test.todo(`${title} (not run: \`${[tool, ...probe].join(' ')}\` does not succeed on this machine)`);
}
