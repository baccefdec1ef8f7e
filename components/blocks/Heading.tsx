/** A heading, one level below what it stands in. */
import type { Children } from '#jsx/jsx-runtime';
import type { Sheet } from '../surface';

interface Props {
  readonly on: Sheet;
  readonly id?: string | undefined;
  readonly children: Children;
}

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5'] as const;

export function Heading({ on, id, children }: Props) {
  const Tag = TAGS[on.level + on.depth + 1] ?? 'h6';
  return <Tag id={id === undefined ? undefined : on.id(id)}>{children}</Tag>;
}
