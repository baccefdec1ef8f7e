/** A link inside the site, the arrow of a direction before it from the stylesheet; words alone where it has no end. */
import type { Children } from '#jsx/jsx-runtime';
import type { Direction } from '../../model/types';

interface Props {
  readonly href: string | undefined;
  readonly directions?: readonly Direction[] | undefined;
  readonly children: Children;
}

export function Link({ href, directions = [], children }: Props) {
  if (href === undefined) return children;
  return (
    <a className={directions.join(' ') || undefined} href={href}>
      {children}
    </a>
  );
}
