/** Conditions and alternatives of a schema in words. */
import { inlineJson } from '../../filters/json';
import type { Circumstance, Condition, Outcome, VariantCell, VariantComparison } from '../../model/schema/rules';
import type { JsonValue } from '../../model/types';
import { variantLabels } from '../../site/schemas/variant-labels';
import type { Words } from '../../words/types';
import type { Block, Cell, Inlines, Item } from '../blocks';
import { blocks, paragraph } from '../document';
import { code, constant, joined, line, phrase, value } from '../inlines';
import { nameList } from './place';

type SchemaWords = Words['schema'];

/** The rows that say what goes beyond words: the place at a step, under a label. */
type Rest = (step: string, label: string) => readonly Block[];

/** A sentence each; what goes beyond words stands below its sentence. */
export function conditionBlocks(conditions: readonly Condition[], rest: Rest, words: SchemaWords): readonly Block[] {
  if (conditions.length === 0) return [];
  return [{ kind: 'list', look: 'conditions', items: conditions.map((one) => conditionItem(one, rest, words)) }];
}

function conditionItem({ when, asks, otherwise }: Condition, rest: Rest, words: SchemaWords): Item {
  const { conditions, parts } = words;
  const circumstances = joined(
    when.map((one) => circumstanceInlines(one, words)),
    conditions.and,
  );
  const then = { said: conditions.when, both: conditions.whenAndMore, more: conditions.whenMore };
  const other = { said: conditions.otherwise, both: conditions.otherwiseAndMore, more: conditions.otherwiseMore };
  const said = sentence(asks, then, circumstances, words);
  return {
    inlines: said.length > 0 ? said : phrase(conditions.nothing, { circumstances }),
    blocks: blocks(
      asks.more !== undefined && rest(asks.more, parts.isTrue),
      paragraph(sentence(otherwise, other, circumstances, words)),
      otherwise.more !== undefined && rest(otherwise.more, parts.isFalse),
    ),
  };
}

/** Sentences for an outcome that words can say, that only places below can say, or both together. */
interface Sentences {
  readonly said: string;
  readonly both: string;
  readonly more: string;
}

/** Nothing where there are no requirements. */
function sentence(outcome: Outcome, { said, both, more }: Sentences, circumstances: Inlines, words: SchemaWords) {
  const parts = outcomeParts(outcome, words);
  if (parts.length === 0 && outcome.more === undefined) return [];
  const text = outcome.more === undefined ? said : parts.length === 0 ? more : both;
  return phrase(text, { circumstances, outcome: joined(parts, words.conditions.andThen) });
}

function circumstanceInlines({ path, values, isNegated, orAbsent }: Circumstance, words: SchemaWords): Inlines {
  const { is, isNot, isOrAbsent, isThere, isAbsent, isThereOrAbsent } = words.conditions;
  const field = code(path.join('.'));
  if (values === undefined) return phrase(isNegated ? isAbsent : orAbsent ? isThereOrAbsent : isThere, { field });
  return phrase(isNegated ? isNot : orAbsent ? isOrAbsent : is, { field, value: valueList(values, words) });
}

/** One phrase for each requirement. */
function outcomeParts({ requires, forbids, values, isImpossible }: Outcome, words: SchemaWords): readonly Inlines[] {
  const { conditions } = words;
  const alone = forbids.filter(({ length }) => length === 1).flat();
  const together = forbids.filter(({ length }) => length > 1);
  const say = (text: string, names: readonly string[]) => phrase(text, { names: nameList(names, words) });
  return [
    ...(isImpossible ? [[conditions.impossible]] : []),
    ...(requires.length > 0 ? [say(conditions.required(requires.length), requires)] : []),
    ...(alone.length > 0 ? [say(conditions.forbidden(alone.length), alone)] : []),
    ...together.map((names) => say(conditions.notTogether, names)),
    ...values.map((property) =>
      phrase(conditions.has, { field: code(property.name), value: valueList(property.values, words) }),
    ),
  ];
}

function valueList(values: readonly JsonValue[], { comma, or }: SchemaWords): Inlines {
  return joined(values.map(value), comma, or);
}

/** The alternatives side by side: which fields go together. */
export function comparisonBlocks(comparison: VariantComparison, words: SchemaWords): readonly Block[] {
  const { toldApartBy, areTypes, rows } = comparison;
  const { variants } = words;
  const told = toldApartBy === undefined ? areTypes && words.toldApartByType : fieldPhrase(toldApartBy, words);
  return blocks(
    paragraph(told),
    rows.length > 0 && {
      kind: 'table',
      look: 'variants',
      label: variants.label,
      columns: [variants.field, ...variantLabels(comparison, words)],
      rows: rows.map(({ name, cells }) => ({
        cells: [{ lines: [[code(name)]], isHeader: true }, ...cells.map((cell) => cellOf(cell, words))],
      })),
    },
  );
}

function fieldPhrase(field: string, words: SchemaWords): Inlines {
  return phrase(words.toldApartBy, { field: code(field) });
}

function cellOf(cell: VariantCell, words: SchemaWords): Cell {
  switch (cell.kind) {
    case 'value':
      return {
        lines: [line(constant(inlineJson(cell.value)), cell.isRequired && words.required)],
        look: 'value',
      };
    case 'notWith':
      return { lines: [phrase(words.variants.notWith, { names: nameList(cell.names, words) })] };
    case 'unsaid':
      return { lines: [['—']] };
    case 'required':
    case 'optional':
    case 'forbidden':
      return { lines: [[words[cell.kind]]], look: cell.kind };
    default:
      return cell satisfies never;
  }
}
