/** The examples of a message as its page shows them. */

import type { Expanded } from '../../model/schema/schema';
import type { ExampleCheck, Message, MessageExample } from '../../model/types';
import type { Words } from '../../words/types';
import { variantLabels } from '../schemas/variant-labels';

export interface ExampleView {
  readonly example: MessageExample;
  /** What the variant of the payload is called that it is, where it is just one. */
  readonly variant: string | undefined;
}

/** Those of the author, or else one that was made. */
export function exampleViews(
  { examples, generated }: Message,
  payload: Expanded | undefined,
  words: Words['schema'],
): readonly ExampleView[] {
  const shown = examples.length > 0 || generated === undefined ? examples : [generated];
  return shown.map((example) => ({
    example,
    variant: variantLabel(example.check, payload, words),
  }));
}

/** The payload of a page without the values that stand beside it as examples. */
export function withoutExamples(payload: Expanded | undefined, { examples }: Message): Expanded | undefined {
  const beside = new Set(examples.map(({ written, payload: own }) => JSON.stringify(written ?? own)));
  return payload && beside.size > 0 ? without(payload, beside) : payload;
}

/** The root, its alternatives and its parts: all places that are the whole payload. */
function without(place: Expanded, beside: ReadonlySet<string | undefined>): Expanded {
  const { node, children } = place;
  return {
    ...place,
    node:
      node?.kind === 'schema'
        ? { ...node, examples: node.examples.filter((value) => !beside.has(JSON.stringify(value))) }
        : node,
    children: children.map((child) => (isWhole(child) ? without(child, beside) : child)),
  };
}

function isWhole({ role }: Expanded): boolean {
  return role === 'oneOf' || role === 'anyOf' || role === 'allOf';
}

/** The page may have merged the variants with others, and then compares something else. */
function variantLabel(
  check: ExampleCheck | undefined,
  payload: Expanded | undefined,
  words: Words['schema'],
): string | undefined {
  const match = check?.kind === 'valid' ? check.variant : undefined;
  const comparison = payload?.comparison;
  if (match === undefined || comparison?.names.length !== match.of) return undefined;
  return variantLabels(comparison, words)[match.index];
}
