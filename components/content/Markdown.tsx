/** Text from the document, written in Markdown. */
import { markdown, markdownInline } from '../../filters/markdown';

interface Props {
  readonly text: string | undefined;
  /** The level of the text's own highest heading. */
  readonly headingLevel?: 2 | 3 | 4;
  /** `prose` for blocks, none inline. */
  readonly className?: string;
  /** Inside a paragraph or a cell: no blocks. */
  readonly inline?: boolean;
}

export function Markdown({ text, headingLevel = 3, className, inline = false }: Props) {
  if (text === undefined || text.trim() === '') return null;
  // The filter makes the markup itself and lets none of the document's through.
  if (inline) return <span className={className} dangerouslySetInnerHTML={{ __html: markdownInline(text) }} />;
  return (
    <div className={className ?? 'prose'} dangerouslySetInnerHTML={{ __html: markdown(text, { headingLevel }) }} />
  );
}
