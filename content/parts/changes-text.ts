/** Says a change in words: where it is, and what it is. */
import type { Change, Subject } from '../../changes/types';
import type { JsonValue } from '../../model/types';
import type { Target } from '../../site/targets';
import type { Words } from '../../words/types';
import type { Inline, Inlines } from '../blocks';
import { code, inlines, joined, muted, phrase, value } from '../inlines';
import { link } from '../links';
import { plainText } from '../walks/walk';

/** So many values of a list, and names of places, are said. */
const MOST_VALUES = 8;
const MOST_PLACES = 5;

/** A value that is longer is cut: the page of its subject has the whole. */
const LONGEST = 120;

/** What changed, as a sentence. */
export function changeSentence({ rule, direction, name, before, after }: Change, words: Words): Inlines {
  const texts = words.changes.rules[rule];
  const text = typeof texts === 'string' ? texts : texts[direction ?? 'receive'];
  return phrase(text, { name: code(name), before: valueText(before, words), after: valueText(after, words) });
}

/** Lists are values one after the other. */
function valueText(json: JsonValue | undefined, words: Words): Inlines {
  if (json === undefined) return muted(words.changes.nothing);
  if (!isList(json)) return [shown(json)];
  const values = joined(json.slice(0, MOST_VALUES).map(shown), ', ');
  return inlines(values, json.length > MOST_VALUES && words.changes.more(json.length - MOST_VALUES));
}

function isList(json: JsonValue): json is readonly JsonValue[] {
  return Array.isArray(json);
}

/** A text without its quotes: most are addresses and types. */
function shown(json: JsonValue): Inline {
  const text = typeof json === 'string' && json.trim() !== '' ? json : value(json).text;
  return code(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

/** Where in its subject it is: `payload subscription.depth`; nothing for the subject itself. */
export function changePlace({ part, path }: Change, words: Words): Inlines {
  return joined([part && words.changes.parts[part], path !== '' && code(path)], ' ');
}

/** Where else the same place is used; nothing for most changes. */
export function alsoText({ also }: Change, words: Words): Inlines {
  if (also.length === 0) return [];
  const names = joined(also.slice(0, MOST_PLACES).map(subjectLink), ', ');
  const more = also.length > MOST_PLACES && words.changes.more(also.length - MOST_PLACES);
  return phrase(words.changes.alsoIn(also.length), { names: inlines(names, more) });
}

/** Its name, which leads to its page if it has one. */
export function subjectLink(subject: Subject): Inline {
  const target = targetOf(subject);
  return target === undefined ? subject.label : link(target, subject.label);
}

function targetOf({ kind, id, isGone }: Subject): Target | undefined {
  if (isGone || kind === 'operation' || kind === 'securityScheme') return undefined;
  return kind === 'api' ? 'overview' : `${kind}:${id}`;
}

/** One line of plain text, for a terminal: `payload subscription.depth: Property depth is now required.` */
export function changeLine(change: Change, words: Words): string {
  const place = plainText(changePlace(change, words));
  return `${place === '' ? '' : `${place}: `}${plainText(changeSentence(change, words))}`;
}
