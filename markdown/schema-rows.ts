/** A schema as a nested list: an item for each place, with what it says of itself. */
import type { Block, Code, Extensions, Inlines, Rows, Schema, SchemaRow, Values } from '../content/blocks';
import { jsonText } from '../filters/json';
import { codeFence, codeSpan, escapeStart } from '../filters/markdown-escape';
import { inlineText, lineText } from './inlines';
import { itemText, list, type Part, paragraph, tightText } from './layout';
import { type Place, writtenOnce } from './surface';

export function schemaParts({ marks, blocks, further }: Schema, place: Place): readonly Part[] {
  const { facts, said, rest } = sorted(blocks, false, place);
  return [
    ...paragraph(escapeStart(joinedFacts([marksText(marks, place), ...facts]))),
    ...said,
    ...rest,
    ...further.flatMap(({ title, blocks: below }) => [
      ...paragraph(named(lineText(title, place.on))),
      ...sorted(below, false, place).rest,
    ]),
  ];
}

/** Rows that stand outside of a schema, or a group of them under its title. */
export function rowsParts({ title, comparison = [], rows }: Rows, place: Place): readonly Part[] {
  return [
    ...(title === undefined ? [] : paragraph(named(lineText([title], place.on)))),
    ...place.partsOf(comparison, place),
    ...list(rows.map((row) => rowText(row, place))),
  ];
}

export function valuesParts(block: Values, place: Place): readonly Part[] {
  return hasNotes(block) ? notedParts(block, place) : paragraph(escapeStart(valuesText(block, place)));
}

/** One item each; what is more than a line stands as JSON below its name. */
export function extensionItems({ values }: Extensions, { on }: Place): readonly string[] {
  return values.map(({ name, value }) => {
    if (typeof value === 'string') return inlineText([code(name), ': ', value], on);
    if (value === null || typeof value !== 'object') return inlineText([code(name), ': ', code(jsonText(value))], on);
    return itemText([...paragraph(`${codeSpan(name)}:`), { kind: 'fence', text: codeFence(jsonText(value), 'json') }]);
  });
}

function code(text: string): Code {
  return { kind: 'code', text };
}

/** Words that name what stands below them. */
export function named(text: string): string {
  return text === '' || /[.:!?…]$/.test(text) ? text : `${text}:`;
}

/** A place with all that is below it. */
function rowText(row: SchemaRow, place: Place): string {
  return writtenOnce(row, place.on, () => newRowText(row, place));
}

function newRowText({ name, marks, origin = [], blocks, below, last }: SchemaRow, place: Place): string {
  const { facts, said, rest } = sorted([...blocks, ...below, ...last], true, place);
  const label = inlineText(name, place.on);
  const about = joinedFacts([marksText(marks, place), ...facts, inlineText(origin, place.on)]);
  const between = about.startsWith('= ') ? ' ' : ': ';
  return tightText([
    ...paragraph(escapeStart(label === '' || about === '' ? label + about : label + between + about)),
    ...said,
    ...rest,
  ]);
}

function joinedFacts(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join(' · ');
}

/** What holds for a place: `string = "ping", required`. */
function marksText(marks: readonly Inlines[], { on }: Place): string {
  return marks
    .map((mark, index) => {
      const text = inlineText(mark, on);
      if (isOnlyValue(mark)) return index === 0 ? `= ${text}` : ` = ${text}`;
      return index === 0 ? text : `, ${text}`;
    })
    .join('');
}

function isOnlyValue([only, ...others]: Inlines): boolean {
  return typeof only === 'object' && only.kind === 'code' && only.look === 'const' && others.length === 0;
}

/** What a place says of itself, by how much room that takes. */
interface Sorted {
  /** A few words each. */
  readonly facts: readonly string[];
  /** Its title and its meaning, then sentences. */
  readonly said: readonly Part[];
  /** All else, in its order; what follows each other as lists is one list. */
  readonly rest: readonly Part[];
}

/** @param isRow whether lists of ours follow on the same level as an author's would stand. */
function sorted(blocks: readonly Block[], isRow: boolean, place: Place): Sorted {
  const { on } = place;
  const facts: string[] = [];
  const titles: string[] = [];
  const about: string[] = [];
  const sentences: string[] = [];
  const rest: (Exclude<Part, { kind: 'list' }> | { readonly kind: 'list'; readonly items: string[] })[] = [];
  for (const block of blocks) {
    if (block.kind === 'values' && !hasNotes(block)) facts.push(valuesText(block, place));
    else if (block.kind === 'prose') about.push(on.texts.prose(block.markdown, block.headingLevel));
    else if (block.kind === 'paragraph' && block.look === 'bounds') facts.push(inlineText(block.inlines, on));
    else if (block.kind === 'paragraph' && block.look === 'title') titles.push(titleText(block.inlines, place));
    else if (block.kind === 'paragraph' && block.look === undefined) sentences.push(inlineText(block.inlines, on));
    else {
      const items = itemsOf(block, place);
      const last = rest.at(-1);
      if (items === undefined) rest.push(...place.partsOf([block], place).map(mutable));
      else if (last?.kind === 'list') for (const item of items) last.items.push(item);
      else rest.push({ kind: 'list', items: [...items] });
    }
  }
  return { facts, said: saidParts(titles, about, sentences, isRow), rest };
}

