/** How a reader knows which request a reply belongs to, and whether the document says so. */
import type { Correlation } from '../../routes/correlation';

export function PairedBy({ correlation }: { readonly correlation: Correlation | undefined }) {
  if (correlation === undefined) return null;
  return (
    <span className="why">
      paired by <Place correlation={correlation} />
    </span>
  );
}

/** The field alone, for a table whose column says the rest. */
export function Place({ correlation: { path, where, isStated } }: { readonly correlation: Correlation }) {
  return (
    <>
      {where === 'headers' && 'header '}
      <code>{path}</code>
      {!isStated && <small className="muted"> found in both, not stated by the document</small>}
    </>
  );
}
