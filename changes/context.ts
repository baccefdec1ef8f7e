/** What the comparisons of one pair of models share. */
import type { ApiModel, Message, Server, Channel } from '../model/types';
import type { Collector } from './collector';
import type { Matches } from './match';
import type { Comparer } from './schema/compare';
import type { Sides } from './schema/spot';
import type { Subject, SubjectKind } from './types';

export interface Context extends Sides<ApiModel> {
  readonly collector: Collector;
  readonly comparer: Comparer;
  readonly servers: Partners<Server>;
  readonly channels: Partners<Channel>;
  readonly messages: Partners<Message>;
  /** Of messages, by their ids. */
  readonly labels: Sides<ReadonlyMap<string, string>>;
  readonly channelLabels: Sides<ReadonlyMap<string, string>>;
}

/** Who became whom. */
export interface Partners<T extends { readonly id: string }> extends Matches<T> {
  /** The id that the thing with this old id has now; `undefined`: it is gone. */
  readonly idNow: ReadonlyMap<string, string>;
  /** What the thing with this new id was. */
  readonly was: ReadonlyMap<string, T>;
}

export function partnersOf<T extends { readonly id: string }>(matches: Matches<T>): Partners<T> {
  return {
    ...matches,
    idNow: new Map(matches.pairs.map(([before, after]) => [before.id, after.id])),
    was: new Map(matches.pairs.map(([before, after]) => [after.id, before])),
  };
}

export function subjectOf(
  kind: SubjectKind,
  { id, label }: { readonly id: string; readonly label: string },
  isGone = false,
): Subject {
  return { kind, id, label, isGone };
}

/** Whose key and parameters' names do not matter: the wire sees neither. */
export function addressKey(address: string): string {
  // No brace inside of another, so that nothing is looked at twice.
  return address
    .replace(/\{[^{}]*\}/g, '{}')
    .replace(/^\//, '')
    .replace(/\/$/, '');
}
