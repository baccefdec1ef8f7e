/** What the author wrote, in Markdown. The filter makes the markup itself and lets none of the document's through. */
import type { Inline } from '../../content/blocks';
import { markdownBlocks, markdownInline } from '../../filters/markdown';
import { once } from '../filtered';
import type { Sheet } from '../surface';
import type { BlockProps } from './props';

const CLASSES = { lead: 'lead prose', about: 'about' } as const;

export function Prose({ block: { markdown, headingLevel, look }, on }: BlockProps<'prose'>) {
  const html = once(on.filtered.blocks, markdown, () => markdownBlocks(markdown))(headingLevel + on.level);
  return <div className={look === undefined ? 'prose' : CLASSES[look]} dangerouslySetInnerHTML={{ __html: html }} />;
}

interface RemarkProps {
  readonly inline: Extract<Inline, { readonly kind: 'remark' }>;
  readonly on: Sheet;
}

/** The same on one line. */
export function Remark({ inline: { markdown, look }, on }: RemarkProps) {
  const html = once(on.filtered.lines, markdown, () => markdownInline(markdown));
  return <span className={look} dangerouslySetInnerHTML={{ __html: html }} />;
}
