/** A part of a page under a heading that can be linked. */
import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: ReactNode;
  /** A few words beside the heading. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ id, title, note, children }: Props) {
  return (
    <section>
      <h2 id={id}>
        {title} {note !== undefined && <small>{note}</small>}
      </h2>
      {children}
    </section>
  );
}
