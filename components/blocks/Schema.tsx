import { Fragment } from 'react';
import { Inlines } from '../inlines/Inlines';
import type { BlockProps } from './props';

export function Schema({ block: { id, marks, blocks, further }, on }: BlockProps<'schema'>) {
  return (
    <div className="tree" id={id === undefined ? undefined : on.id(id)}>
      {marks.map((mark, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          <Inlines of={mark} on={on} />
        </Fragment>
      ))}
      {on.write(blocks, on)}
      {further.map((place) => (
        <div key={place.id} id={on.id(place.id)} className="group">
          <p className="group-title">
            <Inlines of={place.title} on={on} />
          </p>
          {on.write(place.blocks, on)}
        </div>
      ))}
    </div>
  );
}
