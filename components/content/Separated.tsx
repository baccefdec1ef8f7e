/** Several things on one line, a dot between them. */
import { Fragment, type ReactNode } from 'react';

interface Props {
  readonly items: readonly { readonly key: string; readonly node: ReactNode }[];
}

export function Separated({ items }: Props) {
  return items.map(({ key, node }, index) => (
    <Fragment key={key}>
      {index > 0 && ' · '}
      {node}
    </Fragment>
  ));
}
