import type { Item } from '../../content/blocks';
import { writeInlines } from '../inlines/write-inlines';
import type { Sheet } from '../surface';
import type { BlockProps } from './props';

type Look = BlockProps<'list'>['block']['look'];

export function List({ block: { items, look }, on }: BlockProps<'list'>) {
  // Parameters have the look of the places of a schema.
  const className = look === 'parameters' ? 'schema' : look;
  return <ul className={className}>{items.map((item) => writeItem(item, look, on))}</ul>;
}

function writeItem(item: Item, look: Look, on: Sheet) {
  const { inlines, blocks = [], id, direction } = item;
  return (
    <li id={id === undefined ? undefined : on.id(id)} className={direction}>
      {on.mark?.(item, 'around')}
      {inlines.length > 0 && <Words look={look} inlines={inlines} on={on} />}
      {on.write(blocks, on)}
    </li>
  );
}

interface WordsProps extends Pick<Item, 'inlines'> {
  readonly look: Look;
  readonly on: Sheet;
}

function Words({ look, inlines, on }: WordsProps) {
  const words = writeInlines(inlines, on);
  switch (look) {
    case 'connections':
      return <p className="connection">{words}</p>;
    case 'security':
    case 'operations':
    case 'conditions':
      return <p>{words}</p>;
    case 'parameters':
      return <div className="row">{words}</div>;
    default:
      return words;
  }
}
