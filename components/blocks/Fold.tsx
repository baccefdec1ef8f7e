import { EXAMPLE_CLASS } from '../../browser/contract';
import { writeInlines } from '../inlines/write-inlines';
import type { BlockProps } from './props';

const CLASSES = { panel: 'panel', example: `panel ${EXAMPLE_CLASS}`, aside: 'panel try', more: undefined } as const;

export function Fold({ block: { summary, isOpen, blocks, look, name, variant }, on }: BlockProps<'fold'>) {
  if (look === 'aside' && on.isPrinted) return null;
  return (
    <details className={CLASSES[look]} open={isOpen || on.isPrinted} data-example={name} data-variant={variant}>
      <summary className={look === 'more' ? 'fold' : undefined}>{writeInlines(summary, on)}</summary>
      {on.write(blocks, on)}
    </details>
  );
}
