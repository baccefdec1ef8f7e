/** The first minute with an API: where to connect, what to say, what comes back. */
import type { ApiModel, Connection, Message, MessageExample, Server } from '../../model/types';
import type { Lookup } from '../lookup';

/** The first minute with the API: connect, say something, hear the answer. */
export interface Start {
  readonly server: Server | undefined;
  /** The URL to open. */
  readonly url: string | undefined;
  /** A message to send, and its example; nothing where the API only talks. */
  readonly send: Spoken | undefined;
  /** The declared reply to it; where nothing can be sent, what can be received. */
  readonly receive: Spoken | undefined;
  /** Whether `receive` is the declared reply to `send`. */
  readonly answered: boolean;
}

export interface Spoken {
  readonly message: Message;
  readonly example: MessageExample | undefined;
}

/**
 * Takes the document's own first conversation, else what its first example session sends first, else its first message to
 * send: no order is known beyond that.
 *
 * @returns `undefined` when there is neither a server nor a message.
 */
export function startOf(model: ApiModel, { messages, servers, channels }: Lookup): Start | undefined {
  const [conversation] = model.conversations.filter(({ request }) =>
    messages([request])[0]?.directions.includes('send'),
  );
  const [request] = conversation === undefined ? [] : messages([conversation.request]);
  const [reply] = conversation === undefined ? [] : messages(conversation.replies.map(({ message }) => message));
  const sent = model.messages.filter(({ directions }) => directions.includes('send'));
  const first = firstInSession(model);
  const send = request ?? sent.find(({ id }) => id === first) ?? sent[0];
  const heard = () => model.messages.find(({ directions }) => directions.includes('receive'));
  const receive = send === undefined ? heard() : reply;
  const connection = connectionFor(model, channels, send ?? receive);
  const [server] = connection === undefined ? model.servers : servers([connection.server]);
  if (server === undefined && send === undefined && receive === undefined) return undefined;
  return {
    server,
    url: connection?.url,
    send: spoken(send),
    receive: spoken(receive),
    answered: reply !== undefined,
  };
}

/** What a reader says first in the sessions that the author wrote. */
function firstInSession({ info, channels, operations }: ApiModel): string | undefined {
  const steps = [info, ...channels, ...operations]
    .flatMap(({ sessions }) => sessions)
    .flatMap((session) => session.steps);
  return steps.find(({ direction, message }) => direction === 'send' && message !== undefined)?.message;
}

/** What travels on a topic travels on the connection that carries it. */
function connectionFor(
  model: ApiModel,
  channels: Lookup['channels'],
  message: Message | undefined,
): Connection | undefined {
  const opened = new Set(
    channels(message?.channels ?? []).map(({ id, topicOf }) => (topicOf === undefined ? id : topicOf.channel)),
  );
  const fits = ({ server, channel }: Connection) =>
    message === undefined || (message.servers.includes(server) && opened.has(channel));
  return model.connections.find(fits) ?? model.connections[0];
}

/** A message with the example to show for it: the author's, or else what was made of its schema. */
export function spoken(message: Message | undefined): Spoken | undefined {
  if (message === undefined) return undefined;
  return { message, example: exampleOf(message) };
}

/** The first example that has a payload. */
export function exampleOf({ examples, generated }: Message): MessageExample | undefined {
  return examples.find(({ payload }) => payload !== undefined) ?? generated;
}
