/** A page as a browser's parser sees it. */
import { type ParserError, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

export interface Page {
  /** From the root of the site. */
  readonly path: string;
  readonly html: string;
  /** In the order of the document. */
  readonly elements: readonly Element[];
  /** Every piece of text that is no code, and every value of an attribute. */
  readonly texts: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** What the parser had to mend: an unclosed element, an attribute given twice. */
  readonly mended: readonly string[];
}

export function readPage(path: string, html: string): Page {
  const errors: ParserError[] = [];
  const document = parse(html, { onParseError: (error) => errors.push(error), sourceCodeLocationInfo: true });
  const elements: Element[] = [];
  const texts: string[] = [];
  for (const node of nodesOf(document)) {
    if ('tagName' in node) {
      elements.push(node);
      texts.push(...node.attrs.map(({ value }) => value));
    } else if ('value' in node && !isCode(node.parentNode)) texts.push(node.value);
  }
  return {
    path,
    html,
    elements,
    texts,
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    mended: [
      ...errors.map(({ code, startLine, startCol }) => `${code} at ${startLine}:${startCol}`),
      ...elements.filter(isUnclosed).map(({ tagName }) => `a <${tagName}> without its end`),
    ],
  };
}

function isCode(parent: object | null): boolean {
  if (parent === null || !('tagName' in parent) || !('attrs' in parent)) return false;
  return parent.tagName === 'style' || (parent.tagName === 'script' && !JSON.stringify(parent.attrs).includes('json'));
}

/** parse5 reports no error in how elements nest, but `<p><div></div></p>` leaves a paragraph that something else ended. */
function isUnclosed({ tagName, namespaceURI, sourceCodeLocation }: Element): boolean {
  if (!namespaceURI.endsWith('xhtml')) return false;
  return Boolean(sourceCodeLocation?.startTag) && !sourceCodeLocation?.endTag && !VOID.has(tagName);
}

const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function textOf(element: Tree.ParentNode): string {
  let text = '';
  for (const node of nodesOf(element)) if (node.nodeName === '#text' && 'value' in node) text += node.value;
  return text;
}

export function childElements(element: Element): readonly Element[] {
  return element.childNodes.filter((node): node is Element => 'tagName' in node);
}

/** An element and all below it. */
export function within(element: Tree.ParentNode): readonly Element[] {
  return [...nodesOf(element)].filter((node): node is Element => 'tagName' in node);
}

/** Walks without recursion: a page may be nested as deep as its document. */
function* nodesOf(root: Tree.Node): Generator<Tree.Node> {
  const waiting: Tree.Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
}
