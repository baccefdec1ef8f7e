/** The table of contents of the whole documentation on one page. */
import { type Chapter, type Part, partAnchor } from '../../site/chapters';
import { useWords } from '../page-context';

export function Contents({ parts }: { readonly parts: readonly Part[] }) {
  const { print } = useWords();
  return (
    <ol>
      {parts.map(({ part, chapters }) => (
        <li key={part} id={partAnchor(part)}>
          <Entry title={print.parts[part]} chapters={chapters} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ title, chapters }: { readonly title: string; readonly chapters: readonly Chapter[] }) {
  const [first] = chapters;
  if (chapters.length === 1 && first?.label === undefined) return <a href={`#${first?.id}`}>{title}</a>;
  return (
    <>
      <b>{title}</b>
      <ol>
        {chapters.map(({ id, label, code }) => (
          <li key={id}>
            <a href={`#${id}`}>{code ? <code>{label}</code> : label}</a>
          </li>
        ))}
      </ol>
    </>
  );
}
