/** Tags and further reading, as one line each. */
import type { ExternalDocs, Tag } from '../../model/types';
import { ExternalLink } from './ExternalLink';
import { Markdown } from './Markdown';

export function TagList({ tags }: { readonly tags: readonly Tag[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className="tags">
      {tags.map(({ name, description, externalDocs }) => (
        <li key={name}>
          <span className="tag">{name}</span> <Markdown text={description} inline />{' '}
          <FurtherReading externalDocs={externalDocs} />
        </li>
      ))}
    </ul>
  );
}

export function FurtherReading({ externalDocs }: { readonly externalDocs: ExternalDocs | undefined }) {
  if (externalDocs === undefined) return null;
  const { url, description } = externalDocs;
  if (description === undefined) return <ExternalLink url={url} />;
  return (
    <>
      <Markdown text={description} inline /> <ExternalLink url={url} />
    </>
  );
}
