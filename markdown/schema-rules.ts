/** Conditions and variants of a schema in words. */
import { inlineJson } from '../filters/json';
import { codeSpan, inlineText } from '../filters/markdown-escape';
import type { Circumstance, Condition, Outcome, VariantCell, VariantComparison } from '../model/schema/rules';
import type { JsonValue } from '../model/types';
import { variantLabels } from '../site/schemas/variant-labels';
import { blocks, joined, phrase, table, type Writing } from './writing';

export function valueCode(value: JsonValue): string {
  return codeSpan(inlineJson(value));
}

/** Names of properties: `a`, `b` and `c`. */
export function codes(names: readonly string[], { words }: Writing): string {
  return joined(names.map(codeSpan), words.schema.comma, words.schema.and);
}

function valueCodes(values: readonly JsonValue[], { words }: Writing): string {
  return joined(values.map(valueCode), words.schema.comma, words.schema.or);
}

/** Lists the places that say what goes beyond words. */
type Rest = (step: string) => string;

export function conditionItem({ when, asks, otherwise }: Condition, rest: Rest, writing: Writing): string {
  const { conditions: words } = writing.words.schema;
  const circumstances = when.map((circumstance) => circumstanceText(circumstance, writing)).join(words.and);
  const then = { said: words.when, both: words.whenAndMore, more: words.whenMore };
  const other = { said: words.otherwise, both: words.otherwiseAndMore, more: words.otherwiseMore };
  return blocks(
    outcomeText(asks, then, circumstances, rest, writing) || phrase(words.nothing, { circumstances }),
    outcomeText(otherwise, other, circumstances, rest, writing),
  );
}

function circumstanceText({ path, values, isNegated, orAbsent }: Circumstance, writing: Writing): string {
  const { conditions: words } = writing.words.schema;
  const field = codeSpan(path.join('.'));
  if (values === undefined) {
    return phrase(isNegated ? words.isAbsent : orAbsent ? words.isThereOrAbsent : words.isThere, { field });
  }
  const text = isNegated ? words.isNot : orAbsent ? words.isOrAbsent : words.is;
  return phrase(text, { field, value: valueCodes(values, writing) });
}

/** Sentences for an outcome that words can say, that only places below can say, or both together. */
interface Sentences {
  readonly said: string;
  readonly both: string;
  readonly more: string;
}

/** @returns nothing where nothing is asked. */
function outcomeText(
  asked: Outcome,
  sentences: Sentences,
  circumstances: string,
  rest: Rest,
  writing: Writing,
): string {
  const outcome = asksOf(asked, writing).join(writing.words.schema.conditions.andThen);
  if (asked.more === undefined) return outcome === '' ? '' : phrase(sentences.said, { circumstances, outcome });
  return `${phrase(outcome === '' ? sentences.more : sentences.both, { circumstances, outcome })}\n${rest(asked.more)}`;
}

/** One phrase for each thing that is asked. */
function asksOf({ requires, forbids, values, isImpossible }: Outcome, writing: Writing): readonly string[] {
  const { conditions: words } = writing.words.schema;
  const alone = forbids.filter(({ length }) => length === 1).flat();
  const together = forbids.filter(({ length }) => length > 1);
  const say = (text: string, names: readonly string[]) => phrase(text, { names: codes(names, writing) });
  return [
    ...(isImpossible ? [words.impossible] : []),
    ...(requires.length > 0 ? [say(words.required(requires.length), requires)] : []),
    ...(alone.length > 0 ? [say(words.forbidden(alone.length), alone)] : []),
    ...together.map((names) => say(words.notTogether, names)),
    ...values.map((property) =>
      phrase(words.has, { field: codeSpan(property.name), value: valueCodes(property.values, writing) }),
    ),
  ];
}

/** The variants side by side: which fields go together. */
export function comparisonText(comparison: VariantComparison, writing: Writing): string {
  const { toldApartBy, areTypes, rows } = comparison;
  const { schema } = writing.words;
  const told =
    toldApartBy === undefined
      ? areTypes && schema.toldApartByType
      : phrase(schema.toldApartBy, { field: codeSpan(toldApartBy) });
  if (rows.length === 0) return blocks(told);
  const lines = rows.map(({ name, cells }) => [codeSpan(name), ...cells.map((cell) => cellText(cell, writing))]);
  return blocks(told, table([schema.variants.field, ...variantLabels(comparison, schema).map(inlineText)], lines));
}

function cellText(cell: VariantCell, writing: Writing): string {
  const { schema } = writing.words;
  switch (cell.kind) {
    case 'value':
      return valueCode(cell.value) + (cell.isRequired ? `, ${schema.required}` : '');
    case 'notWith':
      return phrase(schema.variants.notWith, { names: codes(cell.names, writing) });
    case 'unsaid':
      return '—';
    case 'required':
    case 'optional':
    case 'forbidden':
      return schema[cell.kind];
    default:
      return cell satisfies never;
  }
}
