/** German: a second identifying field, for messages that share the first one. It follows the first. */
import type { Words } from '../types';

export const identityDe: Words['identity'] = {
  and: ' und {constant}',
  oneOf: ' und {place} (einer der Werte {values})',
};
