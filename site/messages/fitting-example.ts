/** Which example of a reply goes with an example of its request: a document gives both, but pairs them nowhere. */
import type { JsonValue } from '../../model/types';

/** So many values of an example are compared. */
const MOST = 500;

/**
 * How well two payloads go together: each field that both have, at any depth, speaks for it where they share a value
 * (the same feed, the same number) and against it where they don't. Values under other names only break ties.
 */
export function fitOf(request: JsonValue, reply: JsonValue): number {
  const [asked, answered] = [fieldsOf(request), fieldsOf(reply)];
  let fit = 0;
  for (const [name, values] of asked) {
    const others = answered.get(name);
    if (others !== undefined) fit += [...values].some((value) => others.has(value)) ? 1 : -1;
  }
  const texts = new Set([...asked.values()].flatMap((values) => [...values].filter(isTelling)));
  const found = new Set([...answered.values()].flatMap((values) => [...values].filter((value) => texts.has(value))));
  return fit + found.size / (MOST + 1);
}

/** Whether a value tells anything where its field has another name: `"ticker"` does, `1` and `true` don't. */
function isTelling(value: string): boolean {
  return value.startsWith('"') && value.length > 4;
}

/** The scalars of a payload by the name of their field; those of a list have the list's. */
function fieldsOf(payload: JsonValue): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  const open: { readonly name: string; readonly value: JsonValue }[] = [{ name: '', value: payload }];
  for (let seen = 0; seen < MOST; seen += 1) {
    const next = open[seen];
    if (next === undefined) break;
    const { name, value } = next;
    if (typeof value !== 'object' || value === null) {
      const values = fields.get(name) ?? new Set();
      fields.set(name, values.add(JSON.stringify(value)));
      continue;
    }
    const room = Math.max(0, MOST - open.length);
    const inside = Array.isArray(value)
      ? value.slice(0, room).map((item: JsonValue) => ({ name, value: item }))
      : Object.entries(value)
          .slice(0, room)
          .map(([key, item]) => ({ name: key, value: item }));
    open.push(...inside);
  }
  return fields;
}
