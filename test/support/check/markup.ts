/** What must hold for the markup of each page. */
import { createHash } from 'node:crypto';
import { attribute, childElements, type Element, type Page, textOf, within } from './dom';

/** One sentence a problem, without the name of the page. */
type Rule = (page: Page) => readonly string[];

export function checkMarkup(page: Page): readonly string[] {
  return RULES.flatMap((rule) => rule(page));
}

const named = (page: Page, ...names: readonly string[]) =>
  page.elements.filter(({ tagName }) => names.includes(tagName));

const RULES: readonly Rule[] = [
  ({ mended }) => mended.map((error) => `the parser had to mend ${error}`),
  ({ html }) => (/^<!doctype html>/i.test(html) ? [] : ['it does not begin with <!doctype html>']),
  (page) => (named(page, 'html').some((html) => attribute(html, 'lang')) ? [] : ['<html> has no lang']),
  (page) => exactlyOne(page, 'h1'),
  (page) => exactlyOne(page, 'main'),
  (page) => exactlyOne(page, 'title').concat(named(page, 'title').some(isEmpty) ? ['<title> is empty'] : []),
  headingOrder,
  uniqueIds,
  references,
  contentSecurityPolicy,
  noCode,
  tables,
  (page) => named(page, 'img').flatMap((img) => (attribute(img, 'alt') === undefined ? ['an <img> has no alt'] : [])),
  (page) =>
    named(page, 'a').flatMap((a) => (hasName(a, page) ? [] : [`a link to "${attribute(a, 'href')}" has no text`])),
];

function exactlyOne(page: Page, name: string): readonly string[] {
  const { length } = named(page, name).filter(({ namespaceURI }) => namespaceURI.endsWith('xhtml'));
  return length === 1 ? [] : [`it has ${length} <${name}>, not one`];
}

function headingOrder(page: Page): readonly string[] {
  let level = 0;
  return named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').flatMap((heading) => {
    const before = level;
    level = Number(heading.tagName.slice(1));
    const empty = isEmpty(heading) ? [`an <h${level}> is empty`] : [];
    const step = `<h${level}> "${textOf(heading)}" follows ${before === 0 ? 'nothing' : `<h${before}>`}`;
    return level > before + 1 ? [...empty, step] : empty;
  });
}

function uniqueIds({ elements }: Page): readonly string[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = attribute(element, 'id');
    if (id === undefined) return [];
    if (id === '' || /\s/.test(id)) return [`the id "${id}" is empty or has a space`];
    if (seen.has(id)) return [`the id "${id}" is used twice`];
    seen.add(id);
    return [];
  });
}

const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for', 'headers', 'list'];

function references({ elements, ids }: Page): readonly string[] {
  return elements.flatMap((element) =>
    REFERENCES.flatMap((name) =>
      (attribute(element, name)?.split(/\s+/) ?? [])
        .filter((id) => !ids.has(id))
        .map((id) => `${name} names the id "${id}", which is not there`),
    ),
  );
}

function contentSecurityPolicy(page: Page): readonly string[] {
  const [first, second] = named(page, 'head').flatMap(childElements);
  const isPolicy = (element: Element | undefined): element is Element =>
    element?.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
  if (first === undefined || attribute(first, 'charset')?.toLowerCase() !== 'utf-8') {
    return ['<meta charset="utf-8"> is not first in <head>'];
  }
  if (!isPolicy(second)) return ['the Content-Security-Policy does not come right after the charset'];
  const policy = attribute(second, 'content') ?? '';
  const directives = policy.split(';').map((directive) => directive.trim().replace(/\s+/g, ' '));
  return [
    ...["default-src 'none'", "base-uri 'none'", "form-action 'none'"]
      .filter((directive) => !directives.includes(directive))
      .map((directive) => `the Content-Security-Policy lacks ${directive}`),
    ...(/'unsafe-|\*|https?:/.test(policy) ? [`the Content-Security-Policy allows too much: ${policy}`] : []),
  ];
}

function noCode({ elements, path, html }: Page): readonly string[] {
  // Shown at any address, it has to bring what its own policy names.
  const isAllowed = (element: Element) => path === '404.html' && html.includes(`'sha256-${sha256(textOf(element))}'`);
  return elements.flatMap((element) => {
    const { tagName, attrs } = element;
    const handlers = attrs.filter(({ name }) => /^on/i.test(name)).map(({ name }) => `<${tagName}> has ${name}`);
    const isRefresh = tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
    // A block of data is no script: no browser runs it.
    const isData = attribute(element, 'type') === 'application/ld+json';
    const isInline = tagName === 'script' && !isData && (attribute(element, 'src') === undefined || !isEmpty(element));
    const isForeign = ['style', 'base', 'iframe', 'frame', 'object', 'embed'].includes(tagName);
    return [
      ...handlers,
      ...(attribute(element, 'style') === undefined ? [] : [`<${tagName}> has a style attribute`]),
      ...(attribute(element, 'srcdoc') === undefined ? [] : [`<${tagName}> has srcdoc`]),
      ...(isForeign && !(tagName === 'style' && isAllowed(element)) ? [`it has a <${tagName}>`] : []),
      ...(isRefresh ? ['it has a <meta http-equiv="refresh">'] : []),
      ...(isInline && !isAllowed(element) ? ['it has an inline <script>'] : []),
    ];
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

const SCOPES = new Set(['col', 'row', 'colgroup', 'rowgroup']);

function tables(page: Page): readonly string[] {
  return named(page, 'table').flatMap((table) => {
    const headers = within(table).filter(({ tagName }) => tagName === 'th');
    if (headers.length === 0) return ['a <table> has no <th>'];
    return headers
      .filter((header) => !SCOPES.has(attribute(header, 'scope') ?? ''))
      .map((header) => `the <th> "${textOf(header)}" has no scope`);
  });
}

function hasName(link: Element, { ids }: Page): boolean {
  if (!isEmpty(link) || attribute(link, 'aria-label')) return true;
  if (ids.has(attribute(link, 'aria-labelledby') ?? '')) return true;
  return within(link).some((element) => element.tagName === 'img' && attribute(element, 'alt'));
}

function isEmpty(element: Element): boolean {
  return textOf(element).trim() === '';
}
