/** The ends of the link from a place that is too deep for the tree to where its parts stand below. */
import type { Expanded } from '../../model/schema';
import { schemaAnchor } from '../../routes/anchors';

/** No child has this step: a property's would have `~` doubled. */
export function continuedAnchor(root: string, { path }: Expanded): string {
  return schemaAnchor(root, [...path, '~more']);
}

interface Props {
  readonly root: string;
  readonly place: Expanded;
}

export function ContinuedLink({ root, place, words = 'Details' }: Props & { readonly words: string | undefined }) {
  return (
    <p>
      <a href={`#${encodeURIComponent(continuedAnchor(root, place))}`}>{words}</a>, shown further down.
    </p>
  );
}

/** The last steps to it are enough to know it again. */
export function ContinuedName({ root, place }: Props) {
  return (
    <>
      Inside <a href={`#${encodeURIComponent(schemaAnchor(root, place.path))}`}>{place.path.slice(-3).join(' › ')}</a>
    </>
  );
}
