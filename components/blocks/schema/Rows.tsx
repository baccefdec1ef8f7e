import type { BlockProps } from '../props';
import { SchemaRow } from './SchemaRow';

export function Rows({ block: { title, comparison = [], isGroup, rows }, on }: BlockProps<'rows'>) {
  const content = (
    <>
      {title !== undefined && <p className="group-title">{title}</p>}
      {on.write(comparison, on)}
      <ul className="schema">
        {rows.map((row) => (
          <SchemaRow row={row} on={on} />
        ))}
      </ul>
    </>
  );
  return isGroup ? <div className="group">{content}</div> : content;
}
