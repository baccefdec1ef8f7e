/** What many things of a document have: descriptions, tags, further reading, extensions, bindings. */
import { markdownText } from '../filters/markdown';
import { inlineText } from '../filters/markdown-escape';
import { firstParagraph } from '../filters/markdown-parts';
import type { Binding, Extension, ExternalDocs, Tag } from '../model/types';
import type { Words } from '../words/types';
import type { Block, Fact, Inlines, PageTree, Section } from './blocks';
import { code, dotted, inlines, line, muted, type Part, remark, web } from './inlines';
import type { Pointer } from './leaf-blocks';

/** The blocks that are there. */
export type MaybeBlock = Block | readonly Block[] | undefined | false;

export function blocks(...parts: readonly MaybeBlock[]): readonly Block[] {
  return parts.flatMap((part) => (part === undefined || part === false ? [] : part));
}

/** A part of a page; nothing without anything in it. */
export function section(
  id: string | undefined,
  title: Part,
  parts: readonly MaybeBlock[],
  rest: { readonly note?: Part; readonly entry?: Section['entry']; readonly source?: string | undefined } = {},
): readonly Block[] {
  const inside = blocks(...parts);
  if (inside.length === 0) return [];
  const { note, ...others } = rest;
  return [{ kind: 'section', id, title: inlines(title), note: inlines(note), blocks: inside, ...others }];
}

export function paragraph(text: Part, look?: Extract<Block, { kind: 'paragraph' }>['look']): readonly Block[] {
  const said = inlines(text);
  return said.length === 0 ? [] : [{ kind: 'paragraph', inlines: said, look }];
}

/** Author's words as blocks. */
export function prose(
  markdown: string | undefined,
  headingLevel: 2 | 3 | 4,
  look?: 'lead' | 'about',
  source?: Pointer,
): readonly Block[] {
  if (markdown === undefined || markdown.trim() === '') return [];
  return [{ kind: 'prose', markdown, headingLevel, look, ...(source !== undefined && { source }) }];
}

/** The first words of a page: one sentence, then what else there is to say. */
export function lead(said: {
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly pointer: Pointer;
}): readonly Block[] {
  const { summary, description, pointer } = said;
  return [
    ...prose(summary, 2, 'lead', pointer),
    ...prose(description, 2, summary === undefined ? 'lead' : undefined, pointer),
  ];
}

/** A term with its value; left out where there is none. */
export function fact(label: string, said: Part, below: readonly Block[] = []): readonly Fact[] {
  const found = inlines(said);
  return found.length + below.length === 0 ? [] : [{ label, inlines: found, blocks: below }];
}

export function facts(...rows: readonly (readonly Fact[])[]): readonly Block[] {
  const known = rows.flat();
  return known.length === 0 ? [] : [{ kind: 'facts', rows: known }];
}

/** Tags and further reading, as facts. */
export function sharedFacts(
  { tags, externalDocs }: { readonly tags: readonly Tag[]; readonly externalDocs: ExternalDocs | undefined },
  { content }: Words,
): readonly Fact[] {
  return [...fact(content.tags, undefined, tagBlocks(tags)), ...fact(content.readMore, furtherReading(externalDocs))];
}

export function tagBlocks(tags: readonly Tag[]): readonly Block[] {
  if (tags.length === 0) return [];
  const said = tags.map(({ name, description, externalDocs }) => ({
    name,
    about: line(remark(description), furtherReading(externalDocs)),
  }));
  return [{ kind: 'tags', tags: said }];
}

export function furtherReading(externalDocs: ExternalDocs | undefined): Inlines {
  return externalDocs === undefined ? [] : line(remark(externalDocs.description), web(externalDocs.url));
}

/** What we know no words for, as it is; what a vendor added for its tools is folded, and comes last. */
export function extensionBlocks(extensions: readonly Extension[]): readonly Block[] {
  const vendors = extensions.filter(isOfVendor);
  const [first, ...further] = vendors.map(({ name }) => code(name));
  const others = extensions.filter((extension) => !isOfVendor(extension));
  // Each that is more than a line is folded by itself.
  const areFolded = vendors.every(({ value }) => value !== null && typeof value === 'object');
  if (first === undefined || areFolded) return extensionValues([...others, ...vendors]);
  return [
    ...extensionValues(others),
    {
      kind: 'fold',
      look: 'more',
      isOpen: false,
      summary: muted(dotted([first, ...further.slice(0, MOST_NAMED - 1), further.length >= MOST_NAMED && '…'])),
      blocks: extensionValues(vendors),
    },
  ];
}

/** The summary of a fold names this many extensions. */
const MOST_NAMED = 4;

/** Such as `x-tool`, or `region: x-tool` where it stands for something that has no place of its own. */
export function isOfVendor({ name }: Extension): boolean {
  return /^(?:.*: )?x-/su.test(name);
}

function extensionValues(extensions: readonly Extension[]): readonly Block[] {
  return extensions.length === 0 ? [] : [{ kind: 'extensions', values: extensions }];
}

export function bindingBlocks(bindings: readonly Binding[], { content }: Words): readonly Block[] {
  return extensionBlocks(bindings.map(({ protocol, value }) => ({ name: content.binding(protocol), value })));
}

export function extensionsSection(
  extensions: readonly Extension[],
  bindings: readonly Binding[],
  words: Words,
): readonly Block[] {
  const title = bindings.length > 0 ? words.content.bindingsAndExtensions : words.content.extensions;
  return section('extensions', title, [bindingBlocks(bindings, words), extensionBlocks(extensions)]);
}

/** In a list there is room for so much of what the document says of a thing. */
const BRIEF = 300;

/** Its summary, or how its description begins, in Markdown; cut where it is long. */
export function brief(said: {
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
}): string | undefined {
  const text = said.summary ?? firstParagraph(said.description);
  if (text === undefined || text.length <= BRIEF) return text;
  return inlineText(
    `${markdownText(text)
      .slice(0, BRIEF - 1)
      .trimEnd()}…`,
  );
}

export function page(head: Omit<PageTree['head'], 'badges'> & { readonly badges?: Part }, body: readonly Block[]) {
  return { head: { ...head, badges: inlines(head.badges) }, blocks: body } satisfies PageTree;
}
