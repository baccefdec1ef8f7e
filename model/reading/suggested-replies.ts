/**
 * Replies that a document does not declare, but that its texts or its names give away: "Server response to ping", or
 * `subscribeAck` beside `subscribe`. They are suggestions: pages mark them as inferred, and a warning asks the author.
 */
import type { Warning } from '../../errors';
import type { Direction, Message, SuggestedReply } from '../types';

/** More than this of a text says something else. */
const LONGEST_TEXT = 2_000;
/** How many words a name has at most. */
const LONGEST_NAME = 6;

/** "Response to", "acknowledgement of the", "in reply to your": the name of the request comes next. */
const ANSWERS =
  /\b(?:response|reply|answer|ack|acknowledge?ment|confirmation|result)s?\s(?:to|of|for)\s(?:(?:an?|the|your|this|client|user)\s)?/gi;

const REPLY_WORDS: ReadonlySet<string> = new Set([
  ...['response', 'resp', 'reply', 'answer', 'ack', 'acknowledgement', 'acknowledgment', 'acknowledged'],
  ...['confirmation', 'confirmed', 'result'],
]);
const REQUEST_WORDS: ReadonlySet<string> = new Set(['request', 'req', 'command', 'cmd', 'message', 'msg']);

/** @returns each pair once, in the order of the replies; nothing where the document declares what the message answers. */
export function suggestReplies(messages: readonly Message[]): readonly SuggestedReply[] {
  const requests = requestsByName(messages);
  return messages.flatMap((reply) => {
    const [direction, ...others] = reply.directions;
    if (direction === undefined || others.length > 0 || reply.repliesTo.length > 0) return [];
    const known = requests[direction === 'receive' ? 'send' : 'receive'];
    const find = (name: string) => fitting(known.get(name), reply);
    return saidInText(reply, find) ?? saidByName(reply, find) ?? [];
  });
}

/** One warning for the whole document. */
export function warnOfSuggestions(
  suggested: readonly SuggestedReply[],
  messages: readonly Message[],
): readonly Warning[] {
  const [first] = suggested;
  const byId = new Map(messages.map((message) => [message.id, message]));
  const [request, reply] = [byId.get(first?.request ?? ''), byId.get(first?.reply ?? '')];
  if (first === undefined || request === undefined || reply === undefined) return [];
  const why =
    first.reason.kind === 'text' ? `its text says ${JSON.stringify(first.reason.quote)}` : 'their names go together';
  const count = suggested.length === 1 ? '1 reply is' : `${suggested.length} replies are`;
  const message = `${count} not declared but suggested by texts or names, such as "${reply.label}" to "${request.label}": ${why}. Declare them: x-response on the request, or reply on its operation in AsyncAPI 3.`;
  return [{ code: 'undeclared-reply', message, pointer: request.pointer }];
}

type Find = (name: string) => Message | undefined;

/** `undefined` for a name that several messages have: none of them can be told. */
type ByName = ReadonlyMap<string, Message | undefined>;

function requestsByName(messages: readonly Message[]): Readonly<Record<Direction, ByName>> {
  const known = { send: new Map<string, Message | undefined>(), receive: new Map<string, Message | undefined>() };
  for (const message of messages) {
    const [direction, ...others] = message.directions;
    if (direction === undefined || others.length > 0) continue;
    const names = new Set(
      namesOf(message).flatMap((words) => [words.join(''), without(words, REQUEST_WORDS).join('')]),
    );
    for (const name of names) known[direction].set(name, known[direction].has(name) ? undefined : message);
  }
  return known;
}

/** Only messages that can meet are paired. */
function fitting(request: Message | undefined, reply: Message): Message | undefined {
  if (request === undefined || request.id === reply.id) return undefined;
  const servers = new Set(request.servers);
  const meet = reply.servers.length === 0 || servers.size === 0 || reply.servers.some((server) => servers.has(server));
  return meet ? request : undefined;
}

function saidInText(reply: Message, find: Find): SuggestedReply | undefined {
  for (const text of [reply.summary, reply.title, reply.description]) {
    const plain = (text ?? '').slice(0, LONGEST_TEXT).replace(/[`*"“”'’\s]+/g, ' ');
    for (const match of plain.matchAll(ANSWERS)) {
      const end = match.index + match[0].length;
      const rest = plain.slice(end, end + 100).split(/[.,;:!?()]/, 1)[0] ?? '';
      const words = wordsOf(rest).slice(0, LONGEST_NAME);
      // The longest name first: "Request Guild Members" is more than "Request".
      for (let length = words.length; length > 0; length--) {
        const request = find(words.slice(0, length).join(''));
        if (request === undefined) continue;
        const quote = (match[0] + rest).trim();
        return { request: request.id, reply: reply.id, reason: { kind: 'text', quote } };
      }
    }
  }
  return undefined;
}

function saidByName(reply: Message, find: Find): SuggestedReply | undefined {
  for (const words of namesOf(reply)) {
    const base = without(words, REPLY_WORDS);
    const isReply = base.length < words.length;
    const name = base.join('');
    const candidates = isReply ? [name, ...presentTense(name)] : name === 'pong' ? ['ping'] : [];
    const request = candidates.map(find).find((found) => found !== undefined);
    if (request !== undefined) return { request: request.id, reply: reply.id, reason: { kind: 'names' } };
  }
  return undefined;
}

/** `subscribed` is what `subscribe` leads to. */
function presentTense(name: string): readonly string[] {
  return name.endsWith('ed') ? [name.slice(0, -1), name.slice(0, -2)] : [];
}

function namesOf({ name, title, id }: Message): readonly (readonly string[])[] {
  return [name, title, id].flatMap((given) => (given === undefined ? [] : [wordsOf(given)]));
}

/** `subscribeAck`, `subscribe_ack` and "Subscribe Ack" are the same words. */
function wordsOf(name: string): readonly string[] {
  const apart = name.slice(0, LONGEST_TEXT).replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ');
  return apart
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Without the last word, or the first, if it is one of these; a name of one word stays. */
function without(words: readonly string[], parts: ReadonlySet<string>): readonly string[] {
  if (words.length < 2) return words;
  const last = words.at(-1);
  if (last !== undefined && parts.has(last)) return words.slice(0, -1);
  const [first, ...rest] = words;
  return first !== undefined && parts.has(first) ? rest : words;
}
