/** `additionalProperties: false` or `true`: a sentence after the properties, no row. */
import type { Expanded } from '../../model/schema';

export function Closing({ places }: { readonly places: readonly Expanded[] }) {
  return places.map(({ role, node }) => (
    <p key={role} className="closing">
      {node?.kind === 'boolean' && node.value ? 'Other properties are allowed.' : 'No other properties.'}
    </p>
  ));
}

export function isClosing({ role, node }: Expanded): boolean {
  return (role === 'additionalProperties' || role === 'unevaluatedProperties') && node?.kind === 'boolean';
}
