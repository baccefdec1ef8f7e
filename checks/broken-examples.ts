/** Examples that the parser refuses: what is wrong with them is told by our own validation, value by value. */
import type { LoadedDocument } from '../documents/load';
import type { Place, Warning } from '../errors';
import { pointerSteps, pointerTo } from '../model/reading/raw';
import type { Complaint } from './complaint';

export const EXAMPLE_RULES: ReadonlySet<string> = new Set([
  'asyncapi2-message-examples',
  'asyncapi2-message-examples-custom-format',
  'asyncapi2-schema-examples',
]);

const OURS = new Set(['example-mismatch', 'wrong-schema']);

export interface BrokenExamples {
  /** Those of our warnings that explain why the parser refuses an example. */
  readonly refused: ReadonlySet<Warning>;
  /** What the parser says of the same examples. */
  readonly explained: ReadonlySet<Complaint>;
}

/** The parser and the model come to an example on different ways: that it is the same one is told by its place. */
export function brokenExamples(
  complaints: readonly Complaint[],
  warnings: readonly Warning[],
  { sources }: Pick<LoadedDocument, 'sources'>,
): BrokenExamples {
  const keyOf = (steps: Complaint['steps']): string | undefined => {
    const pointer = examplePointer(steps);
    return pointer === undefined ? undefined : textOf(sources.locate(pointer));
  };
  const byExample = new Map<string, Complaint[]>();
  for (const complaint of complaints) {
    const key = complaint.isError && EXAMPLE_RULES.has(complaint.rule) ? keyOf(complaint.steps) : undefined;
    if (key !== undefined) byExample.set(key, [...(byExample.get(key) ?? []), complaint]);
  }
  const refused = new Set<Warning>();
  const explained = new Set<Complaint>();
  for (const warning of warnings.filter(({ code }) => OURS.has(code))) {
    for (const pointer of warning.also ?? [warning.pointer]) {
      const key = keyOf(pointerSteps(pointer) ?? []);
      const about = key === undefined ? undefined : byExample.get(key);
      if (about === undefined) continue;
      refused.add(warning);
      for (const complaint of about) explained.add(complaint);
    }
  }
  return { refused, explained };
}

function examplePointer(steps: Complaint['steps']): string | undefined {
  const at = steps.findIndex((step, index) => step === 'examples' && /^\d+$/.test(String(steps[index + 1] ?? '')));
  return at < 0 ? undefined : pointerTo(...steps.slice(0, at + 2));
}

function textOf({ file, line, column }: Place): string {
  return JSON.stringify([file, line, column]);
}
