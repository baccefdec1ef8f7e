/** What one place of a schema says of itself. */

import { typeText } from '../content/schema/type-text';
import { constraintText } from '../filters/constraints';
import { formatName } from '../filters/format-name';
import { inlineJson, jsonText } from '../filters/json';
import { codeFence, codeSpan, inlineText } from '../filters/markdown-escape';
import type { MergedPart } from '../model/schema/rules';
import type { Expanded, ForeignSchema, SchemaNode } from '../model/schema/schema';
import type { JsonValue } from '../model/types';
import { extensionItems, furtherReading } from './content';
import { schemaLink } from './links';
import { codes } from './schema-rules';
import { blocks, line, list, phrase, prose, remark, type Writing } from './writing';

/** In a few words each: type, values, bounds, and whether it has to be there. */
export function factsOf(place: Expanded, writing: Writing): readonly string[] {
  const { schema } = writing.words;
  const { node, reference, origin, required } = place;
  const words = inlineText(typeText(place, schema));
  const named = reference === undefined ? '' : schemaLink(reference, writing);
  const type = words === '' || named === '' ? words + named : `${words} (${named})`;
  return [
    type,
    required ? schema.required : '',
    ...(node?.kind === 'schema' ? nodeFacts(node, writing) : []),
    origin === undefined ? '' : phrase(schema.from, { schema: schemaLink(origin, writing) }),
  ].filter((fact) => fact !== '');
}

function nodeFacts(node: SchemaNode, { words }: Writing): readonly string[] {
  const { schema, markdown, constraints } = words;
  const values = (list: readonly JsonValue[]) => list.map((value) => codeSpan(inlineJson(value))).join(', ');
  const hasNotes = node.enumNotes.length > 0;
  return [
    node.const === undefined ? '' : markdown.schema.always(values([node.const])),
    ...constraintText(node.constraints, constraints).map(({ text, code }) =>
      line(inlineText(text), code !== undefined && codeSpan(code)),
    ),
    node.enum === undefined || hasNotes
      ? ''
      : node.enum.length === 1
        ? markdown.schema.always(values(node.enum))
        : markdown.schema.oneOf(values(node.enum)),
    node.default === undefined ? '' : markdown.schema.default(values([node.default])),
    node.examples.length === 0 ? '' : markdown.schema.forExample(values(node.examples)),
    node.deprecated ? schema.deprecated : '',
    node.readOnly ? schema.readOnly : '',
    node.writeOnly ? schema.writeOnly : '',
  ];
}

/** Its meaning, and what it asks beyond its type, in sentences. */
export function detailText(place: Expanded, writing: Writing, hasTitle = true): string {
  const { schema } = writing.words;
  const { node, forbids, repeatOf, closed, reference, comparison } = place;
  const own = node?.kind === 'schema' ? node : undefined;
  const discriminator = comparison === undefined ? own?.discriminator : undefined;
  const title = !hasTitle || own?.title === undefined ? '' : `**${inlineText(own.title)}**`;
  const sentences = line(
    discriminator !== undefined && phrase(schema.toldApartBy, { field: codeSpan(discriminator) }),
    ...forbids.map((names) =>
      phrase(names.length > 1 ? schema.mustNotHaveTogether : schema.mustNotHave, { names: codes(names, writing) }),
    ),
    own !== undefined &&
      own.requiredElsewhere.length > 0 &&
      phrase(schema.requires, { names: codes(own.requiredElsewhere, writing) }),
    own?.externalDocs !== undefined && furtherReading(own.externalDocs),
    repeatOf !== undefined && phrase(schema.sameAs, { place: repeatName(place, writing) }),
    closed && reference !== undefined && phrase(schema.shownAt, { schema: schemaLink(reference, writing) }),
  );
  const description = authored(prose(own?.description, 4));
  const glue = description.startsWith('>') ? '\n\n' : '\n';
  const said = [title, description].filter(Boolean).join(description.startsWith('>') ? '\n\n' : ': ');
  return [said, sentences].filter(Boolean).join(glue);
}

/** More than one paragraph is set apart as a quotation, so that no list of the author's runs into ours. */
function authored(text: string): string {
  const isParagraph = !/\n[ \t]*\n|(?:^|\n)[ \t]*(?:[-*+>#|`~]|\d+[.)])/.test(text);
  return isParagraph ? text : text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

/** What it says that takes more than a sentence. */
export function detailItems(place: Expanded, writing: Writing): readonly string[] {
  const { schema } = writing.words;
  const { node, parts } = place;
  if (node?.kind === 'foreign')
    return [
      sourceText(phrase(schema.writtenIn, { format: codeSpan(node.format) }), node),
      ...partItems(parts, writing),
    ];
  if (node?.kind !== 'schema') return partItems(parts, writing);
  return [
    ...(node.enumNotes.length > 0 ? [noted(node, writing)] : []),
    ...partItems(parts, writing),
    ...extensionItems(node.extensions),
    ...(node.source === undefined
      ? []
      : [sourceText(`${inlineText(schema.asWritten(formatName(node.source.format)))}:`, node.source)]),
  ];
}

/** The values of an `enum`, with what the document says of each. */
function noted({ enum: values = [], enumNotes }: SchemaNode, { words }: Writing): string {
  const items = values.map((value, index) => {
    const { name, description } = enumNotes[index] ?? {};
    return line(codeSpan(inlineJson(value)), name !== undefined && inlineText(name), remark(description));
  });
  const { always, oneOf } = words.schema.values;
  return `${values.length === 1 ? always : oneOf}:\n${list(items)}`;
}

/** Where the properties come from, when several schemas were put together. */
function partItems(parts: readonly MergedPart[], writing: Writing): readonly string[] {
  const { schema } = writing.words.markdown;
  return parts.flatMap(({ reference, title, description, parts: inner }) => {
    const name = reference === undefined ? inlineText(title ?? '') : schemaLink(reference, writing);
    const text = line(name, remark(description));
    const below = partItems(inner, writing);
    return text === '' ? below : [[schema.madeOf(text), list(below)].filter(Boolean).join('\n')];
  });
}

function sourceText(words: string, { format, source }: ForeignSchema): string {
  const isYaml = /raml|yaml/i.test(format);
  const code =
    typeof source === 'string' ? codeFence(source, isYaml ? 'yaml' : '') : codeFence(jsonText(source), 'json');
  return blocks(words, code);
}

/** By the name of the schema, or of the property that it was first met in. */
function repeatName({ repeatOf = [], reference }: Expanded, { words }: Writing): string {
  if (reference !== undefined) return codeSpan(reference);
  return repeatOf.length === 0 ? words.schema.whole : codeSpan(repeatOf.map(stepText).join(' › '));
}

/** The last steps to a place are enough to know it again. */
export function pathOf({ path }: Expanded): string {
  return codeSpan(path.slice(-3).map(stepText).join(' › '));
}

/** A name of a property as it is; `~` stands before what is none, and is doubled where a name begins with it. */
function stepText(step: string): string {
  return step.replace(/^~(?=~)/, '');
}
