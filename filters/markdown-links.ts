/** Keeps the links of a text that lead to the web, and shows where the others and the images would lead. */
import type MarkdownIt from 'markdown-it';
import { webUrl } from './url';

type Token = MarkdownIt.Token;
type TokenClass = MarkdownIt.StateCore['Token'];

/**
 * The tokens inside a paragraph without images and without links that a page must not have.
 *
 * An image becomes a link to it, since a site makes no request to any host; a link to anything but the web becomes its
 * text and its destination as code, so that nothing is lost.
 */
export function settleLinks(tokens: readonly Token[], Token: TokenClass): Token[] {
  let open: Token | undefined;
  let inside: Token[] = [];
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') {
      open = token;
      inside = [];
      return [];
    }
    if (open === undefined) return token.type === 'image' ? image(token, Token) : [token];
    if (token.type !== 'link_close') {
      inside.push(token);
      return [];
    }
    const settled = link(open, inside, Token);
    open = undefined;
    return settled;
  });
}

/** HTML has no link in a link: an image in one becomes its alternative text, and the link to it comes after. */
function link(open: Token, inside: readonly Token[], Token: TokenClass): Token[] {
  const images = inside.filter(({ type }) => type === 'image');
  const label = inside.map((token) => (token.type === 'image' ? text(alternative(token), Token) : token));
  const visible = label.some(({ content }) => content.trim() !== '');
  const after = images.flatMap((token) => [text(' ', Token), ...image(token, Token)]);
  const destination = attribute(open, 'href') ?? '';
  // The label of `<https://…>` and of a bare URL is its destination: said once is enough.
  const said = !visible || (open.info === 'auto' && webUrl(destination) === undefined);
  return [...anchor(destination, attribute(open, 'title'), said ? [] : label, Token), ...after];
}

function image(token: Token, Token: TokenClass): Token[] {
  const label = [text(alternative(token), Token)];
  return anchor(attribute(token, 'src') ?? '', attribute(token, 'title'), label, Token);
}

/** A link with its label, or with its destination for want of one. */
function anchor(destination: string, title: string | undefined, label: readonly Token[], Token: TokenClass): Token[] {
  const href = webUrl(destination);
  if (href === undefined) {
    const code = new Token('code_inline', 'code', 0);
    code.content = title === undefined ? destination : `${destination} "${title}"`.trimStart();
    if (code.content === '') return [...label];
    return label.length === 0 ? [code] : [...label, text(' ', Token), code];
  }
  const open = new Token('link_open', 'a', 1);
  open.attrs = [['href', href], ['rel', 'noopener noreferrer'], ...(title === undefined ? [] : [pair('title', title)])];
  const inside = label.length === 0 ? [text(destination, Token)] : label;
  return [open, ...inside, new Token('link_close', 'a', -1)];
}

function alternative(token: Token): string {
  const plain = plainText(token.children ?? []).trim();
  return plain === '' ? 'image' : plain;
}

/** The words inside a paragraph. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) => {
      if (type === 'softbreak' || type === 'hardbreak') return ' ';
      return children === null ? content : plainText(children);
    })
    .join('');
}

function text(content: string, Token: TokenClass): Token {
  const token = new Token('text', '', 0);
  token.content = content;
  return token;
}

function pair(name: string, value: string): [string, string] {
  return [name, value];
}

function attribute(token: Token, name: string): string | undefined {
  const value = token.attrGet(name);
  return value === null || value === '' ? undefined : String(value);
}
