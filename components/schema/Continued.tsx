/** The ends of the link from a place that is too deep for the tree to where its parts stand below. */
import type { Expanded } from '../../model/schema/schema';
import { schemaAnchor } from '../../site/schemas/anchors';
import { Phrase } from '../content/Phrase';
import { useWords } from '../page-context';

/** No child has this step: a property's would have `~` doubled. */
export function continuedAnchor(root: string, { path }: Expanded): string {
  return schemaAnchor(root, [...path, '~more']);
}

interface Props {
  readonly root: string;
  readonly place: Expanded;
}

export function ContinuedLink({ root, place, label }: Props & { readonly label: string | undefined }) {
  const { continued: text, folds } = useWords().schema;
  const link = <a href={`#${encodeURIComponent(continuedAnchor(root, place))}`}>{label ?? folds.details}</a>;
  return (
    <p>
      <Phrase text={text} parts={{ link }} />
    </p>
  );
}

/** The last steps to it are enough to know it again. */
export function ContinuedName({ root, place }: Props) {
  const href = `#${encodeURIComponent(schemaAnchor(root, place.path))}`;
  return (
    <Phrase text={useWords().schema.inside} parts={{ place: <a href={href}>{place.path.slice(-3).join(' › ')}</a> }} />
  );
}
