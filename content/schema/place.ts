/** What one place of a schema says of itself: its type, what holds for it, meaning, bounds, values, where it is told in full. */
import { constraintText } from '../../filters/constraints';
import { formatName } from '../../filters/format-name';
import { inlineJson, jsonText } from '../../filters/json';
import type { Exclusion, MergedPart } from '../../model/schema/rules';
import type { Expanded, ForeignSource, SchemaNode } from '../../model/schema/schema';
import type { JsonValue } from '../../model/types';
import { schemaAnchor } from '../../site/schemas/anchors';
import type { Words } from '../../words/types';
import type { Block, Inlines, Item, Values } from '../blocks';
import { blocks, extensionBlocks, furtherReading, isOfVendor, paragraph, prose } from '../document';
import { code, constant, dotted, joined, line, mark, phrase, remark, strong } from '../inlines';
import { link, schemaLink } from '../links';
import { typeText } from './type-text';

type SchemaWords = Words['schema'];

/** The type in words, and the named schema it comes from. */
export function typeMark(place: Expanded, { schema }: Words): Inlines {
  return mark('type', ...line(typeText(place, schema), place.reference !== undefined && schemaLink(place.reference)));
}

/** The only value, and what holds for the place as a whole. */
export function marksOf({ node, required }: Expanded, { schema: words }: Words): readonly Inlines[] {
  const own = node?.kind === 'schema' ? node : undefined;
  return [
    own?.const === undefined ? [] : [constant(inlineJson(own.const))],
    required ? mark('required', words.required) : [],
    own?.deprecated === true ? mark('flag', words.deprecated) : [],
    own?.readOnly === true ? mark('flag', words.readOnly) : [],
    own?.writeOnly === true ? mark('flag', words.writeOnly) : [],
  ].filter((said) => said.length > 0);
}

/**
 * @param root the first part of the anchors of its tree.
 * @param hasTitle whether its title is still to be said.
 */
export function placeBlocks(place: Expanded, root: string, words: Words, hasTitle = true): readonly Block[] {
  const { node, forbids, parts, repeatOf, closed, reference, comparison, exclusion } = place;
  const { schema } = words;
  const own = node?.kind === 'schema' ? node : undefined;
  const discriminator = comparison === undefined ? own?.discriminator : undefined;
  return blocks(
    own && nodeBlocks(own, hasTitle, words),
    paragraph(discriminator !== undefined && phrase(schema.toldApartBy, { field: code(discriminator) })),
    node?.kind === 'foreign' && sourceBlocks(node, schema),
    ...forbids.map((names) =>
      paragraph(
        phrase(names.length > 1 ? schema.mustNotHaveTogether : schema.mustNotHave, { names: nameList(names, schema) }),
      ),
    ),
    exclusion && exclusionBlocks(exclusion, schema),
    partList(parts, schema),
    repeatOf !== undefined &&
      paragraph(
        phrase(schema.sameAs, {
          place: {
            kind: 'here',
            anchor: schemaAnchor(root, repeatOf),
            inlines: reference === undefined ? placeName(repeatOf, schema) : [reference],
          },
        }),
      ),
    closed && reference !== undefined && paragraph(phrase(schema.shownAt, { schema: schemaLink(reference) })),
  );
}

/** What vendors added: the last of all that a place says. */
export function vendorBlocks({ node }: Expanded): readonly Block[] {
  return node?.kind === 'schema' ? extensionBlocks(node.extensions.filter(isOfVendor)) : [];
}

/** What can't be, since parts of the schema contradict each other. */
function exclusionBlocks({ names, required }: Exclusion, words: SchemaWords): readonly Block[] {
  if (required.length === 0) return paragraph(phrase(words.excluded, { names: nameList(names, words) }));
  return paragraph(phrase(words.excludedAndRequired(required.length), { names: nameList(required, words) }));
}

