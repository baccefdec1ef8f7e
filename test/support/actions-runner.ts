/** Runs the steps of a job or an action as they stand, as a runner of GitHub would. What they use, the test stands in for. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holds, interpolate, type Values } from './actions-expression';
import type { Step } from './workflows';

export interface Run {
  /** Names of the steps that ran, in order. */
  readonly ran: readonly string[];
  /** The first step that failed, with what it said. */
  readonly failed: { readonly name: string; readonly code: number | null; readonly output: string } | undefined;
  /** All that the scripts printed. */
  readonly output: string;
  /** What stands on the page of the run. */
  readonly summary: string;
  readonly outputs: Values;
}

interface Surroundings {
  /** A clean clone. */
  readonly workspace: string;
  /** For what is outside of it. */
  readonly temp: string;
  readonly context: Values;
  readonly env: Readonly<Record<string, string>>;
  /** By the name of the action: takes its inputs, returns its outputs. */
  readonly uses: Readonly<
    Record<string, (inputs: Readonly<Record<string, string>>) => Readonly<Record<string, string>>>
  >;
}

export function runSteps(steps: readonly Step[], { workspace, temp, context, env, uses }: Surroundings): Run {
  mkdirSync(temp, { recursive: true });
  const file = (name: string) => {
    const path = join(temp, name);
    writeFileSync(path, '');
    return path;
  };
  const [summary, output, path] = [file('summary.md'), file('output'), file('path')];
  const outputs: Record<string, { readonly outputs: Values }> = {};
  const ran: string[] = [];
  const printed: string[] = [];
  let failed: Run['failed'];
  for (const step of steps) {
    const name = step.name ?? '';
    const now = { ...context, env, steps: outputs };
    if (!isWanted(step, failed !== undefined, now)) continue;
    ran.push(name);
    const given = (values: Readonly<Record<string, unknown>> = {}) =>
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, interpolate(String(value), now)]));
    if (step.uses !== undefined) {
      const use = uses[step.uses.replace(/@.*/, '')];
      if (use === undefined) throw new Error(`Nothing stands in for ${step.uses}.`);
      if (step.id !== undefined) outputs[step.id] = { outputs: use(given(step.with)) };
      else use(given(step.with));
      continue;
    }
    writeFileSync(output, '');
    const script = join(temp, 'step.sh');
    writeFileSync(script, step.run ?? '');
    const first = readFileSync(path, 'utf8').split('\n').filter(Boolean).reverse();
    const environment: Readonly<Record<string, string>> = {
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp },
      ...{ GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output, GITHUB_PATH: path },
      ...given(env),
      ...given(step.env),
    };
    const PATH = [...first, environment.PATH ?? ''].join(':');
    // As https://docs.github.com/actions says for no shell, and for bash.
    const flags = step.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
    const { status, stdout, stderr } = spawnSync('bash', [...flags, script], {
      cwd: workspace,
      env: { ...environment, PATH },
      encoding: 'utf8',
    });
    printed.push(stdout, stderr);
    if (step.id !== undefined) outputs[step.id] = { outputs: readOutput(readFileSync(output, 'utf8')) };
    if (status !== 0) failed ??= { name, code: status, output: stdout + stderr };
  }
  return { ran, failed, output: printed.join(''), summary: readFileSync(summary, 'utf8'), outputs };
}

function isWanted({ if: condition = '' }: Step, hasFailed: boolean, context: Values): boolean {
  // Without a word on it, a step is for jobs in which all went well.
  if (hasFailed && !/\b(?:always|cancelled|failure)\(/.test(condition)) return false;
  return condition === '' || holds(condition, context);
}

function readOutput(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
