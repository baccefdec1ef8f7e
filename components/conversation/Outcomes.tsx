/** How a reply can turn out: the names of its variants. */
import { useWords } from '../page-context';

/** More names than these say less. */
const MOST = 6;

export function Outcomes({ outcomes }: { readonly outcomes: readonly string[] }) {
  const words = useWords().conversation;
  if (outcomes.length < 2) return null;
  const more = outcomes.length - MOST;
  return (
    <span className="muted">
      {outcomes.slice(0, MOST).join(words.or)}
      {more > 0 && words.orMore(more)}
    </span>
  );
}
