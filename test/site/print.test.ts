/** The page that holds all others: what the pages say, it says. */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'parse5';
import { attribute, type Element, within } from '../support/check/dom';
import { corpusPart, type DocumentFile, examples } from '../support/documents';
import { parseFile } from '../support/parse';
import { siteOf } from '../support/site';

const classes = (element: Element) => attribute(element, 'class')?.split(' ') ?? [];

/** Ways through the site, code that says an example again, and choices, of which paper has the first. */
const isLeftOut = (element: Element) =>
  ['nav', 'footer'].includes(element.tagName) || classes(element).some((name) => ['try', 'choice'].includes(name));

/** The name of the API: over the whole there. */
const isTitle = (element: Element) => classes(element).includes('title');

const squeeze = (text: string) => text.replace(/\s+/g, '');

function mainOf(html: string): Element {
  const main = within(parse(html)).find(({ tagName }) => tagName === 'main');
  if (main === undefined) throw new Error('There is no <main>.');
  return main;
}

/** The texts of the main part, block by block as they follow each other. */
function textsOf(element: Element, isMissed: (element: Element) => boolean): readonly string[] {
  if (isMissed(element)) return [];
  return element.childNodes.flatMap((node) => {
    if ('tagName' in node) return textsOf(node, isMissed);
    return 'value' in node && node.nodeName === '#text' ? [squeeze(node.value)] : [];
  });
}

async function siteAt({ path }: DocumentFile): Promise<ReadonlyMap<string, string> | undefined> {
  const { document, source } = await parseFile(path);
  return document === undefined ? undefined : siteOf(document, source);
}

function missing(site: ReadonlyMap<string, string>): readonly string[] {
  const whole = textsOf(mainOf(site.get('print.html') ?? ''), isLeftOut).join('');
  return [...site]
    .filter(([path]) => /\.html$/.test(path) && !/^(?:print|404|search(?:-\d+)?)\.html$|\/index\.html$/.test(path))
    .filter(([path, html]) => {
      const isMissed = (one: Element) => isLeftOut(one) || (path === 'index.html' && isTitle(one));
      return !whole.includes(textsOf(mainOf(html), isMissed).join(''));
    })
    .map(([path]) => path);
}

describe.each(examples)('$name on one page', (example) => {
  test('says in a row what each page says', async () => {
    const site = await siteAt(example);
    expect(missing(site ?? new Map())).toEqual([]);
  });

  test('has its chapters in reading order, each in the contents', async () => {
    const site = await siteAt(example);
    const main = mainOf(site?.get('print.html') ?? '');
    const chapters = within(main).flatMap((element) =>
      element.tagName === 'article' ? (attribute(element, 'id') ?? []) : [],
    );
    const [contents] = within(main).filter(({ tagName }) => tagName === 'nav');
    const links = (contents === undefined ? [] : within(contents)).flatMap(
      (element) => attribute(element, 'href') ?? [],
    );
    expect(links).toEqual(chapters.map((id) => `#${id}`));
    expect([...new Set(chapters.map((id) => id.replace(/\/.*/, '')))]).toEqual([
      'overview',
      'servers',
      'channels',
      'conversations',
      'vocabulary',
      'messages',
      'schemas',
    ]);
  });

  test('leaves no fold closed', async () => {
    const main = mainOf((await siteAt(example))?.get('print.html') ?? '');
    const folds = within(main).filter(({ tagName }) => tagName === 'details');
    expect(folds.length).toBeGreaterThan(0);
    expect(folds.filter((fold) => attribute(fold, 'open') === undefined)).toEqual([]);
  });

  test('links to nothing but itself, the site, its document and the web', async () => {
    const html = (await siteAt(example))?.get('print.html') ?? '';
    const links = within(parse(html)).flatMap((element) =>
      element.tagName === 'a' ? (attribute(element, 'href') ?? []) : [],
    );
    const inside = links.filter((href) => !/^(?:#|https?:|mailto:)/.test(href));
    expect(new Set(inside)).toEqual(new Set(['index.html', 'asyncapi.yaml', 'print.html']));
  });
});

const found = corpusPart(6);
test(`nothing of ${found.length} documents of the corpus is missing on one page`, async () => {
  const lost: string[] = [];
  for (const file of found) {
    const site = await siteAt(file);
    if (site !== undefined) lost.push(...missing(site).map((path) => `${file.name} ${path}`));
  }
  expect(lost).toEqual([]);
}, 400_000);

test('a text that is not there would be missed', async () => {
  const [example] = examples;
  const site = new Map(example === undefined ? [] : await siteAt(example));
  site.set('vocabulary.html', '<main><p>Nobody wrote this.</p></main>');
  expect(missing(site)).toEqual(['vocabulary.html']);
});
