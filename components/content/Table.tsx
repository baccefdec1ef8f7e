/** A table that scrolls inside itself when it is wider than the page. */
import type { ReactNode } from 'react';

interface Props {
  /** What the table holds, for readers who cannot see it. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Table({ label, columns, className, children }: Props) {
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1). No landmark: a page has many tables, some of one name.
    <div className="table" role="group" aria-label={label} tabIndex={0}>
      <table className={className}>
        <thead className={columns.length === 1 ? 'unseen' : undefined}>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
