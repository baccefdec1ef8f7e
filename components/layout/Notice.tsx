/** What a reader has to know before anything that a page says. */
import type { Inlines } from '../../content/blocks';
import { writeInlines } from '../inlines/write-inlines';
import type { Sheet } from '../surface';

interface Props {
  readonly inlines: Inlines | undefined;
  readonly on: Sheet;
}

export function Notice({ inlines = [], on }: Props) {
  return inlines.length > 0 && <p className="notice">{writeInlines(inlines, on)}</p>;
}
