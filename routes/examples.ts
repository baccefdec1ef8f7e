/** The examples of a message as its page shows them. */
import type { Expanded } from '../model/schema';
import type { ExampleCheck, Message, MessageExample } from '../model/types';

export interface ExampleView {
  readonly example: MessageExample;
  /** What the variant of the payload is called that it is, where it is just one. */
  readonly variant: string | undefined;
  /** Made from the schema: the author gives none. */
  readonly isGenerated: boolean;
}

/** Those of the author, or else one that was made. */
export function exampleViews({ examples, generated }: Message, payload: Expanded | undefined): readonly ExampleView[] {
  const shown = examples.length > 0 || generated === undefined ? examples : [generated];
  return shown.map((example) => ({
    example,
    variant: variantLabel(example.check, payload),
    isGenerated: example === generated,
  }));
}

/** The page may have merged the variants with others, and then compares something else. */
function variantLabel(check: ExampleCheck | undefined, payload: Expanded | undefined): string | undefined {
  const match = check?.kind === 'valid' ? check.variant : undefined;
  const labels = payload?.comparison?.labels;
  return match === undefined || labels?.length !== match.of ? undefined : labels[match.index];
}
