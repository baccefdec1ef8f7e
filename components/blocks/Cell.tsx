/** A cell of a table: its first line, what stands below it, and a picture. */
import type { Cell as CellData } from '../../content/blocks';
import { writeInlines } from '../inlines/write-inlines';
import type { Sheet } from '../surface';
import { Diagram } from './Diagram';

interface Props {
  readonly cell: CellData;
  readonly on: Sheet;
}

export function Cell({ cell: { lines, isHeader = false, look, figure }, on }: Props) {
  const [first = [], ...others] = lines;
  const content = (
    <>
      {writeInlines(first, on)}
      {others.map((line) => (
        <div>{writeInlines(line, on)}</div>
      ))}
      {figure !== undefined && <Diagram diagram={figure} you={on.words.conversation.you} />}
    </>
  );
  const className = look === 'both' ? 'send receive' : look;
  if (!isHeader) return <td className={className}>{content}</td>;
  return (
    <th scope="row" className={className}>
      {content}
    </th>
  );
}
