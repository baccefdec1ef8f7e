/** What answers what, as the pages of messages and of conversations say it. */
import type { ApiModel, Channel, Message, MessageExample, Reply, Server, SuggestedReply } from '../../model/types';
import { type Spoken, spoken } from '../connecting/start';
import type { Diagram } from '../diagrams/diagram';
import { conversationDiagram } from '../diagrams/dialogues';
import type { Lookup, MessageRow } from '../lookup';
import type { Target } from '../targets';
import { type Correlation, correlationOf } from './correlation';
import { fitOf } from './fitting-example';

/** How many conversations stand on one page, and up to how many in all each is drawn there. */
const ON_PAGE = 50;
const MOST_DRAWN = 24;
/** How many replies of one request the table names. */
const REPLIES = 8;
/** How many unsolicited messages, and how many suggested replies, are named. */
const UNSOLICITED = 50;
const SUGGESTED = 50;

export interface ReplyView {
  readonly reply: Reply;
  readonly message: Message;
  /** The channel it comes on, when that is another one. */
  readonly channel: Channel | undefined;
  /** What the variants of its payload are called, such as Error and Success. */
  readonly outcomes: readonly string[];
  /** How it is known which request it answers. */
  readonly correlation: Correlation | undefined;
}

export interface RequestView {
  readonly message: Message;
  readonly correlation: Correlation | undefined;
}

export interface ConversationView {
  readonly request: Message;
  /** The first of them. */
  readonly replies: readonly ReplyView[];
  readonly moreReplies: number;
  /** How the replies are paired with the request, each way once. */
  readonly correlations: readonly Correlation[];
  readonly servers: readonly Server[];
  readonly diagram: Diagram | undefined;
}

/** One of the pages that list the conversations. */
export interface ConversationsPart {
  readonly target: Target;
  readonly isFirst: boolean;
  readonly conversations: readonly ConversationView[];
  /** Whether each has its diagram here; where they are many, only the pages of the messages do. */
  readonly hasDiagrams: boolean;
  /** The labels of its first and its last request. */
  readonly from: string;
  readonly to: string;
}

/** What the pages of conversations are called: as many as it takes, at least one where there are messages. */
export function conversationTargets({ conversations, messages }: ApiModel): readonly Target[] {
  if (messages.length === 0) return [];
  const pages = Math.max(1, Math.ceil(conversations.length / ON_PAGE));
  return Array.from(
    { length: pages },
    (_, index): Target => (index === 0 ? 'conversations' : `conversations:${index + 1}`),
  );
}

export function conversationParts(model: ApiModel, lookup: Lookup): readonly ConversationsPart[] {
  const { conversations } = model;
  const hasDiagrams = conversations.length <= MOST_DRAWN;
  const labelAt = (index: number) => lookup.messages([conversations[index]?.request ?? ''])[0]?.label ?? '';
  return conversationTargets(model).map((target, index) => {
    const [start, end] = [index * ON_PAGE, Math.min((index + 1) * ON_PAGE, conversations.length)];
    const requests = lookup.messages(conversations.slice(start, end).map(({ request }) => request));
    return {
      target,
      isFirst: index === 0,
      conversations: requests.map((request) => conversationView(request, hasDiagrams, lookup)),
      hasDiagrams,
      from: labelAt(start),
      to: labelAt(end - 1),
    };
  });
}

/**
 * Received, and declared as a reply to nothing: the first of them, and how many more there are. A document that declares
 * no reply at all does not say which these are; nor are those among them that its texts call replies.
 */
export function unsolicitedMessages(
  { messages, conversations }: ApiModel,
  { row, suggestionsOf }: Lookup,
): { readonly rows: readonly MessageRow[]; readonly more: number } {
  if (conversations.length === 0) return { rows: [], more: 0 };
  const found = messages.filter(
    ({ id, directions, repliesTo }) =>
      directions.includes('receive') && repliesTo.length === 0 && suggestionsOf('reply', id).length === 0,
  );
  return { rows: found.slice(0, UNSOLICITED).map(row), more: Math.max(0, found.length - UNSOLICITED) };
}

export interface SuggestionView {
  readonly request: Message;
  readonly reply: Message;
  readonly reason: SuggestedReply['reason'];
}

/** The first suggested replies, and how many more there are. */
export function suggestionViews({ suggestedReplies }: ApiModel, lookup: Lookup) {
  const views = suggestedReplies.slice(0, SUGGESTED).flatMap((suggestion) => suggestionView(suggestion, lookup));
  return { views, more: Math.max(0, suggestedReplies.length - SUGGESTED) };
}

export function suggestionView(
  { request, reply, reason }: SuggestedReply,
  { messages }: Lookup,
): readonly SuggestionView[] {
  const [[asked], [answer]] = [messages([request]), messages([reply])];
  return asked === undefined || answer === undefined ? [] : [{ request: asked, reply: answer, reason }];
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
  { messages, channels, digest }: Lookup,
): readonly ReplyView[] {
  return replies.flatMap((reply) => {
    const [message] = messages([reply.message]);
    const [channel] = reply.channel === undefined ? [] : channels([reply.channel]);
    if (message === undefined) return [];
    const correlation = correlationOf(request, message, digest);
    return [{ reply, message, channel, outcomes: digest(message).outcomes, correlation }];
  });
}

export function requestViews(reply: Message, { messages, digest }: Lookup): readonly RequestView[] {
  return messages(reply.repliesTo).map((message) => ({
    message,
    correlation: correlationOf(message, reply, digest),
  }));
}

/** So many examples of replies are looked through. */
const CANDIDATES = 50;
/** The field that pairs a reply with its request tells more than any other. */
const PAIRED = 2;

/** The example of a reply that goes best with the message's own first one; the first there is where none does. */
export function replyExample({ examples }: Message, replies: readonly ReplyView[]): Spoken | undefined {
  const own = examples.find(({ payload }) => payload !== undefined);
  const candidates = replies
    .flatMap(({ message, correlation }) => message.examples.map((example) => ({ message, correlation, example })))
    .filter(({ example }) => example.payload !== undefined)
    .slice(0, CANDIDATES);
  let best: (Spoken & { readonly fit: number }) | undefined;
  for (const { message, correlation, example } of candidates) {
    const asked = own && valueAt(own, correlation);
    const isPaired = asked !== undefined && valueAt(example, correlation) === asked;
    const fit =
      own?.payload === undefined || example.payload === undefined
        ? 0
        : fitOf(own.payload, example.payload) + (isPaired ? PAIRED : 0);
    if (best === undefined || fit > best.fit) best = { message, example, fit };
  }
  if (best !== undefined) return { message: best.message, example: best.example };
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
