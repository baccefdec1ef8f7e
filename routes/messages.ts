/** The pages of messages, and what the vocabulary and the conversations say of them. */
import { expandSchema } from '../model/expand';
import type { Expanded, Schema } from '../model/schema';
import type { ApiModel, Message, Reply } from '../model/types';
import type { Lookup } from './lookup';
import { spoken } from './start';
import type { ConversationView, MessageContent, ReplyView, VocabularyRow } from './types';

/** What the page of each message shows, in the order of the model. */
export function* messageContents(model: ApiModel, lookup: Lookup): Iterable<MessageContent> {
  for (const [index, message] of model.messages.entries()) {
    const replies = replyViews(message.replies, lookup);
    yield {
      kind: 'message',
      message,
      servers: lookup.servers(message.servers),
      channels: lookup.channels(message.channels),
      operations: lookup.operations(message.operations),
      siblings: siblingsOf(message, lookup),
      replies,
      repliesTo: lookup.messages(message.repliesTo),
      payload: expanded(message.payload, lookup),
      headers: expanded(message.headers, lookup),
      replyExample: spoken(replies.find(({ message: reply }) => reply.examples.length > 0)?.message),
      previous: model.messages[index - 1],
      next: model.messages[index + 1],
    };
  }
}

/** The page of a message names this many of the others; the page of its channel has them all. */
const SIBLINGS = 24;

/** The other messages of its operations: what else may stand in its place. */
function siblingsOf(message: Message, { operations, messages }: Lookup): readonly Message[] {
  const ids = new Set<string>();
  for (const operation of operations(message.operations)) {
    for (const id of operation.messages) {
      if (ids.size === SIBLINGS) break;
      if (id !== message.id) ids.add(id);
    }
  }
  return messages([...ids]);
}

/** A schema opened for one page. */
export function expanded(schema: Schema | undefined, { namedSchemas }: Lookup): Expanded | undefined {
  return schema && expandSchema(schema, namedSchemas);
}

export function replyViews(replies: readonly Reply[], { messages, channels }: Lookup): readonly ReplyView[] {
  return replies.flatMap((reply) => {
    const [message] = messages([reply.message]);
    const [channel] = reply.channel === undefined ? [] : channels([reply.channel]);
    return message === undefined ? [] : [{ reply, message, channel }];
  });
}

export function conversationViews(model: ApiModel, lookup: Lookup): readonly ConversationView[] {
  return model.conversations.flatMap(({ request, replies }) =>
    lookup.messages([request]).map((message) => ({ request: message, replies: replyViews(replies, lookup) })),
  );
}

/** Received messages that answer nothing. */
export function unprompted(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ directions, repliesTo }) => directions.includes('receive') && repliesTo.length === 0);
}

/**
 * The vocabulary in the words of the document's own version: AsyncAPI 2 says `publish` for what the user sends, 3 says
 * `receive`; a document that describes the client says the opposite.
 */
export function vocabularyOf({ asyncapi, perspective }: ApiModel): readonly VocabularyRow[] {
  const [sendWords, receiveWords] = [
    ['publish', 'action: receive'],
    ['subscribe', 'action: send'],
  ] as const;
  const own = asyncapi.startsWith('2.') ? 0 : 1;
  const isTurned = perspective === 'client';
  const rowOf = (direction: 'send' | 'receive'): VocabularyRow => {
    const words = (direction === 'send') === isTurned ? receiveWords : sendWords;
    return { direction, word: words[own], otherWord: words[1 - own] ?? '' };
  };
  return [rowOf('send'), rowOf('receive')];
}
