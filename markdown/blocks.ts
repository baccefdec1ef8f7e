/** Writes what a page says as Markdown, one function per kind of block: no words, order or grouping are decided here. */
import type {
  Block,
  Cards,
  Cell,
  CodeBlock,
  Columns,
  Facts,
  Figure,
  Fold,
  Guide,
  Inline,
  Inlines,
  List,
  Mark,
  Navigation,
  PageTree,
  Paragraph,
  Section,
  Steps,
  Table,
  Tabs,
  Tags,
} from '../content/blocks';
import { codeFence } from '../filters/markdown-escape';
import { markdownSource } from '../filters/markdown-source';
import { inlineText, lineText } from './inlines';
import { heading, itemText, list, type Part, pageText, paragraph, prose, table } from './layout';
import { extensionItems, isOfExtensions, named, rowsParts, schemaParts, valuesParts } from './schema-rows';
import { type MarkdownSurface, type Place, writtenOnce } from './surface';

/** A page for one place: its file, or the file of all pages. Without a line feed at its end. */
export function treeMarkdown({ head, blocks }: PageTree, on: MarkdownSurface): string {
  const title: Inlines = head.kind === undefined ? head.title : [`${head.kind}: `, ...head.title];
  return pageText([
    heading(1, inlineText(title, on)),
    ...paragraph(lineText(head.badges, on)),
    ...partsOf(blocks, { on, level: 1, partsOf }),
  ]);
}

function partsOf(blocks: readonly Block[], place: Place): readonly Part[] {
  return blocks.flatMap((block) => blockParts(block, place));
}

function blockParts(block: Block, place: Place): readonly Part[] {
  return writtenOnce(block, place.on, () => newParts(block, place));
}

function newParts(block: Block, place: Place): readonly Part[] {
  switch (block.kind) {
    case 'section':
      return sectionParts(block, place);
    case 'facts':
      return factParts(block, place);
    case 'prose':
      return prose(place.on.texts.prose(block.markdown, block.headingLevel));
    case 'guide':
      return prose(guideText(block, place));
    case 'paragraph':
      return paragraph(paragraphText(block, place));
    case 'table':
      return tableParts(block, place);
    case 'code-block':
      return [fence(block)];
    case 'tabs':
      return tabParts(block, place);
    case 'fold':
      return foldParts(block, place);
    case 'panel':
      return partsOf(block.blocks, place);
    case 'steps':
      return stepParts(block, place);
    case 'cards':
      return cardParts(block, place);
    case 'list':
      return listParts(block, place);
    case 'figure':
      return figureParts(block, place);
    case 'columns':
      return columnParts(block, place);
    case 'extensions':
      return list(extensionItems(block, place));
    case 'tags':
      return tagParts(block, place);
    case 'navigation':
      return navigationParts(block, place);
    case 'schema':
      return schemaParts(block, place);
    case 'rows':
      return rowsParts(block, place);
    case 'values':
      return valuesParts(block, place);
    default:
      return block satisfies never;
  }
}

/** What stands under a heading; nothing without anything in it. */
function under(title: Inlines, blocks: readonly Block[], place: Place): readonly Part[] {
  const level = place.level + 1;
  const inside = partsOf(blocks, { ...place, level });
  return inside.length === 0 ? [] : [heading(level, inlineText(title, place.on)), ...inside];
}

function sectionParts({ title, note = [], blocks }: Section, place: Place): readonly Part[] {
  if (note.length === 0) return under(title, blocks, place);
  const said: Inlines = [...title, ': ', ...note];
  const parts = under(said, blocks, place);
  // The note alone says something: the type of a payload of bytes.
  return parts.length > 0 ? parts : [heading(place.level + 1, inlineText(said, place.on))];
}

function columnParts({ above, rail, blocks }: Columns, place: Place): readonly Part[] {
  return [...partsOf(above, place), ...under([rail.label], rail.blocks, place), ...partsOf(blocks, place)];
}

function factParts({ rows }: Facts, place: Place): readonly Part[] {
  return list(
    rows.map(({ label, inlines, blocks = [] }) => {
      const inside = partsOf(blocks, place);
      const [first] = inside;
      if (inlines.length > 0) return itemText([...line([`${label}: `, ...inlines], place), ...inside]);
      if (first === undefined) return '';
      if (first.kind !== 'paragraph') return itemText([...line([`${label}:`], place), ...inside]);
      return itemText([...paragraph(`${lineText([`${label}:`], place.on)} ${first.text}`), ...inside.slice(1)]);
    }),
  );
}

function line(inlines: Inlines, { on }: Place): readonly Part[] {
  return paragraph(lineText(inlines, on));
}

function guideText({ guide: { text, links } }: Guide, { on }: Place): string {
  const settle = (key: string) => {
    const known = links.get(key);
    if (known === undefined) return undefined;
    return { href: known.target === undefined ? undefined : on.href(known.target), label: known.label };
  };
  return markdownSource(text, {
    headingLevel: 2,
    rules: { link: settle, image: (destination) => settle(`!${destination}`) },
  });
}

function paragraphText({ inlines, look }: Paragraph, { on }: Place): string {
  switch (look) {
    case 'part':
    case 'group':
      return named(lineText(inlines, on));
    case 'title':
      return lineText([{ kind: 'strong', inlines }], on);
    case 'muted':
    case 'empty':
    case 'closing':
    case 'bounds':
    case 'check':
    case 'address':
    case undefined:
      return lineText(inlines, on);
    default:
      return look satisfies never;
  }
}

