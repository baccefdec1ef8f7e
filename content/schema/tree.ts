/** A schema as a tree of rows: its properties, then its other parts, grouped by what they are. */

import { inlineJson } from '../../filters/json';
import { groupBy } from '../../group-by';
import { type Expanded, stepName } from '../../model/schema/schema';
import { schemaAnchor } from '../../site/schemas/anchors';
import { continued, isContinued } from '../../site/schemas/deep-places';
import { variantLabels } from '../../site/schemas/variant-labels';
import type { Words } from '../../words/types';
import type { Block, Inlines, Rows, Schema, SchemaRow } from '../blocks';
import { blocks, paragraph } from '../document';
import { constant, inlines, line, mark, phrase } from '../inlines';
import { schemaLink } from '../links';
import { foldText, hasSomethingToShow, isClosing, isRow } from './fold-text';
import { type GroupRole, groupWords } from './group-words';
import { marksOf, placeBlocks, placeName, typeMark, vendorBlocks } from './place';
import { comparisonBlocks, conditionBlocks } from './rules';

/** One tree on its page. */
interface Tree {
  /** What the tree is on its page, the first part of its anchors: `payload`, `headers` … */
  readonly root: string;
  readonly words: Words;
}

/** The whole tree; the root says what it says of itself, without a name. */
export function schemaBlock(root: string, tree: Expanded, words: Words): Schema {
  const on = { root, words };
  return {
    kind: 'schema',
    root,
    source: tree.pointer,
    tree,
    marks: marksOf(tree, words),
    blocks: [...placeBlocks(tree, root, words), ...childBlocks(tree, 0, on), ...vendorBlocks(tree)],
    further: continued(tree).map((place) => ({
      id: furtherAnchor(place, on),
      title: phrase(words.schema.inside, {
        place: { kind: 'here', anchor: schemaAnchor(root, place.path), inlines: placeName(place.path, words.schema) },
      }),
      blocks: childBlocks(place, OPEN_DEPTH, on),
    })),
  };
}

/** No child has this step: a property's would have `~` doubled. */
function furtherAnchor({ path }: Expanded, { root }: Tree): string {
  return schemaAnchor(root, [...path, '~more']);
}

/** Places deeper than this are folded when the page opens. */
const OPEN_DEPTH = 2;

function childBlocks(place: Expanded, depth: number, on: Tree): readonly Block[] {
  const told = new Set(place.conditions.flatMap(({ asks, otherwise }) => [asks.more, otherwise.more]));
  const shown = place.children.filter((child) => hasSomethingToShow(child) && !told.has(stepOf(child)));
  const closing = shown.filter(isClosing);
  const others = shown.filter((child) => !isClosing(child));
  const groups = groupBy(
    others.filter((child) => !isRow(child)),
    ({ role }) => role as GroupRole,
  );
  const compared = groups.has('oneOf') ? 'oneOf' : 'anyOf';
  const rest = (step: string, label: string): readonly Block[] => {
    const places = place.children.filter((child) => stepOf(child) === step);
    return [
      {
        kind: 'rows',
        isGroup: false,
        rows: withOrigins(
          places,
          places.map((one) => rowOf(one, mark('part', label), depth, on)),
          on,
        ),
      },
    ];
  };
  return blocks(
    propertyBlocks(others.filter(isRow), depth, on),
    ...closing.filter(isRow).map((child) => closingBlock(child, on)),
    conditionBlocks(place.conditions, rest, on.words.schema),
    ...[...groups].map(([role, places]) =>
      groupBlock(role, places, role === compared ? place.comparison : undefined, depth, on),
    ),
    ...closing.filter((child) => !isRow(child)).map((child) => closingBlock(child, on)),
  );
}

function stepOf({ role, name }: Expanded): string {
  return stepName({ role: role ?? 'property', name });
}

/** More properties than this are folded: a reader looks for one of so many by searching, or by its link. */
const MOST_ROWS = 100;

