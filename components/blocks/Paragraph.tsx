import { writeInlines } from '../inlines/write-inlines';
import type { BlockProps } from './props';

const CLASSES = {
  muted: 'muted',
  part: 'part',
  empty: 'panel empty',
  group: 'group-title',
  title: 'schema-title',
  closing: 'closing',
  bounds: 'bounds',
  check: 'check-note',
  address: 'panel code',
} as const satisfies Record<NonNullable<BlockProps<'paragraph'>['block']['look']>, string>;

export function Paragraph({ block: { inlines, look }, on }: BlockProps<'paragraph'>) {
  // What is to be copied is code as far as the script knows, and a paragraph has margins.
  const Tag = look === 'address' ? 'div' : 'p';
  return <Tag className={look && CLASSES[look]}>{writeInlines(inlines, on)}</Tag>;
}
