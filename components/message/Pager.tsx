/** The messages before and after this one, in the document's order. */
import type { Message } from '../../model/types';
import { useHref, useWords } from '../page-context';

interface Props {
  readonly previous: Message | undefined;
  readonly next: Message | undefined;
}

export function Pager({ previous, next }: Props) {
  const href = useHref();
  const { pager } = useWords().message;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="pager" aria-label={pager}>
      {previous !== undefined && (
        <a rel="prev" href={href(`message:${previous.id}`)}>
          {previous.label}
        </a>
      )}
      {next !== undefined && (
        <a rel="next" href={href(`message:${next.id}`)}>
          {next.label}
        </a>
      )}
    </nav>
  );
}