/** One column needs no table. */
function tableParts({ columns, rows }: Table, place: Place): readonly Part[] {
  const shown = columns.flatMap((column, at) => (isPicture(rows, at) ? [] : [{ column, at }]));
  const lines = rows.map(({ cells }) => shown.map(({ at }) => cellText(cells[at], place)));
  if (shown.length === 1) return list(lines.flat());
  const labels = shown.map(({ column }) => inlineText([column], place.on));
  return lines.length === 0 ? [] : [table(labels, lines)];
}

/** Whether a column has pictures and nothing else. */
function isPicture(rows: Table['rows'], at: number): boolean {
  return (
    rows.some(({ cells }) => cells[at]?.figure !== undefined) &&
    rows.every(({ cells }) => (cells[at]?.lines ?? []).length === 0)
  );
}

function cellText(cell: Cell | undefined, { on }: Place): string {
  return (cell?.lines ?? [])
    .map((inlines) => lineText(inlines, on))
    .filter((text) => text !== '')
    .join('; ');
}

function fence({ text, language }: CodeBlock): Part {
  return { kind: 'fence', text: codeFence(text, language === 'text' ? '' : language) };
}

function tabParts({ panes }: Tabs, { on, level }: Place): readonly Part[] {
  return panes.flatMap(({ label, note = [], code }) => [
    heading(level + 1, inlineText([label], on)),
    ...paragraph(lineText(note, on)),
    fence(code),
  ]);
}

function foldParts({ summary, look, blocks }: Fold, place: Place): readonly Part[] {
  switch (look) {
    case 'aside':
      return [];
    case 'more': {
      const inside = partsOf(blocks, place);
      if (isOfExtensions(blocks)) return inside;
      return inside.length === 0 ? [] : [...paragraph(named(lineText(summary, place.on))), ...inside];
    }
    case 'panel':
    case 'example':
      return panelParts(summary, blocks, place);
    default:
      return look satisfies never;
  }
}

/** Its name and what is known of it are a heading, what it is about is a paragraph. */
function panelParts(summary: Inlines, blocks: readonly Block[], place: Place): readonly Part[] {
  const level = place.level + 1;
  const isMark = (inline: Inline): inline is Mark =>
    typeof inline !== 'string' && inline.kind === 'mark' && STATES.has(inline.look);
  const isRemark = (inline: Inline) => typeof inline !== 'string' && inline.kind === 'remark';
  const marks = summary.filter(isMark).map((mark) => inlineText([mark], place.on));
  const name = summary
    .filter((inline) => !isMark(inline) && !isRemark(inline))
    .flatMap((inline) => (typeof inline !== 'string' && inline.kind === 'strong' ? inline.inlines : [inline]));
  const title = inlineText(name, place.on);
  return [
    heading(level, marks.length === 0 ? title : `${title} (${marks.join(', ')})`),
    ...summary.filter(isRemark).flatMap((remark) => line([remark], place)),
    ...partsOf(blocks, { ...place, level }),
  ];
}

/** Marks that say something of an example rather than name it. */
const STATES: ReadonlySet<Mark['look']> = new Set(['generated', 'variant-name', 'valid', 'invalid', 'flag']);

function stepParts({ steps }: Steps, place: Place): readonly Part[] {
  const items = steps.map(({ title, inlines, blocks = [] }) => {
    const said: Inlines = title === undefined ? inlines : [{ kind: 'strong', inlines: [title] }, ' ', ...inlines];
    return itemText([...line(said, place), ...partsOf(blocks, place)]);
  });
  return list(items, true);
}

function cardParts({ cards }: Cards, { on }: Place): readonly Part[] {
  return list(
    cards.map(({ title, lines }) => {
      const rest = lines.filter(({ length }) => length > 0);
      const name: Inlines = [{ kind: 'strong', inlines: title }];
      return lineText(rest.length === 0 ? name : [...name, ': ', ...separated(rest, ' · ')], on);
    }),
  );
}

function separated(parts: readonly Inlines[], between: string): Inlines {
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

function listParts({ items }: List, place: Place): readonly Part[] {
  return list(items.map(({ inlines, blocks = [] }) => itemText([...line(inlines, place), ...partsOf(blocks, place)])));
}

function figureParts({ diagram, words }: Figure, place: Place): readonly Part[] {
  return words === undefined ? line([diagram.description], place) : stepParts(words, place);
}

function tagParts({ tags }: Tags, { on }: Place): readonly Part[] {
  const said = tags.map(
    ({ name, about }): Inlines => (about.length === 0 ? [name] : [name, ' ', { kind: 'note', inlines: about }]),
  );
  return paragraph(lineText(separated(said, ' · '), on));
}

function navigationParts({ look, links }: Navigation, { on }: Place): readonly Part[] {
  switch (look) {
    case 'pager':
    case 'letters':
      return [];
    case 'parts':
      return list(
        links.map(({ to, label, isCurrent = false }) =>
          lineText(isCurrent ? [label] : [{ kind: 'link', to, inlines: [label] }], on),
        ),
      );
    default:
      return look satisfies never;
  }
}
