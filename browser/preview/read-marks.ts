/** Turns the comments of a marked page into attributes of the elements that they speak of. */
import { MARK } from './contract';

/** The pointer of what an element shows. */
export const SOURCE_ATTRIBUTE = 'data-preview-source';
/** On what the last save has changed. It never reaches the page that is seen. */
export const NEW_ATTRIBUTE = 'data-preview-new';

export function readMarks(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const marks: (readonly [comment: Node, element: Element | null, isNew: boolean, source: string | undefined])[] = [];
  while (walker.nextNode()) {
    const comment = walker.currentNode;
    const [, where, isNew, source] = MARK.exec(comment.nodeValue ?? '') ?? [];
    if (where === undefined) continue;
    const element = where === 'around' ? comment.parentElement : nextElement(comment);
    marks.push([comment, element, isNew === '!', source]);
  }
  for (const [comment, element, isNew, source] of marks) {
    if (isNew) element?.setAttribute(NEW_ATTRIBUTE, '');
    if (source !== undefined) element?.setAttribute(SOURCE_ATTRIBUTE, decoded(source));
    comment.parentNode?.removeChild(comment);
  }
}

/** A block that shows nothing is followed by the mark of the next one. */
function nextElement({ nextSibling }: Node): Element | null {
  return nextSibling instanceof Element ? nextSibling : null;
}

function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}
