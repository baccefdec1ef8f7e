import { writeInlines } from '../../inlines/write-inlines';
import type { BlockProps } from '../props';

export function Schema({ block: { id, marks, blocks, further }, on }: BlockProps<'schema'>) {
  return (
    <div className="tree" id={id === undefined ? undefined : on.id(id)}>
      {marks.map((mark, index) => (
        <>
          {index > 0 && ' '}
          {writeInlines(mark, on)}
        </>
      ))}
      {on.write(blocks, on)}
      {further.map((place) => (
        <div id={on.id(place.id)} className="group">
          <p className="group-title">{writeInlines(place.title, on)}</p>
          {on.write(place.blocks, on)}
        </div>
      ))}
    </div>
  );
}
