/** What every writer of a block is given. */
import type { Block } from '../../content/blocks';
import type { Sheet } from '../surface';

export interface BlockProps<Kind extends Block['kind']> {
  readonly block: Extract<Block, { readonly kind: Kind }>;
  readonly on: Sheet;
}
