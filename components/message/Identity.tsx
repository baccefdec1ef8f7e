/** What tells a message apart on the wire: `event = "subscribe"`. */
import { inlineJson } from '../../filters/json';
import type { Identity as IdentityModel } from '../../model/types';

export function Identity({ identity }: { readonly identity: IdentityModel | undefined }) {
  if (identity === undefined) return null;
  return (
    <code className="const">
      {identity.path.join('.')} = {inlineJson(identity.value)}
    </code>
  );
}
