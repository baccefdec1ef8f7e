/** `additionalProperties` or `additionalItems` that are `false` or `true`: a sentence after the others, no row. */
import type { Expanded } from '../../model/schema/schema';
import type { Words } from '../../words/types';
import { useWords } from '../page-context';

export function Closing({ places }: { readonly places: readonly Expanded[] }) {
  const words = useWords().schema.closing;
  return places.map(({ role, node }) => (
    <p key={role} className="closing">
      {closingText(role, node?.kind === 'boolean' && node.value, words)}
    </p>
  ));
}

function closingText(role: Expanded['role'], isAllowed: boolean, words: Words['schema']['closing']): string {
  if (role === 'additionalItems') return isAllowed ? words.items : words.noItems;
  return isAllowed ? words.properties : words.noProperties;
}