/** The last steps to a place are enough to know it again: `subscription › name`. */
export function placeName(path: readonly string[], words: SchemaWords): Inlines {
  const isProperty = (step: string) => !/^~(?!~)/.test(step);
  const names = path.filter(isProperty).map((step) => step.replace(/^~~/, '~'));
  if (path.length === 0) return [words.whole];
  if (names.length === 0) return [words.part];
  const text = names.slice(-3).join(' › ');
  return [isProperty(path.at(-1) ?? '') ? text : words.partOf(text)];
}

/** Names of properties: `a`, `b` and `c`. */
export function nameList(names: readonly string[], { comma, and }: SchemaWords): Inlines {
  return joined(names.map(code), comma, and);
}

function nodeBlocks(node: SchemaNode, hasTitle: boolean, words: Words): readonly Block[] {
  const { schema, constraints } = words;
  const bounds = constraintText(node.constraints, constraints);
  // Among the extensions it would look like a property in Markdown.
  const stated = node.extensions.find(({ name, value }) => name === '$schema' && typeof value === 'string');
  const dialect = typeof stated?.value === 'string' ? stated.value : undefined;
  return blocks(
    paragraph(hasTitle && node.title, 'title'),
    prose(node.description, 4, 'about'),
    paragraph(dotted(bounds.map(({ text, code: exact }) => line(text, exact !== undefined && code(exact)))), 'bounds'),
    valueBlocks(node, schema.values),
    paragraph(
      node.requiredElsewhere.length > 0 && phrase(schema.requires, { names: nameList(node.requiredElsewhere, schema) }),
    ),
    paragraph(furtherReading(node.externalDocs)),
    paragraph(dialect !== undefined && phrase(schema.dialect, { dialect: code(dialect) })),
    extensionBlocks(node.extensions.filter((extension) => extension !== stated && !isOfVendor(extension))),
    node.source && {
      kind: 'fold',
      look: 'more',
      isOpen: false,
      summary: [schema.asWritten(formatName(node.source.format))],
      blocks: sourceBlocks(node.source, schema),
    },
  );
}

/** A list of values longer than this is folded. */
const MOST_VALUES = 24;

/** The values a schema allows, gives by default, or shows as examples. */
function valueBlocks({ enum: allowed, enumNotes, default: usual, examples }: SchemaNode, words: SchemaWords['values']) {
  return blocks(
    allowed &&
      valueList(allowed.length === 1 ? words.always : words.oneOf, allowed, words, (index) => {
        const { name, description } = enumNotes[index] ?? {};
        return line(name !== undefined && strong(name), remark(description));
      }),
    usual !== undefined && valueList(words.default, [usual], words),
    examples.length > 0 && valueList(words.examples, examples, words),
  );
}

function valueList(
  label: string,
  values: readonly JsonValue[],
  words: SchemaWords['values'],
  noteAt: (index: number) => Inlines = () => [],
): Values {
  return {
    kind: 'values',
    label,
    values: values.map((value, index) => ({ code: inlineJson(value), note: noteAt(index) })),
    fold: values.length > MOST_VALUES ? words.many(label, values.length) : undefined,
  };
}

/** Where the rows below come from, when several schemas were put together. */
function partList(parts: readonly MergedPart[], words: SchemaWords): readonly Block[] {
  const items = parts
    .filter(({ reference, title, description }) => (reference ?? title ?? description) !== undefined)
    .map(({ reference, title, description, parts: inner, pointer }): Item => {
      const name = reference === undefined ? title : link(`schema:${reference}`, reference);
      return {
        inlines: line(words.withPart, name, remark(description)),
        blocks: partList(inner, words),
        source: pointer,
      };
    });
  return items.length === 0 ? [] : [{ kind: 'list', look: 'parts', items }];
}

/** A schema in another language than JSON Schema. Avro is JSON; RAML and Protobuf are texts, if they are given as such. */
function sourceBlocks({ format, source }: ForeignSource, { writtenIn }: SchemaWords): readonly Block[] {
  const isText = typeof source === 'string';
  const language = isText ? (/raml|yaml/i.test(format) ? 'yaml' : 'text') : 'json';
  return [
    ...paragraph(phrase(writtenIn, { format: code(format) })),
    { kind: 'code-block', text: isText ? source : jsonText(source), language },
  ];
}
