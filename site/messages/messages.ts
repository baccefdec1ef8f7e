/** The pages of messages. */
import { expandSchema } from '../../model/schema/expand';
import type { Expanded, Schema } from '../../model/schema/schema';
import type { ApiModel, Message } from '../../model/types';
import { replyExample, replyViews, requestViews } from './conversations';
import { messageDiagram } from '../diagrams/dialogues';
import { exampleViews } from './examples';
import type { Lookup } from '../lookup';
import { messageCoder } from '../connecting/try-it';
import type { MessageContent } from '../types';

/** What the page of each message shows, in the order of the model. */
export function* messageContents(model: ApiModel, lookup: Lookup): Iterable<MessageContent> {
  const codeOf = messageCoder(lookup);
  for (const [index, message] of model.messages.entries()) {
    const replies = replyViews(message, message.replies, lookup);
    const payload = expanded(message.payload, lookup);
    yield {
      kind: 'message',
      message,
      servers: lookup.servers(message.servers),
      channels: lookup.channels(message.channels),
      operations: lookup.operations(message.operations),
      siblings: siblingsOf(message, lookup),
      replies,
      repliesTo: requestViews(message, lookup),
      diagram: messageDiagram(message, lookup),
      payload,
      headers: expanded(message.headers, lookup),
      examples: exampleViews(message, payload, lookup.words.schema),
      replyExample: replyExample(message, replies),
      code: codeOf(message),
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
