/** Finds what a fragment of HTML made of a document must not have: the judge of the attack tests. */
import { type DefaultTreeAdapterTypes, type ParserError, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

const PLAIN: readonly string[] = [];

/** Elements and their attributes, each with the values it may have. */
const ALLOWED: ReadonlyMap<string, ReadonlyMap<string, RegExp>> = new Map(
  Object.entries({
    ...Object.fromEntries(
      'p br hr em strong s blockquote ul li table thead tbody tr h2 h3 h4 h5 h6'
        .split(' ')
        .map((name) => [name, PLAIN.map((attribute): [string, RegExp] => [attribute, /^/])]),
    ),
    a: [
      ['href', /^(?:https?:\/\/[^\s/@\\][^\s@\\]*|https?:\/\/[^\s/@\\]+\/\S*|mailto:\S+)$/],
      ['rel', /^noopener noreferrer$/],
      ['title', /^/],
      ['class', /^url$/],
    ],
    code: [['class', /^language-(?:bash|http|javascript|json|plaintext|python|typescript|xml|yaml)$/]],
    div: [
      ['class', /^(?:table|code)$/],
      ['tabindex', /^0$/],
      ['role', /^region$/],
      ['aria-label', /^Table$/],
    ],
    ol: [['start', /^\d{1,9}$/]],
    pre: [['tabindex', /^0$/]],
    span: [['class', /^(?:(?:hljs-[a-z_-]+|[a-z]+_|language-[a-z]+) ?)+$/]],
    td: [['data-align', /^(?:center|right)$/]],
    th: [
      ['data-align', /^(?:center|right)$/],
      ['scope', /^col$/],
    ],
  } satisfies Record<string, [string, RegExp][]>).map(([name, attributes]) => [name, new Map(attributes)]),
);

/** Errors about characters of the text itself, which cannot make markup. */
const HARMLESS: ReadonlySet<string> = new Set([
  'control-character-in-input-stream',
  'noncharacter-in-input-stream',
  'surrogate-in-input-stream',
]);

/** Everything that is wrong with a fragment; nothing for a safe one. */
export function faults(html: string): string[] {
  const found: string[] = [];
  const fragment = parseFragment(html, {
    onParseError: ({ code }: ParserError) => {
      if (!HARMLESS.has(code)) found.push(`not well-formed: ${code}`);
    },
  });
  const inspect = (node: Node, inLink: boolean): void => {
    if (node.nodeName === '#comment' || node.nodeName === '#documentType') found.push(node.nodeName);
    if ('tagName' in node) {
      const allowed = ALLOWED.get(node.tagName);
      if (allowed === undefined || node.namespaceURI !== 'http://www.w3.org/1999/xhtml')
        found.push(`<${node.tagName}>`);
      if (inLink && node.tagName === 'a') found.push('a link in a link');
      for (const { name, value } of node.attrs) {
        if (allowed?.get(name)?.test(value) !== true) found.push(`${node.tagName} ${name}="${value.slice(0, 80)}"`);
      }
    }
    if ('childNodes' in node) {
      for (const child of node.childNodes) inspect(child, inLink || node.nodeName === 'a');
    }
  };
  inspect(fragment, false);
  const page = parseFragment(`<main>${html}</main><hr>`).childNodes.map(({ nodeName }) => nodeName);
  if (page.join() !== 'main,hr') found.push(`changes the page around it: ${page.join()}`);
  const again = serialize(fragment);
  if (serialize(parseFragment(again)) !== again) found.push('changes when it is parsed again');
  return found;
}

/** What a reader sees. */
export function textOf(html: string): string {
  const text = (node: Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  };
  return text(parseFragment(html));
}
