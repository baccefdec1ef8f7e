/** What answers what, as the pages of messages and of conversations say it. */
import type { ApiModel, Message, MessageExample, Reply } from '../../model/types';
import { type Correlation, correlationOf } from './correlation';
import { conversationDiagram } from '../diagrams/dialogues';
import type { Lookup } from '../lookup';
import { spoken } from '../connecting/start';
import type { ConversationsContent, ConversationView, ReplyView, RequestView, Spoken, Target } from '../types';

/** How many conversations stand on one page, and up to how many in all each is drawn there. */
const ON_PAGE = 50;
const MOST_DRAWN = 24;
/** How many replies of one request the table names. */
const REPLIES = 8;
/** How many unprompted messages are named. */
const UNPROMPTED = 50;

/** The pages that list the conversations, without what stands on them. */
export function conversationParts({ conversations, messages }: ApiModel): readonly Target[] {
  if (messages.length === 0) return [];
  const pages = Math.max(1, Math.ceil(conversations.length / ON_PAGE));
  return Array.from(
    { length: pages },
    (_, index): Target => (index === 0 ? 'conversations' : `conversations:${index + 1}`),
  );
}

export function* conversationsContents(
  model: ApiModel,
  lookup: Lookup,
): Iterable<{ readonly target: Target; readonly content: ConversationsContent }> {
  const unprompted = model.messages.filter(
    ({ directions, repliesTo }) => directions.includes('receive') && repliesTo.length === 0,
  );
  const targets = conversationParts(model);
  const hasDiagrams = model.conversations.length <= MOST_DRAWN;
  const labelAt = (index: number) => lookup.messages([model.conversations[index]?.request ?? ''])[0]?.label ?? '';
  for (const [part, target] of targets.entries()) {
    const slice = model.conversations.slice(part * ON_PAGE, (part + 1) * ON_PAGE);
    const content: ConversationsContent = {
      kind: 'conversations',
      conversations: slice.flatMap(({ request: id }) =>
        lookup.messages([id]).map((request) => conversationView(request, hasDiagrams, lookup)),
      ),
      total: model.conversations.length,
      hasDiagrams,
      hasServers: model.servers.length > 1,
      pages: targets.map((other, index) => ({
        target: other,
        from: labelAt(index * ON_PAGE),
        to: labelAt(Math.min((index + 1) * ON_PAGE, model.conversations.length) - 1),
        current: other === target,
      })),
      unprompted: part === 0 ? unprompted.slice(0, UNPROMPTED).map(lookup.row) : [],
      moreUnprompted: part === 0 ? Math.max(0, unprompted.length - UNPROMPTED) : 0,
    };
    yield { target, content };
  }
}

function conversationView(request: Message, isDrawn: boolean, lookup: Lookup): ConversationView {
  const replies = replyViews(request, request.replies.slice(0, REPLIES), lookup);
  return {
    request,
    replies,
    correlations: distinct(replies.flatMap(({ correlation }) => correlation ?? [])),
    moreReplies: Math.max(0, request.replies.length - REPLIES),
    servers: lookup.servers(request.servers),
    diagram: isDrawn ? conversationDiagram(request, lookup) : undefined,
  };
}

function distinct(correlations: readonly Correlation[]): readonly Correlation[] {
  return [...new Map(correlations.map((correlation) => [JSON.stringify(correlation), correlation])).values()];
}

export function replyViews(
  request: Message,
  replies: readonly Reply[],
  { messages, channels, outline }: Lookup,
): readonly ReplyView[] {
  return replies.flatMap((reply) => {
    const [message] = messages([reply.message]);
    const [channel] = reply.channel === undefined ? [] : channels([reply.channel]);
    if (message === undefined) return [];
    const correlation = correlationOf(request, message, outline);
    return [{ reply, message, channel, outcomes: outline(message).outcomes, correlation }];
  });
}

export function requestViews(reply: Message, { messages, outline }: Lookup): readonly RequestView[] {
  return messages(reply.repliesTo).map((message) => ({
    message,
    correlation: correlationOf(message, reply, outline),
  }));
}

/** The example of a reply that answers the message's own first one; else the first there is. */
export function replyExample({ examples }: Message, replies: readonly ReplyView[]): Spoken | undefined {
  const own = examples.find(({ payload }) => payload !== undefined);
  for (const { message, correlation } of replies) {
    const asked = own && correlation && valueAt(own, correlation);
    const example = message.examples.find((one) => asked !== undefined && valueAt(one, correlation) === asked);
    if (example !== undefined) return { message, example };
  }
  return spoken(replies.find(({ message }) => message.examples.length > 0)?.message);
}

function valueAt(example: MessageExample, correlation: Correlation | undefined): string | undefined {
  if (correlation === undefined) return undefined;
  let value: unknown = correlation.where === 'payload' ? example.payload : example.headers;
  for (const step of correlation.path.split('.')) {
    value = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(step) : undefined;
  }
  return value === undefined ? undefined : JSON.stringify(value);
}
