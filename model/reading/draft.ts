/** What a document of either version is made of, before ids, labels and links are settled. */

import type { CorrelationId, Direction, Reply } from '../types';
import type { Raw } from './raw';

export interface ChannelDraft {
  readonly id: string;
  readonly address: string | undefined;
  readonly raw: Raw;
  readonly pointer: string;
  /** 3.x lists messages on the channel; of 2.x they are those of its operations. */
  readonly messages: readonly MessageUse[];
  /** The same by their raw objects. */
  readonly listed: ReadonlyMap<unknown, MessageUse>;
}

/** A place where a message is used in the document. */
export interface MessageUse {
  readonly raw: Raw;
  /** Its key there (3.x channels). */
  readonly key: string | undefined;
  readonly pointer: string;
}

export interface OperationDraft {
  readonly id: string;
  readonly label: string;
  readonly direction: Direction;
  readonly action: string;
  /** The channel's id. */
  readonly channel: string;
  readonly raw: Raw;
  readonly pointer: string;
  readonly messages: readonly MessageUse[];
  /** 3.x. */
  readonly reply: ReplyDraft | undefined;
}

export interface ReplyDraft {
  /** The channel's id. */
  readonly channel: string;
  readonly messages: readonly MessageUse[];
  readonly address: CorrelationId | undefined;
}

export interface Draft {
  readonly channels: readonly ChannelDraft[];
  readonly operations: readonly OperationDraft[];
}

/** A message while it is being read: one for each raw object, however often it is referenced. Filled step by step. */
export interface MessageDraft {
  readonly raw: Raw;
  readonly pointer: string;
  /** Its key in `components.messages`. */
  readonly componentKey: string | undefined;
  /** Where 3.x channels list it. */
  readonly listings: { readonly channel: string; readonly key: string }[];
  readonly uses: { readonly operation: OperationDraft; readonly position: number }[];
  /** The request that it was found with, when nothing but an `x-response` holds it. */
  readonly answerTo: MessageDraft | undefined;
  readonly directions: Set<Direction>;
  readonly channels: Set<string>;
  readonly replies: ReplyLink[];
  /** Whether `replies` covers its `x-response` completely. */
  isResponseRead: boolean;
}

export interface ReplyLink extends Omit<Reply, 'message'> {
  readonly target: MessageDraft;
}

/** The same way, seen from the other end. */
export function opposite(direction: Direction): Direction {
  return direction === 'send' ? 'receive' : 'send';
}
