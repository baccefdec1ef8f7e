/** Workflows and the action as GitHub reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadBundled } from './bundled';
import { ROOT } from './documents';

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly permissions?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** What users copy, and what runs for us. */
export const WORKFLOWS: readonly string[] = [
  'examples/github-pages/docs.yml',
  ...readdirSync(join(ROOT, '.github', 'workflows'))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `.github/workflows/${name}`),
];
export const ACTION = 'action.yml';

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
export const readWorkflow = (text: string): Workflow => parse(text);
export const readAction = (text: string): Action => parse(text);

/** What we use of GitHub's own reader of these files. */
interface Reader {
  readonly parseWorkflow: Parse;
  readonly parseAction: Parse;
  readonly convertWorkflowTemplate: (context: Context, value: unknown) => Promise<{ readonly errors?: Errors }>;
  readonly NoOperationTraceWriter: new () => object;
}

type Errors = readonly { readonly message?: string; readonly Message?: string }[];
type Parse = (
  file: { readonly name: string; readonly content: string },
  trace: object,
) => { readonly context: Context; readonly value: unknown };

interface Context {
  readonly errors: { readonly getErrors: () => Errors };
}

let reader: Reader | undefined;

/** @returns what GitHub would say of it, before it ran anything. */
export async function problemsOf(name: string, content: string): Promise<readonly string[]> {
  reader ??= loadBundled<Reader>('@actions/workflow-parser', '@actions/workflow-parser/actions/action-parser');
  const { parseAction, parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = reader;
  const isAction = name.endsWith('action.yml');
  const { context, value } = (isAction ? parseAction : parseWorkflow)({ name, content }, new NoOperationTraceWriter());
  const errors = context.errors.getErrors();
  const more = isAction || errors.length > 0 ? [] : ((await convertWorkflowTemplate(context, value)).errors ?? []);
  return [...errors, ...more].map(({ message, Message }) => message ?? Message ?? 'unknown');
}
