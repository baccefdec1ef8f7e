/** How a reader knows which request a reply belongs to, and whether the document says so. */

import type { Correlation } from '../../site/messages/correlation';
import { Phrase } from '../content/Phrase';
import { useWords } from '../page-context';

export function PairedBy({ correlation }: { readonly correlation: Correlation | undefined }) {
  const words = useWords().conversation;
  if (correlation === undefined) return null;
  return (
    <span className="why">
      <Phrase text={words.pairedBy} parts={{ place: <Place correlation={correlation} /> }} />
    </span>
  );
}

/** The field alone, for a table whose column says the rest. */
export function Place({ correlation: { path, where, isStated } }: { readonly correlation: Correlation }) {
  const words = useWords().conversation;
  const field = <code>{path}</code>;
  return (
    <>
      {where === 'headers' ? <Phrase text={words.header} parts={{ field }} /> : field}
      {!isStated && <small className="muted"> {words.notStated}</small>}
    </>
  );
}
