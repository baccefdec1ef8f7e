/** Gives every message an id and a label: unique, and such as a reader can live with. */

import type { Context } from './context';
import type { MessageDraft } from './draft';
import type { FoundIdentity } from './identity';
import { get, getText, isRaw } from './raw';

export interface Names {
  readonly id: string;
  readonly label: string;
}

export function nameMessages(
  messages: readonly MessageDraft[],
  identities: ReadonlyMap<MessageDraft, FoundIdentity>,
  context: Context,
): ReadonlyMap<MessageDraft, Names> {
  const ids = assignUnique(messages, (message) => idCandidates(message, identities.get(message), context));
  const idOf = (message: MessageDraft) => ids.get(message) ?? '';
  const labels = assignUnique(messages, (message) => labelCandidates(message, idOf(message)));
  return new Map(messages.map((message) => [message, { id: idOf(message), label: labels.get(message) ?? '' }]));
}

/** A name, and whether it is reserved for this message. */
interface Candidate {
  readonly name: string;
  readonly isOwned: boolean;
}

function labelCandidates({ raw }: MessageDraft, id: string): readonly Candidate[] {
  const [title] = filled([getText(raw, 'title')]);
  // A title that others have too is kept, or a reader would not find the words of the author.
  const names = title === undefined ? filled([getText(raw, 'name')]) : [title, `${title} (${id})`];
  return [...names.map((name) => ({ name, isOwned: name === id })), { name: id, isOwned: true }];
}

/** From the best name to the last resort, which describes where the message is in the document. */
function idCandidates(
  { raw, componentKey, listings, uses, answerTo }: MessageDraft,
  identity: FoundIdentity | undefined,
  context: Context,
): readonly Candidate[] {
  if (componentKey !== undefined) return [{ name: componentKey, isOwned: true }];
  const payload = get(raw, 'payload');
  const [first, ...rest] = filled([
    listings[0]?.key,
    getText(raw, 'messageId'),
    getText(raw, 'name'),
    getText(raw, 'title'),
    wordFor(identity),
    isRaw(payload) ? context.schemaIds.get(payload) : undefined,
    getText(payload, 'title'),
  ]);
  const [use] = uses;
  const place = listings[0]?.channel ?? use?.operation.id;
  const position =
    use === undefined
      ? `reply to ${answerTo?.componentKey ?? getText(answerTo?.raw, 'name') ?? 'a message'}`
      : use.operation.id + (use.operation.messages.length > 1 ? ` ${use.position + 1}` : '');
  const qualified = first === undefined || place === undefined ? undefined : `${place}.${first}`;
  const placed = use === undefined ? undefined : `${position} on ${use.operation.channel}`;
  return filled([first, qualified, ...rest, position, placed]).map((name) => ({ name, isOwned: false }));
}

/** A value that others share is no name. */
function wordFor(identity: FoundIdentity | undefined): string | undefined {
  if (identity === undefined || typeof identity.value === 'object') return undefined;
  if (identity.also !== undefined || identity.sharedBy !== undefined) return undefined;
  return String(identity.value);
}

function filled(names: readonly (string | undefined)[]): readonly string[] {
  return names.filter((name) => name !== undefined && name.trim() !== '').map(String);
}

/**
 * Of each message's candidates the first that no other message has as its own first: a name that two would have goes
 * to neither of them, whatever their order, unless it is owned. Should all be gone, the last is counted up.
 */
function assignUnique(
  messages: readonly MessageDraft[],
  candidatesOf: (message: MessageDraft) => readonly Candidate[],
): ReadonlyMap<MessageDraft, string> {
  const all = messages.map((message) => ({ message, candidates: candidatesOf(message) }));
  const claims = new Map<string, number>();
  const owned = new Set<string>();
  for (const { candidates } of all) {
    const first = candidates[0]?.name ?? '';
    claims.set(first, (claims.get(first) ?? 0) + 1);
    for (const { name, isOwned } of candidates) if (isOwned) owned.add(name);
  }
  const taken = new Set<string>();
  const result = new Map<MessageDraft, string>();
  for (const { message, candidates } of all) {
    const free = candidates.find(({ name, isOwned }, position) => {
      if (isOwned) return true;
      const others = (claims.get(name) ?? 0) - (position === 0 ? 1 : 0);
      return others === 0 && !taken.has(name) && !owned.has(name);
    });
    const last = candidates.at(-1)?.name ?? 'message';
    let name = free?.name ?? last;
    for (let count = 2; taken.has(name) || (owned.has(name) && !free?.isOwned); count++) name = `${last} (${count})`;
    taken.add(name);
    result.set(message, name);
  }
  return result;
}
