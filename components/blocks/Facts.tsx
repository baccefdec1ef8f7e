import { writeInlines } from '../inlines/write-inlines';
import type { BlockProps } from './props';

export function Facts({ block: { rows }, on }: BlockProps<'facts'>) {
  return (
    <dl className="facts">
      {rows.map(({ label, inlines, blocks = [] }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {writeInlines(inlines, on)}
            {on.write(blocks, on)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
