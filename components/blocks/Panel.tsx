import type { BlockProps } from './props';

const CLASSES = { opening: 'panel opening', problems: 'check-note problems' } as const;

export function Panel({ block: { blocks, look }, on }: BlockProps<'panel'>) {
  return <div className={look === undefined ? 'panel' : CLASSES[look]}>{on.write(blocks, on)}</div>;
}
