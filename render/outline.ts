/** The parts of a page, as its own headings name them: read from what is shown, so that the two never differ. */
import type { PartOfPage } from '../site/types';

/** Fewer parts need no outline. */
const FEWEST = 2;
/** The navigation does not grow with the document. */
const MOST = 24;
const LABEL = 60;

/** @param markup of the content of a page, as React writes it */
export function outlineOf(markup: string): readonly PartOfPage[] {
  const headings = [...markup.matchAll(/<h2 id="([^"]*)">(.*?)<\/h2>/gs)].slice(0, MOST);
  const parts = headings.map(([, id = '', content = '']) => ({ id: decoded(id), label: labelOf(content) }));
  return parts.length < FEWEST ? [] : parts;
}

/** The heading itself: a `<small>` only comments on it. */
function labelOf(content: string): string {
  const text = decoded(content.replace(/<small>.*?<\/small>/gs, '').replace(/<[^>]*>/g, ''));
  const label = [...text.replace(/\s+/g, ' ').trim()];
  return label.length > LABEL ? `${label.slice(0, LABEL - 1).join('')}…` : label.join('');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' };

/** The entities that React writes. */
function decoded(text: string): string {
  return text.replace(/&(lt|gt|quot|#x27|amp);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
