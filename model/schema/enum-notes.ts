/** Reads the extensions in which documents tell what the values of an `enum` mean. */
import { asText, get, isRaw, type Raw } from '../reading/raw';
import type { EnumNote } from './schema';

const NAMES = ['x-enum-varnames', 'x-enumNames', 'x-enum-names', 'x-enumVarnames'];
const DESCRIPTIONS = ['x-enum-descriptions', 'x-enumDescriptions', 'x-enum-description'];

/** One note a value, in the order of `enum`; empty when the document has none. */
export function readEnumNotes(raw: Raw): readonly EnumNote[] {
  const [names, descriptions] = [NAMES, DESCRIPTIONS].map((keys) => textsOf(raw, keys));
  const values = get(raw, 'enum');
  if (!Array.isArray(values) || (names ?? descriptions) === undefined) return [];
  return values.map((_, index) => ({ name: names?.[index], description: descriptions?.[index] }));
}

/** Whether the notes cover everything under this key. */
export function isEnumNoteKey(key: string, raw: Raw): boolean {
  return [NAMES, DESCRIPTIONS].some((keys) => key === keys.find((each) => readTexts(raw, each) !== undefined));
}

function textsOf(raw: Raw, keys: readonly string[]): readonly (string | undefined)[] | undefined {
  return keys.map((key) => readTexts(raw, key)).find((texts) => texts !== undefined);
}

/** A list beside `enum`, or texts by value; `undefined` for a form of which something would be lost. */
function readTexts(raw: Raw, key: string): readonly (string | undefined)[] | undefined {
  const [values, notes] = [get(raw, 'enum'), get(raw, key)];
  if (!Array.isArray(values)) return undefined;
  if (Array.isArray(notes)) {
    const texts = notes.map(asText);
    return notes.length <= values.length && texts.every((text) => text !== undefined) ? texts : undefined;
  }
  if (!isRaw(notes)) return undefined;
  const texts = values.map((value) => asText(get(notes, String(value))));
  const found = new Set(values.map(String));
  const isWhole = Object.entries(notes).every(([value, text]) => found.has(value) && asText(text) !== undefined);
  return isWhole ? texts : undefined;
}
