/** Values of a model as JSON, so that they can be compared and shown. */
import type { JsonValue } from '../model/types';

/** Without what is `undefined`. */
export function asJson(value: unknown): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object') return null;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, asJson(part)]));
}

/** Equal for values that differ in the order of keys alone. */
export function canonical(value: JsonValue | undefined): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part,
    ) ?? ''
  );
}

export function isEqual(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  // Most are equal to the letter.
  return one === other || JSON.stringify(one) === JSON.stringify(other) || canonical(one) === canonical(other);
}

/** Names whose values differ, those of the new side first. */
export function differing(
  before: ReadonlyMap<string, JsonValue>,
  after: ReadonlyMap<string, JsonValue>,
): readonly { readonly name: string; readonly before: JsonValue | undefined; readonly after: JsonValue | undefined }[] {
  const names = new Set([...after.keys(), ...before.keys()]);
  return [...names].flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    return isEqual(old, now) ? [] : [{ name, before: old, after: now }];
  });
}
