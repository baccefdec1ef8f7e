/** Says why something could not be validated. */
import { checksEn } from '../words/en/checks';
import type { Words } from '../words/types';

/** Says it in some language. */
export type Reason = (words: Words['checks']['reasons']) => string;

/** Why something could not be validated, in words for its author. */
export class Unchecked extends Error {
  override name = 'Unchecked';

  constructor(
    readonly reason: Reason,
    options?: ErrorOptions,
  ) {
    super(reason(checksEn.reasons), options);
  }
}
