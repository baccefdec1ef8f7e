/** What can be seen of an element: itself, or the summary of the outermost closed fold that it is in. */
export function visiblePart(element: Element): Element | undefined {
  let closed: Element | undefined;
  for (let fold = element.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) {
    const summary = fold.querySelector(':scope > summary');
    if (!fold.open && summary !== null && !summary.contains(element) && element !== fold) closed = summary;
  }
  const part = closed ?? element;
  return part.isConnected && part.checkVisibility() ? part : undefined;
}