function mutable(part: Part): Exclude<Part, { kind: 'list' }> | { readonly kind: 'list'; readonly items: string[] } {
  return part.kind === 'list' ? { ...part, items: [...part.items] } : part;
}

function titleText(inlines: Inlines, { on }: Place): string {
  return inlineText([{ kind: 'strong', inlines }], on);
}

function saidParts(
  titles: readonly string[],
  about: readonly string[],
  sentences: readonly string[],
  isRow: boolean,
): readonly Part[] {
  const title = titles.join(' ');
  const texts = about.filter((text) => text !== '');
  const [first = '', ...others] = texts;
  const isGlued = title !== '' && first !== '' && isOneParagraph(first);
  const above: readonly Part[] = [
    ...paragraph(isGlued ? `${title}: ${first}` : title),
    ...(isGlued ? others : texts).map((text): Part => {
      if (isOneParagraph(text)) return { kind: 'paragraph', text };
      return { kind: 'prose', text: isRow ? quoted(text) : text };
    }),
  ];
  const sentence = paragraph(escapeStart(sentences.filter((text) => text !== '').join(' ')));
  // As paragraphs of a page they would stand apart.
  const isTight = !isRow && above.every(({ kind }) => kind === 'paragraph');
  return isTight ? paragraph(tightText([...above, ...sentence])) : [...above, ...sentence];
}

/** Nothing in it could be taken for a list, a table or a quotation, or run into one of ours. */
function isOneParagraph(text: string): boolean {
  return !/\n[ \t]*\n|(?:^|\n)[ \t]*(?:[-*+>#|:`~]|\d+[.)])/.test(text);
}

/** Sets apart what has more than one paragraph, so that no list of the author's runs into ours. */
function quoted(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

/** @returns `undefined` for what is no list. */
function itemsOf(block: Block, place: Place): readonly string[] | undefined {
  switch (block.kind) {
    case 'rows':
      return block.title === undefined ? rowItems(block, place) : [itemText(rowsParts(block, place))];
    case 'list':
      return place.partsOf([block], place).flatMap((part) => (part.kind === 'list' ? part.items : [part.text]));
    case 'extensions':
      return extensionItems(block, place);
    case 'values':
      return [itemText(notedParts(block, place))];
    case 'paragraph':
      return block.look === 'closing' ? [lineText(block.inlines, place.on)] : undefined;
    case 'fold':
      return block.look === 'more' ? foldItems(block.summary, block.blocks, place) : undefined;
    default:
      return undefined;
  }
}

function rowItems({ comparison = [], rows }: Rows, place: Place): readonly string[] {
  const compared = itemText(place.partsOf(comparison, place));
  return [...(compared === '' ? [] : [compared]), ...rows.map((row) => rowText(row, place))];
}

/** Here is room for the properties that a page folds away. */
function foldItems(summary: Inlines, blocks: readonly Block[], place: Place): readonly string[] {
  // The summary of a fold around extensions only names them.
  const isSaid = blocks.every(({ kind }) => kind === 'rows') || isOfExtensions(blocks);
  if (isSaid) return blocks.flatMap((block) => itemsOf(block, place) ?? []);
  return [itemText([...paragraph(named(lineText(summary, place.on))), ...place.partsOf(blocks, place)])];
}

/** Whether these are extensions alone. */
export function isOfExtensions(blocks: readonly Block[]): boolean {
  return blocks.every(({ kind }) => kind === 'extensions');
}

function hasNotes({ values }: Values): boolean {
  return values.some(({ note }) => note.length > 0);
}

function valuesText({ label, values }: Values, { on }: Place): string {
  return `${inlineText([label], on)} ${values.map((value) => codeSpan(value.code)).join(', ')}`.trim();
}

/** The values with what the document says of each. */
function notedParts({ label, values }: Values, { on }: Place): readonly Part[] {
  const items = values.map((value) => inlineText([code(value.code), ' ', ...value.note], on));
  return [...paragraph(named(lineText([label], on))), ...list(items)];
}
