/** Says what messages lack: at each, or once for the whole document where most of them lack it. */
import { get } from '../../model/reading/raw';
import type { Message } from '../../model/types';
import type { Problem, Subject } from '../rule';
import { rawAt } from './messages-raw';

/** Up to so many are said at their places, whatever their share. */
const FEW = 3;
const MOST_NAMES = 3;

interface Sentences {
  readonly one: (label: string) => string;
  /** @param subject such as `12 of 40 messages` or `None of the 40 messages`. */
  readonly all: (total: number) => string;
  readonly many: (count: number, total: number, names: string) => string;
}

/**
 * Where a few messages lack something, each is an oversight with a place. Where most do, the author has left it out as a
 * whole: five hundred findings would say that one thing, and hide all others.
 */
export function sayLacking(lacking: readonly Message[], total: number, sentences: Sentences): readonly Problem[] {
  const [first] = lacking;
  if (first === undefined) return [];
  if (lacking.length <= FEW || lacking.length * 2 <= total) {
    return lacking.map(({ label, pointer }) => ({ message: sentences.one(JSON.stringify(label)), pointer }));
  }
  const names = lacking.slice(0, MOST_NAMES).map(({ label }) => JSON.stringify(label));
  const rest = lacking.length - names.length;
  const message =
    lacking.length === total
      ? sentences.all(total)
      : sentences.many(lacking.length, total, `${names.join(', ')} and ${rest} more`);
  return [{ message, pointer: sectionOf(first.pointer) }];
}

/** Where most of the messages stand: no single one of them is at fault. */
function sectionOf(pointer: string): string {
  return pointer.startsWith('/components/messages/') ? '/components/messages' : '/channels';
}

/**
 * Those of which something can be asked. One that no channel has is a finding of its own, which says enough; and one that
 * is a `$ref` to nowhere is no message yet.
 */
export function messagesInUse({ json, model }: Subject): readonly Message[] {
  return model.messages.filter((message) => message.channels.length > 0 && !isDangling(message, json));
}

/** A reference that could not be followed, in a document that the parser refuses. */
export function isDangling({ pointer }: Message, json: unknown): boolean {
  return typeof get(rawAt(json, pointer), '$ref') === 'string';
}
