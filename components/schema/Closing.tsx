/** `additionalProperties` or `additionalItems` that are `false` or `true`: a sentence after the others, no row. */
import type { Expanded } from '../../model/schema';

export function Closing({ places }: { readonly places: readonly Expanded[] }) {
  return places.map(({ role, node }) => (
    <p key={role} className="closing">
      {closingText(role, node?.kind === 'boolean' && node.value)}
    </p>
  ));
}

export function isClosing({ role, node }: Expanded): boolean {
  const roles = ['additionalProperties', 'unevaluatedProperties', 'additionalItems'];
  return role !== undefined && roles.includes(role) && node?.kind === 'boolean';
}

function closingText(role: Expanded['role'], isAllowed: boolean): string {
  if (role === 'additionalItems') return isAllowed ? 'Further items are allowed.' : 'No further items.';
  return isAllowed ? 'Other properties are allowed.' : 'No other properties.';
}
