/** Messages as a list: what each is for, how to know it, what answers it. */
import { inlineJson } from '../filters/json';
import { codeSpan } from '../filters/markdown-escape';
import { firstParagraph } from '../filters/markdown-parts';
import type { Identity, JsonValue, Server } from '../model/types';
import type { MessageRow } from '../site/types';
import { messageLink, messageLinks, serverLinks } from './links';
import { line, list, phrase, remark, type Writing } from './writing';

interface Row extends MessageRow {
  readonly servers?: readonly Server[];
}

export function messageRows(rows: readonly Row[], writing: Writing): string {
  return list(rows.map((row) => messageRow(row, writing)));
}

function messageRow({ message, replies, repliesTo, servers = [] }: Row, writing: Writing): string {
  const { message: words, markdown } = writing.words;
  const notes = [
    message.directions.map((way) => words.directions[way]).join(', '),
    message.identifiedBy === undefined ? '' : identityText(message.identifiedBy, writing),
    replies.length === 0 ? '' : markdown.answeredBy(messageLinks(replies, writing)),
    repliesTo.length === 0 ? '' : phrase(words.answers, { messages: messageLinks(repliesTo, writing) }),
    servers.length === 0 ? '' : `${words.servers(servers.length)} ${serverLinks(servers, writing)}`,
  ].filter((note) => note !== '');
  const about = remark(message.summary ?? firstParagraph(message.description));
  const link = messageLink(message, writing);
  return `${line(link, notes.length > 0 && `(${notes.join('; ')})`)}${about === '' ? '' : `: ${about}`}`;
}

/** What tells a message apart on the wire: `event = "subscribe"`, and a second place where others share the first. */
export function identityText({ path, value, also }: Identity, { words: { identity } }: Writing): string {
  const constant = (place: readonly string[], fixed: JsonValue) =>
    codeSpan(`${place.join('.')} = ${inlineJson(fixed)}`);
  const first = constant(path, value);
  if (also === undefined) return first;
  const [only, ...others] = also.values;
  if (only !== undefined && others.length === 0)
    return first + phrase(identity.and, { constant: constant(also.path, only) });
  const values = codeSpan(also.values.map(inlineJson).join(', '));
  return first + phrase(identity.oneOf, { place: codeSpan(also.path.join('.')), values });
}