function propertyBlocks(places: readonly Expanded[], depth: number, on: Tree): readonly Block[] {
  if (places.length === 0) return [];
  const rows = places.map((place) => rowOf(place, propertyName(place, on), depth, on));
  const part = (start: number, end?: number): Rows => ({
    kind: 'rows',
    isGroup: false,
    rows: withOrigins(places.slice(start, end), rows.slice(start, end), on),
  });
  const first = part(0, MOST_ROWS);
  if (rows.length <= MOST_ROWS) return [first];
  return [
    first,
    {
      kind: 'fold',
      look: 'more',
      isOpen: false,
      summary: [on.words.schema.folds.moreProperties(rows.length - MOST_ROWS)],
      blocks: [part(MOST_ROWS)],
    },
  ];
}

function propertyName({ role, name }: Expanded, { words: { schema } }: Tree): Inlines {
  if (role === 'additionalProperties' || role === 'unevaluatedProperties') return mark('part', schema.otherProperty);
  return mark('name', ...line(role === 'patternProperty' && mark('part', schema.matching), name));
}

/** So many alternatives are folded even where the page opens others. */
const MANY_PLACES = 8;

function groupBlock(
  role: GroupRole,
  places: readonly Expanded[],
  comparison: Expanded['comparison'],
  depth: number,
  on: Tree,
): Rows {
  const { schema } = on.words;
  const { title, part } = groupWords(role, schema);
  const labels = comparison && variantLabels(comparison, schema);
  const level = places.length > MANY_PLACES ? Math.max(depth, OPEN_DEPTH) : depth;
  return {
    kind: 'rows',
    isGroup: true,
    title,
    comparison: comparison && comparisonBlocks(comparison, schema),
    rows: withOrigins(
      places,
      places.map((place, index) => {
        const telling = comparison?.values[index];
        const name = line(
          labels?.[index] ?? part(place, index),
          telling !== undefined && constant(inlineJson(telling)),
        );
        return rowOf(place, mark('part', ...name), level, on, title === undefined);
      }),
      on,
    ),
  };
}

/** @param hasTitle whether the name of the row is not the schema's own title already. */
function rowOf(place: Expanded, name: Inlines, depth: number, on: Tree, hasTitle = true): SchemaRow {
  const { root, words } = on;
  const label = foldText(place, words.schema.folds);
  const isElsewhere = isContinued(place);
  return {
    id: schemaAnchor(root, place.path),
    name,
    marks: [typeMark(place, words), ...marksOf(place, words)].filter((said) => said.length > 0),
    origin: undefined,
    blocks: placeBlocks(place, root, words, hasTitle),
    below: isElsewhere ? furtherLink(place, label, on) : childBlocks(place, depth + 1, on),
    last: vendorBlocks(place),
    fold: isElsewhere ? undefined : label,
    isOpen: depth < OPEN_DEPTH,
    source: place.pointer,
  };
}

/** Of rows that follow each other and come from one part, the first says so for all of them. */
function withOrigins(places: readonly Expanded[], rows: readonly SchemaRow[], { words }: Tree): readonly SchemaRow[] {
  const said: SchemaRow[] = [];
  let count = 0;
  // From the end: the first of a run counts those that follow it.
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row === undefined) continue;
    const origin = places[index]?.origin;
    const isFirst = origin !== undefined && places[index - 1]?.origin !== origin;
    said.push(isFirst ? { ...row, origin: originMark(origin, count, words) } : row);
    count = origin !== undefined && !isFirst ? count + 1 : 0;
  }
  return said.reverse();
}

/** @param further how many rows after this one come from there too. */
function originMark(origin: string, further: number, { schema }: Words): Inlines {
  return mark(
    'origin',
    ...phrase(further === 0 ? schema.from : schema.fromToo(further), { schema: schemaLink(origin) }),
  );
}

function furtherLink(place: Expanded, label: string | undefined, on: Tree): readonly Block[] {
  const { continued: text, folds } = on.words.schema;
  const anchor = furtherAnchor(place, on);
  return paragraph(phrase(text, { link: { kind: 'here', anchor, inlines: inlines(label ?? folds.details) } }));
}

/** `additionalProperties` or `additionalItems` that are `false` or `true`: a sentence, no row. */
function closingBlock({ role, node }: Expanded, { words }: Tree): readonly Block[] {
  const { items, noItems, properties, noProperties } = words.schema.closing;
  const isAllowed = node?.kind === 'boolean' && node.value;
  const text = role === 'additionalItems' ? (isAllowed ? items : noItems) : isAllowed ? properties : noProperties;
  return paragraph(text, 'closing');
}
