/** A schema as a nested list: an item for each property, with what it says of itself. */

import { hasSomethingToShow, isClosing, isRow } from '../content/schema/fold-text';
import { type GroupRole, groupWords } from '../content/schema/group-words';
import { codeSpan, inlineText } from '../filters/markdown-escape';
import type { VariantComparison } from '../model/schema/rules';
import { type Expanded, stepName } from '../model/schema/schema';
import { continued, isContinued } from '../site/schemas/deep-places';
import { variantLabels } from '../site/schemas/variant-labels';
import { detailItems, detailText, factsOf, pathOf } from './schema-place';
import { comparisonText, conditionItem, valueCode } from './schema-rules';
import { blocks, list, phrase, type Writing } from './writing';

/** The whole tree; its root has no name. */
export function schemaTree(tree: Expanded, writing: Writing): string {
  const { inside } = writing.words.schema;
  return blocks(
    factsOf(tree, writing).join(', '),
    detailText(tree, writing),
    list([...detailItems(tree, writing), ...childItems(tree, writing)]),
    ...continued(tree).flatMap((place) => [
      `${phrase(inside, { place: pathOf(place) })}:`,
      list(childItems(place, writing)),
    ]),
  );
}

/** What is below a place: its properties, then its other parts, grouped by what they are. */
function childItems(place: Expanded, writing: Writing): readonly string[] {
  const told = new Set(place.conditions.flatMap(({ asks, otherwise }) => [asks.more, otherwise.more]));
  const shown = place.children.filter((child) => hasSomethingToShow(child) && !told.has(stepOf(child)));
  const groups = Map.groupBy(
    shown.filter((child) => !isRow(child) && !isClosing(child)),
    ({ role }) => role as GroupRole,
  );
  const rest = (step: string) =>
    list(place.children.filter((child) => stepOf(child) === step).map((child) => placeItem('', child, writing)));
  return [
    ...shown
      .filter((child) => isRow(child) && !isClosing(child))
      .map((child) => placeItem(rowName(child, writing), child, writing)),
    ...place.conditions.map((condition) => conditionItem(condition, rest, writing)),
    ...[...groups].flatMap(([role, places]) => {
      const isCompared = role === 'oneOf' || (role === 'anyOf' && !groups.has('oneOf'));
      return groupItems(role, places, isCompared ? place.comparison : undefined, writing);
    }),
    ...shown.filter(isClosing).map((child) => closingText(child, writing)),
  ];
}

function stepOf({ role, name }: Expanded): string {
  return stepName({ role: role ?? 'property', name });
}

function rowName({ role, name }: Expanded, { words }: Writing): string {
  if (role === 'additionalProperties' || role === 'unevaluatedProperties') return words.schema.otherProperty;
  return role === 'patternProperty' ? `${words.schema.matching} ${codeSpan(name)}` : codeSpan(name);
}

/** A place with all that is below it. */
function placeItem(name: string, place: Expanded, writing: Writing, hasTitle = true): string {
  const { schema } = writing.words.markdown;
  const facts = factsOf(place, writing).join(', ');
  const below = isContinued(place) ? [schema.further(pathOf(place))] : childItems(place, writing);
  return stack([
    facts === '' || name === '' ? `${name}${facts}` : `${name}: ${facts}`,
    detailText(place, writing, hasTitle),
    list([...detailItems(place, writing), ...below]),
  ]);
}

/** Parts of an item, a line each. What follows a quotation without an empty line would be taken for a part of it. */
function stack(parts: readonly string[]): string {
  const [first = '', ...others] = parts.filter((part) => part !== '');
  return others.reduce((above, part) => above + (/(?:^|\n)>[^\n]*$/.test(above) ? '\n\n' : '\n') + part, first);
}

function groupItems(
  role: GroupRole,
  places: readonly Expanded[],
  comparison: VariantComparison | undefined,
  writing: Writing,
): readonly string[] {
  const { title, part } = groupWords(role, writing.words.schema);
  const labels = comparison && variantLabels(comparison, writing.words.schema);
  const items = places.map((place, index) => {
    const label = inlineText(labels?.[index] ?? part(place, index));
    const value = comparison?.values[index];
    return placeItem(value === undefined ? label : `${label} ${valueCode(value)}`, place, writing, title === undefined);
  });
  if (title === undefined) return items;
  const compared = comparison === undefined ? '' : comparisonText(comparison, writing);
  return [compared === '' ? `${title}:\n${list(items)}` : blocks(`${title}:`, compared, list(items))];
}

function closingText({ role, node }: Expanded, { words }: Writing): string {
  const { items, noItems, properties, noProperties } = words.schema.closing;
  const isAllowed = node?.kind === 'boolean' && node.value;
  if (role === 'additionalItems') return isAllowed ? items : noItems;
  return isAllowed ? properties : noProperties;
}
