/** A place of a schema: its name and its marks on one line, what it says, what is inside of it. */
import type { SchemaRow as Row } from '../../../content/blocks';
import { writeInlines } from '../../inlines/write-inlines';
import type { Sheet } from '../../surface';
import { More } from './More';

interface Props {
  readonly row: Row;
  readonly on: Sheet;
}

export function SchemaRow({ row, on }: Props) {
  const { id, name, marks, origin = [], blocks, below, last, fold, isOpen } = row;
  return (
    <li id={on.id(id)}>
      {on.mark?.(row, 'around')}
      <div className="row">
        {writeInlines(name, on)}
        {marks.map((mark) => (
          <>{writeInlines(mark, on)}</>
        ))}
        {writeInlines(origin, on)}
      </div>
      {on.write(blocks, on)}
      <More label={fold} isOpen={isOpen} on={on}>
        {on.write(below, on)}
      </More>
      {on.write(last, on)}
    </li>
  );
}
