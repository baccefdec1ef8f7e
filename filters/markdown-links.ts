/** Keeps the links of a text that lead to the web, and shows where the others and the images would lead. */
import type MarkdownIt from 'markdown-it';
import { webUrl } from './url';

/** What becomes of a destination that means something of this site. */
export interface OwnLink {
  /** Nothing for one that leads nowhere: the page shows its words alone. */
  readonly href: string | undefined;
  /** Its words, where the text has none. */
  readonly label: string;
  /** In pixels, for a picture whose size is known. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
}

/** What a text may link to beside the web; `undefined` for a destination to be treated as in any text. */
export interface LinkRules {
  readonly link: (destination: string) => OwnLink | undefined;
  readonly image: (destination: string) => OwnLink | undefined;
}

type Token = MarkdownIt.Token;
type TokenClass = MarkdownIt.StateCore['Token'];

/** Nothing but the web, as for a text that comes with a document. */
const WEB_ONLY: LinkRules = { link: () => undefined, image: () => undefined };

/**
 * The tokens inside a paragraph without links that a page must not have.
 *
 * An image becomes a link to it, since a site makes no request to any host; a link to anything but the web becomes its
 * text and its destination as code, so that nothing is lost. The rules may know better.
 */
export function settleLinks(tokens: readonly Token[], Token: TokenClass, rules: LinkRules = WEB_ONLY): Token[] {
  return settlerOf(Token, rules)(tokens);
}

/** @returns what settles the tokens of a paragraph */
function settlerOf(Token: TokenClass, rules: LinkRules): (tokens: readonly Token[]) => Token[] {
  return (tokens) => {
    let open: Token | undefined;
    let inside: Token[] = [];
    return tokens.flatMap((token) => {
      if (token.type === 'link_open') {
        open = token;
        inside = [];
        return [];
      }
      if (open === undefined) return token.type === 'image' ? image(token) : [token];
      if (token.type !== 'link_close') {
        inside.push(token);
        return [];
      }
      const settled = link(open, inside);
      open = undefined;
      return settled;
    });
  };

  /** HTML has no link in a link: an image in one becomes its alternative text, and the link to it comes after. */
  function link(open: Token, inside: readonly Token[]): Token[] {
    const images = inside.filter(({ type }) => type === 'image');
    const label = inside.map((token) => (token.type === 'image' ? text(alternative(token), Token) : token));
    const visible = label.some(({ content }) => content.trim() !== '');
    const after = images.flatMap((token) => [text(' ', Token), ...image(token)]);
    const destination = attribute(open, 'href') ?? '';
    const title = attribute(open, 'title');
    const own = rules.link(destination);
    if (own !== undefined) {
      // The label of `<message:ping>` is its destination, and its name says it better.
      const words = visible && open.info !== 'auto' ? label : [text(own.label, Token)];
      return [...(own.href === undefined ? words : anchor(own.href, title, words, Token)), ...after];
    }
    // The label of `<https://…>` and of a bare URL is its destination; do not repeat it.
    const said = !visible || (open.info === 'auto' && webUrl(destination) === undefined);
    return [...webAnchor(destination, title, said ? [] : label, Token), ...after];
  }

  function image(token: Token): Token[] {
    const destination = attribute(token, 'src') ?? '';
    const title = attribute(token, 'title');
    const own = rules.image(destination);
    if (own?.href !== undefined) return [picture(own.href, token, title, own.size, Token)];
    const label = [text(alternative(token), Token)];
    return own === undefined ? webAnchor(destination, title, label, Token) : label;
  }
}

function picture(
  src: string,
  token: Token,
  title: string | undefined,
  size: OwnLink['size'],
  Token: TokenClass,
): Token {
  const img = new Token('picture', 'img', 0);
  img.attrs = [
    ['src', src],
    ['alt', plainText(token.children ?? []).trim()],
    ...(title === undefined ? [] : [pair('title', title)]),
    // The page keeps its place for it, so that nothing jumps when it comes.
    ...(size === undefined ? [] : [pair('width', `${size.width}`), pair('height', `${size.height}`)]),
  ];
  return img;
}

/** A link to the web with its label, or with its destination for want of one. */
function webAnchor(
  destination: string,
  title: string | undefined,
  label: readonly Token[],
  Token: TokenClass,
): Token[] {
  const href = webUrl(destination);
  if (href === undefined) {
    const code = new Token('code_inline', 'code', 0);
    code.content = title === undefined ? destination : `${destination} "${title}"`.trimStart();
    if (code.content === '') return [...label];
    return label.length === 0 ? [code] : [...label, text(' ', Token), code];
  }
  const [open, ...rest] = anchor(href, title, label.length === 0 ? [text(destination, Token)] : label, Token);
  open?.attrs?.splice(1, 0, ['rel', 'noopener noreferrer']);
  // Print shows where a link leads, unless its text does.
  if (label.length === 0 || plainText(label) === destination) open?.attrs?.push(['class', 'url']);
  return open === undefined ? [] : [open, ...rest];
}

function anchor(href: string, title: string | undefined, label: readonly Token[], Token: TokenClass): Token[] {
  const open = new Token('link_open', 'a', 1);
  open.attrs = [['href', href], ...(title === undefined ? [] : [pair('title', title)])];
  return [open, ...label, new Token('link_close', 'a', -1)];
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
