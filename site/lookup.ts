/** What the makers of pages ask: the entities of a model by id, and the words of the interface. */

import { slugsFor } from '../filters/slug';
import { groupBy } from '../group-by';
import type {
  ApiModel,
  Channel,
  Connection,
  Direction,
  Message,
  NamedSchema,
  Operation,
  Server,
  SuggestedReply,
} from '../model/types';
import type { Words } from '../words/types';
import { type CredentialTeller, credentialTeller } from './connecting/told-credentials';
import { type Transport, transportOf } from './connecting/transport';
import { type Digest, digester } from './messages/digest';
import { serversDiffer } from './messages/server-groups';

/** A message as a line of a table. */
export interface MessageRow {
  readonly message: Message;
  readonly replies: readonly Message[];
  readonly repliesTo: readonly Message[];
  readonly stand?: Stand | undefined;
}

/** That a thing is new or has changed since the version before. */
export interface Stand {
  readonly isNew: boolean;
  /** Where the page of changes says more; `undefined` where it had no room. */
  readonly anchor: string | undefined;
}

/** `undefined` for what is as it was, and where there is nothing to compare with. */
export type StandOf = (kind: 'server' | 'channel' | 'message' | 'schema', id: string) => Stand | undefined;

export interface Lookup {
  readonly words: Words;
  /** How many the lists of all of them have. */
  readonly totals: { readonly messages: number; readonly channels: number };
  /** Whether it makes a difference for a message which server is used. */
  readonly serversDiffer: boolean;
  readonly servers: (ids: readonly string[]) => readonly Server[];
  readonly channels: (ids: readonly string[]) => readonly Channel[];
  readonly operations: (ids: readonly string[]) => readonly Operation[];
  readonly messages: (ids: readonly string[]) => readonly Message[];
  readonly namedSchemas: ReadonlyMap<string, NamedSchema>;
  /** What other pages say of a message's payload. */
  readonly digest: (message: Message) => Digest;
  readonly row: (message: Message) => MessageRow;
  /** The messages that travel in a direction, as rows, in the document's order. */
  readonly rows: (messages: readonly Message[], direction: Direction) => readonly MessageRow[];
  /** The messages that are available on a server. */
  readonly messagesOn: (server: string) => readonly Message[];
  /** The suggestions that a message has a part in. */
  readonly suggestionsOf: (part: 'request' | 'reply', id: string) => readonly SuggestedReply[];
  /** Where an operation stands on the page of its channel. */
  readonly operationAnchor: (operation: Operation) => string;
  readonly connectionsOf: (side: 'server' | 'channel', id: string) => readonly Connection[];
  /** The topics of the connection that is opened at a channel. */
  readonly topicsOf: (channel: string) => readonly Channel[];
  /** Where the protocol is WebSocket. */
  readonly webSocket: Transport;
  readonly standOf: StandOf;
  /** Which description speaks of credentials. */
  readonly credentials: CredentialTeller;
}

/** Indexes a model once; ids that name nothing are passed over (the model has warned). */
export function lookupOf(model: ApiModel, words: Words, standOf: StandOf = () => undefined): Lookup {
  const messages = finder(model.messages);
  const row = (message: Message): MessageRow => ({
    message,
    replies: messages(message.replies.map((reply) => reply.message)),
    repliesTo: messages(message.repliesTo),
    stand: standOf('message', message.id),
  });
  const connections = {
    server: groupBy(model.connections, (connection) => connection.server),
    channel: groupBy(model.connections, (connection) => connection.channel),
  };
  const suggestions = {
    request: groupBy(model.suggestedReplies, ({ request }) => request),
    reply: groupBy(model.suggestedReplies, ({ reply }) => reply),
  };
  const channels = finder(model.channels);
  const anchors = new Map<string, ReadonlyMap<string, string>>();
  const anchorsOn = (channel: string) => {
    const known = anchors.get(channel) ?? slugsFor(channels([channel]).flatMap(({ operations }) => operations));
    anchors.set(channel, known);
    return known;
  };
  const onServer = groupBy(
    model.messages.flatMap((message) => message.servers.map((server) => ({ server, message }))),
    ({ server }) => server,
  );
  const topics = groupBy(
    model.channels.filter(({ topicOf }) => topicOf !== undefined),
    ({ topicOf }) => topicOf?.channel,
  );
  const namedSchemas = new Map(model.schemas.map((schema) => [schema.id, schema]));
  const operationAnchor = ({ id, channel }: Operation) => `operation-${anchorsOn(channel).get(id)}`;
  return {
    words,
    totals: { messages: model.messages.length, channels: model.channels.length },
    serversDiffer: serversDiffer(model),
    servers: finder(model.servers),
    channels,
    operations: finder(model.operations),
    messages,
    namedSchemas,
    digest: digester(namedSchemas, words.schema),
    row,
    rows: (list, direction) => list.filter((message) => message.directions.includes(direction)).map(row),
    messagesOn: (server) => onServer.get(server)?.map(({ message }) => message) ?? [],
    suggestionsOf: (part, id) => suggestions[part].get(id) ?? [],
    operationAnchor,
    connectionsOf: (side, id) => connections[side].get(id) ?? [],
    topicsOf: (channel) => topics.get(channel) ?? [],
    webSocket: transportOf(model),
    standOf,
    credentials: credentialTeller(
      model,
      ({ id }) => channels((connections.server.get(id) ?? []).map(({ channel }) => channel)),
      operationAnchor,
    ),
  };
}

function finder<Entity extends { readonly id: string }>(entities: readonly Entity[]) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (ids: readonly string[]): readonly Entity[] =>
    ids.map((id) => byId.get(id)).filter((entity): entity is Entity => entity !== undefined);
}
