/** Makes inlines: words, names and links on one line. */

import { inlineJson } from '../filters/json';
import type { JsonValue } from '../model/types';
import type { Words } from '../words/types';
import type { Code, Inline, Inlines, Mark } from './blocks';

/** What may be missing. */
export type Part = Inline | Inlines | undefined | false;

/** The parts that are there. */
export function inlines(...parts: readonly Part[]): Inlines {
  // A loop: thousands of lines of a page are made here.
  const present: Inline[] = [];
  for (const part of parts) {
    if (part === undefined || part === false || part === '') continue;
    if (isList(part)) present.push(...part);
    else present.push(part);
  }
  return present;
}

/** Parts on one line, a space between; those that are missing or empty are left out. */
export function line(...parts: readonly Part[]): Inlines {
  return joined(parts, ' ');
}

/** Several things on one line, a dot between them. */
export function dotted(parts: readonly Part[]): Inlines {
  return joined(parts, ' · ');
}

/** The parts `a`, `b` and `c`, with words between them and before the last. */
export function joined(parts: readonly Part[], between: string, last = between): Inlines {
  const present = parts.map((part) => inlines(part)).filter((part) => part.length > 0);
  if (present.length < 2) return present[0] ?? [];
  const all: Inline[] = [];
  for (const [index, part] of present.entries()) {
    if (index > 0) all.push(index === present.length - 1 ? last : between);
    all.push(...part);
  }
  return all;
}

function isList(part: Inline | Inlines): part is Inlines {
  return Array.isArray(part);
}

/** A phrase of the catalogue: each `{name}` gives way to what has that name. */
export function phrase(text: string, parts: ReadonlyMap<string, Part> | Readonly<Record<string, Part>>): Inlines {
  const known = parts instanceof Map ? parts : new Map(Object.entries(parts));
  return text.split(/\{(\w+)\}/).flatMap((piece, index) => inlines(index % 2 === 0 ? piece : known.get(piece)));
}

export function code(text: string): Code {
  return { kind: 'code', text };
}

/** A value that a field always has. */
export function constant(text: string): Code {
  return { kind: 'code', text, look: 'const' };
}

/** JSON on one line. */
export function value(json: JsonValue): Code {
  return code(inlineJson(json));
}

export function strong(...parts: readonly Part[]): Inline {
  return { kind: 'strong', inlines: inlines(...parts) };
}

/** What matters less than what it follows. */
export function note(...parts: readonly Part[]): Inlines {
  const said = inlines(...parts);
  return said.length === 0 ? [] : [{ kind: 'note', inlines: said }];
}

export function muted(...parts: readonly Part[]): Inlines {
  const said = inlines(...parts);
  return said.length === 0 ? [] : [{ kind: 'muted', inlines: said }];
}

export function mark(look: Mark['look'], ...parts: readonly Part[]): Inlines {
  const said = inlines(...parts);
  return said.length === 0 ? [] : [{ kind: 'mark', look, inlines: said }];
}

/** The one mark of all that the document does not declare and we say all the same, with the reason. */
export function inferred(reason: Part, { content }: Words): Inlines {
  return mark('inferred', ...phrase(content.inferred, { reason }));
}

/** What the author wrote, on one line. */
export function remark(markdown: string | undefined): Inlines {
  return markdown === undefined || markdown.trim() === '' ? [] : [{ kind: 'remark', markdown }];
}

/** The same below the name of a thing. */
export function summary(markdown: string | undefined): Inlines {
  return markdown === undefined || markdown.trim() === '' ? [] : [{ kind: 'remark', markdown, look: 'summary' }];
}

export function web(url: string, label?: string): Inline {
  return { kind: 'web', url, label };
}
