import type { Step } from '../../content/blocks';
import { writeInlines } from '../inlines/write-inlines';
import type { Sheet } from '../surface';
import { Heading } from './Heading';
import type { BlockProps } from './props';

export function Steps({ block: { steps, look }, on }: BlockProps<'steps'>) {
  const write = look === 'start' ? writeStart : writeStep;
  return <ol className={look}>{steps.map((step) => write(step, on))}</ol>;
}

function writeStep({ title, inlines, blocks = [], direction }: Step, on: Sheet) {
  return (
    <li className={direction}>
      {title !== undefined && <b>{title}</b>}
      {title !== undefined && ' '}
      {writeInlines(inlines, on)}
      {on.write(blocks, on)}
    </li>
  );
}

function writeStart({ title, inlines, blocks = [], direction }: Step, on: Sheet) {
  return (
    <li className={direction}>
      {title !== undefined && <Heading on={on}>{title}</Heading>}
      {inlines.length > 0 && <p>{writeInlines(inlines, on)}</p>}
      {on.write(blocks, on)}
    </li>
  );
}
