/** German: a second identifying field, or with whom the first is shared. Both follow the first. */
import type { Words } from '../types';

export const identityDe: Words['identity'] = {
  and: ' und {constant}',
  oneOf: ' und {place} (einer der Werte {values})',
  shared: (count) => (count === 1 ? ', ebenso bei 1 anderen' : `, ebenso bei ${count} anderen`),
  sharedWith: ', ebenso bei {messages}',
  sharedWithSome: (count) => `, ebenso bei ${count} anderen, etwa {messages}`,
};
