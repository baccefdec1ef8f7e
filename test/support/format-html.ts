/** Prints markup one element a line, for people who review what changed. */
import { defaultTreeAdapter, parse, serializeOuter } from 'parse5';
import { childElements, type Element } from './check/dom';

const WIDTH = 120;

/** The `<main>` of a page; throws when there is none. */
export function formatMain(html: string): string {
  const waiting: Element[] = parse(html).childNodes.filter(defaultTreeAdapter.isElementNode);
  for (const element of waiting) {
    if (element.tagName === 'main') return `${format(element, '').join('\n')}\n`;
    waiting.push(...childElements(element));
  }
  throw new Error('There is no <main>.');
}

function format(element: Element, indent: string): readonly string[] {
  const whole = serializeOuter(element);
  const isShort = indent.length + whole.length <= WIDTH && !whole.includes('\n');
  // Space inside of these is content.
  if (isShort || element.tagName === 'pre' || element.childNodes.length === 0) return [indent + whole];
  const children = element.childNodes.flatMap((node) => {
    if (defaultTreeAdapter.isElementNode(node)) return format(node, `${indent}  `);
    const text = defaultTreeAdapter.isTextNode(node) ? escapeText(node.value) : '';
    return text.trim() === '' ? [] : text.split('\n').map((line) => `${indent}  ${line}`);
  });
  const [open = ''] = whole.split(/(?<=>)/, 1);
  return [indent + open, ...children, `${indent}</${element.tagName}>`];
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
