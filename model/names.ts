/** Gives every message an id and a label: unique, and such as a reader can live with. */
import type { MessageDraft } from './draft';
import { getText } from './raw';
import type { Identity } from './types';

export interface Names {
  readonly id: string;
  readonly label: string;
}

export function nameMessages(
  messages: readonly MessageDraft[],
  identities: ReadonlyMap<MessageDraft, Identity>,
): ReadonlyMap<MessageDraft, Names> {
  const ids = assignUnique(messages, (message) => idCandidates(message, identities.get(message)));
  const labels = assignUnique(messages, (message) => {
    const id = ids.get(message) ?? '';
    const title = getText(message.raw, 'title');
    const name = getText(message.raw, 'name');
    const own = [title, name].filter((text) => text !== undefined && text.trim() !== '').map(String);
    const first = own[0] ?? id;
    return [...own, id, `${first} (${id})`];
  });
  return new Map(
    messages.map((message) => [message, { id: ids.get(message) ?? '', label: labels.get(message) ?? '' }]),
  );
}

/** From the best name to the least; the first that no other message claims is taken. */
function idCandidates(message: MessageDraft, identity: Identity | undefined): readonly string[] {
  const { raw, componentKey, listings, uses, answerTo } = message;
  if (componentKey !== undefined) return [componentKey];
  const value = identity?.value;
  const names = [
    listings[0]?.key,
    ...['messageId', 'name', 'title'].map((key) => getText(raw, key)),
    typeof value === 'string' || typeof value === 'number' ? String(value) : undefined,
  ].filter((name) => name !== undefined && name.trim() !== '');
  const use = uses[0];
  const place = listings[0]?.channel ?? use?.operation.label ?? use?.operation.id;
  const qualified = names.map((name) => `${place}.${name}`);
  const position =
    use === undefined
      ? `reply to ${answerTo?.componentKey ?? getText(answerTo?.raw, 'name') ?? 'a message'}`
      : `${use.operation.id}${use.operation.messages.length > 1 ? ` ${use.position + 1}` : ''}`;
  const own = names.slice(0, 1).map(String);
  return [...own, ...(place === undefined ? [] : qualified.slice(0, 1)), ...names.slice(1).map(String), position];
}

/**
 * Of each message's candidates the first that no other message has as its own first; so a name that two would have
 * goes to neither of them, whatever their order. Names of one candidate are given first.
 */
function assignUnique(
  messages: readonly MessageDraft[],
  candidatesOf: (message: MessageDraft) => readonly string[],
): ReadonlyMap<MessageDraft, string> {
  const all = messages.map((message) => ({ message, candidates: candidatesOf(message) }));
  const claims = new Map<string, number>();
  for (const { candidates } of all)
    for (const name of candidates.slice(0, 1)) claims.set(name, (claims.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  const result = new Map<MessageDraft, string>();
  const give = (message: MessageDraft, name: string) => {
    taken.add(name);
    result.set(message, name);
  };
  const isFixed = ({ candidates }: { candidates: readonly string[] }) => candidates.length === 1;
  for (const { message, candidates } of [...all.filter(isFixed), ...all.filter((entry) => !isFixed(entry))]) {
    const last = candidates.at(-1) ?? 'message';
    const free = candidates.find((name, position) => {
      const others = (claims.get(name) ?? 0) - (position === 0 ? 1 : 0);
      return !taken.has(name) && (others === 0 || isFixed({ candidates }));
    });
    let name = free ?? last;
    for (let count = 2; taken.has(name); count++) name = `${last} (${count})`;
    give(message, name);
  }
  return result;
}
