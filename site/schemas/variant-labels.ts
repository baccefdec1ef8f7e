/** What the variants of a schema are called on a page. */
import type { VariantComparison, VariantName } from '../../model/schema/rules';
import type { Words } from '../../words/types';

/** No two are the same: of two variants of one name, the second gets its position. */
export function variantLabels({ names }: VariantComparison, words: Words['schema']): readonly string[] {
  const labels = names.map((name, index) => labelOf(name, index + 1, words));
  return labels.map((label, index) =>
    labels.indexOf(label) === index ? label : words.variants.again(label, index + 1),
  );
}

function labelOf(name: VariantName, position: number, { and, parts, variants }: Words['schema']): string {
  switch (name.kind) {
    case 'named':
      return name.name;
    case 'having':
      return variants.having(name.required.join(and));
    case 'position':
      return parts.variant(position);
    default:
      return name satisfies never;
  }
}
