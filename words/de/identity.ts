/** German: what tells a message apart that shares its first mark with others; it follows that mark. */
import type { Words } from '../types';

export const identityDe: Words['identity'] = {
  and: ' und {constant}',
  oneOf: ' und {place} mit einem der Werte {values}',
};
