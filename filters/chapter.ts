/**
 * Makes the content of a page a chapter of one long page: one level down, with ids of its own, its links inside.
 *
 * It reads our own markup by its tags. That is safe because no text of a document can look like a tag or end one: React
 * and both filters escape `<` and `>` wherever they stand, and `"` in attributes. In text `"` may stand as it is, so that
 * only what is inside a tag is looked at, attribute by attribute from its start.
 */

export interface Chapter {
  /** Before each id of the chapter, with a slash between. */
  readonly id: string;
  /** Where a link of the page leads here; `undefined` for one that has no end here, which becomes its text. */
  readonly follow: (href: string) => string | undefined;
  /** Where a picture of the page is, seen from here. */
  readonly picture: (src: string) => string;
  /** For paper: everything open, nothing to choose from, no code that says again what an example says. */
  readonly isPrinted: boolean;
}

/** The tags that a chapter changes: by their name, or by an attribute they may have. Most tags are neither. */
const TAG =
  /<(\/?)(h[1-6]|a|aside|details|img|input|label|section|[a-z]+(?= [^>]*?(?:id|for|role|aria-[a-z]+)=))((?: [^>]*)?)>/g;
const ATTRIBUTE = / ([a-zA-Z:-]+)(?:="([^"]*)")?/g;
const REFERENCES: ReadonlySet<string> = new Set(['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']);
/** Ways through the site, which a single page has its own for. */
const NAVIGATION = /<nav[ >].*?<\/nav>/gs;
const TRY_IT = /<details class="panel try".*?<\/details>/gs;

export function chapterHtml(html: string, chapter: Chapter): string {
  const content = html.replace(NAVIGATION, '');
  const kept = chapter.isPrinted ? content.replace(TRY_IT, '') : content;
  return kept.replace(TAG, (tag, slash: string, name: string, attributes: string) => {
    const shifted = nameOf(name, chapter.isPrinted);
    if (chapter.isPrinted && name === 'input') return '';
    if (slash !== '') return shifted === name ? tag : `</${shifted}>`;
    return `<${shifted}${roleOf(name, attributes)}${attributesOf(name, attributes, chapter)}>`;
  });
}

function nameOf(name: string, isPrinted: boolean): string {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return `h${Math.min(Number(level) + 1, 6)}`;
  // Nothing is there to be labelled where all languages stand one after the other.
  return isPrinted && name === 'label' ? 'b' : name;
}

/** What is a landmark on a page would be one of hundreds here. */
function roleOf(name: string, attributes: string): string {
  if (name === 'aside') return ' role="note"';
  return name === 'section' && attributes.includes(' aria-label="') ? ' role="group"' : '';
}

function attributesOf(tag: string, attributes: string, chapter: Chapter): string {
  const changed = attributes.replace(ATTRIBUTE, (whole: string, name: string, value: string | undefined) =>
    value === undefined ? whole : attributeOf(tag, name, value, chapter, whole),
  );
  if (tag !== 'details' || !chapter.isPrinted || /(?:^| )open(?:=""|$| )/.test(changed)) return changed;
  return `${changed} open=""`;
}

function attributeOf(tag: string, name: string, value: string, chapter: Chapter, whole: string): string {
  const { id, follow, picture } = chapter;
  if (tag === 'img' && name === 'src') return ` src="${picture(value)}"`;
  if (name === 'id' || (name === 'name' && tag === 'input')) return ` ${name}="${id}/${value}"`;
  if (REFERENCES.has(name)) return ` ${name}="${value.replace(/[^ ]+/g, (one) => `${id}/${one}`)}"`;
  if (name === 'role' && value === 'region') return ' role="group"';
  if (name !== 'href' || tag !== 'a') return whole;
  const end = follow(value);
  return end === undefined ? '' : ` href="${end}"`;
}
