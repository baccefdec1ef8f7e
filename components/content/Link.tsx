/** A link to a page of this site; plain text where there is no such page. */
import type { ReactNode } from 'react';
import type { Target } from '../../site/types';
import { useHref } from '../page-context';

interface Props {
  readonly to: Target;
  readonly anchor?: string;
  readonly children: ReactNode;
}

export function Link({ to, anchor, children }: Props) {
  const href = useHref()(to, anchor);
  return href === undefined ? children : <a href={href}>{children}</a>;
}
