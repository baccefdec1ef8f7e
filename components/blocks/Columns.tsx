import type { BlockProps } from './props';

export function Columns({ block: { above, rail, blocks }, on }: BlockProps<'columns'>) {
  return (
    <div className="columns">
      <div>{on.write(above, on)}</div>
      {/* What is a landmark on a page would be one of hundreds in many chapters. */}
      <aside className="rail" role={on.isPage ? undefined : 'note'} aria-label={rail.label}>
        {on.write(rail.blocks, on)}
      </aside>
      <div>{on.write(blocks, on)}</div>
    </div>
  );
}
