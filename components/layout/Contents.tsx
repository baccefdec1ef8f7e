/** The table of contents of the whole documentation on one page. */
import { type Chapter, type Part, partAnchor } from '../../content/walks/chapters';
import type { FrameProps } from './frame';

interface Props extends FrameProps {
  readonly parts: readonly Part[];
}

export function Contents({ parts, on: { words } }: Props) {
  return (
    <ol>
      {parts.map(({ part, chapters }) => (
        <li id={partAnchor(part)}>
          <Entry title={words.print.parts[part]} chapters={chapters} />
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
        {chapters.map(({ id, label, isAddress }) => (
          <li>
            <a href={`#${id}`}>{isAddress ? <code>{label}</code> : label}</a>
          </li>
        ))}
      </ol>
    </>
  );
}
