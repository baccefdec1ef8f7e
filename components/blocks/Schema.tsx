import { Fragment } from '#jsx/jsx-runtime';
import { writeInlines } from '../inlines/write-inlines';
import type { BlockProps } from './props';

export function Schema({ block: { id, marks, blocks, further }, on }: BlockProps<'schema'>) {
  return (
    <div className="tree" id={id === undefined ? undefined : on.id(id)}>
      {marks.map((mark, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          {writeInlines(mark, on)}
        </Fragment>
      ))}
      {on.write(blocks, on)}
      {further.map((place) => (
        <div key={place.id} id={on.id(place.id)} className="group">
          <p className="group-title">{writeInlines(place.title, on)}</p>
          {on.write(place.blocks, on)}
        </div>
      ))}
    </div>
  );
}
