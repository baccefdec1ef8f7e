import { Inlines } from '../inlines/Inlines';
import type { BlockProps } from './props';

export function Facts({ block: { rows }, on }: BlockProps<'facts'>) {
  return (
    <dl className="facts">
      {rows.map(({ label, inlines, blocks = [] }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>
            <Inlines of={inlines} on={on} />
            {on.write(blocks, on)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
