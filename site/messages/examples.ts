/** The examples of a message as its page shows them. */

import type { Expanded } from '../../model/schema/schema';
import type { ExampleCheck, Message, MessageExample } from '../../model/types';
import type { Words } from '../../words/types';
import { variantLabels } from '../schemas/variant-labels';

export interface ExampleView {
  readonly example: MessageExample;
  /** What the variant of the payload is called that it is, where it is just one. */
  readonly variant: string | undefined;
  /** Made from the schema: the author gives none. */
  readonly isGenerated: boolean;
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
    isGenerated: example === generated,
  }));
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
