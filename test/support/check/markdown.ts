/** Where the links of a Markdown file lead: to a file of the site, or openly out of it. */
import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';

const parser = new MarkdownIt({ html: true });
// Every destination gets through, so that a bad one can be told.
parser.validateLink = () => true;

/** @returns a sentence for each problem, without its full stop */
export function checkMarkdown(path: string, text: string, files: ReadonlyMap<string, string>): readonly string[] {
  const { links, html } = linksOf(text);
  return [
    ...html.map((markup) => `${path}: it has the HTML ${markup.trim().slice(0, 80)}.`),
    ...links.flatMap((href) => {
      const problem = linkProblem(path, href, files);
      return problem === undefined ? [] : [`${path}: the link to "${href}" ${problem}.`];
    }),
  ];
}

/** The files of the site that its links lead to. */
export function markdownLinks(path: string, text: string): readonly string[] {
  return linksOf(text)
    .links.filter((href) => !/^[a-z][a-z0-9+.-]*:/i.test(href))
    .map((href) => resolve(path, href));
}

function linksOf(text: string): { readonly links: readonly string[]; readonly html: readonly string[] } {
  const tokens = parser.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return {
    links: tokens.flatMap((token) => {
      if (token.type === 'link_open') return [String(token.attrGet('href'))];
      return token.type === 'image' ? [String(token.attrGet('src'))] : [];
    }),
    html: tokens.filter(({ type }) => type === 'html_block' || type === 'html_inline').map(({ content }) => content),
  };
}

function linkProblem(path: string, href: string, files: ReadonlyMap<string, string>): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme !== undefined) return ['http', 'https', 'mailto'].includes(scheme) ? undefined : `uses ${scheme}:`;
  const file = resolve(path, href);
  return files.has(file) ? undefined : `leads to "${file}", which is not there`;
}

function resolve(path: string, href: string): string {
  return posix.normalize(posix.join(posix.dirname(path), decodeURI(href)));
}
