/** A table that scrolls inside itself when it is wider than the page. */
import type { Row } from '../../content/blocks';
import type { Sheet } from '../surface';
import { Cell } from './Cell';
import type { BlockProps } from './props';

const CLASSES = {
  messages: 'messages',
  even: 'messages even',
  conversations: 'messages conversations',
  variants: 'variants',
  matrix: 'matrix',
  named: 'named',
} as const satisfies Record<NonNullable<BlockProps<'table'>['block']['look']>, string>;

export function Table({ block: { label, columns, rows, look }, on }: BlockProps<'table'>) {
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1). No landmark: a page has many tables, some of one name.
    <div className="table" role="group" aria-label={label} tabIndex={0}>
      <table className={look && CLASSES[look]}>
        <thead className={columns.length === 1 ? 'unseen' : undefined}>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((row) => writeRow(row, on))}</tbody>
      </table>
    </div>
  );
}

function writeRow(row: Row, on: Sheet) {
  const { cells, isMuted = false } = row;
  return (
    <tr className={isMuted ? 'muted' : undefined}>
      {on.mark?.(row, 'around')}
      {cells.map((cell) => (
        <Cell cell={cell} on={on} />
      ))}
    </tr>
  );
}
