/** What is left of an API for somebody who uses one of its servers. */
import { groupBy } from '../group-by';
import type { ApiModel, Channel, Direction, Identity, Message, NamedSchema, Operation, Reply } from './types';

/**
 * The same API as if it had this server alone: its channels, what travels there, and the schemas of that. Nothing of
 * what is left names anything that is not.
 */
export function restrictTo(model: ApiModel, server: string): ApiModel {
  const channels = model.channels.filter(({ servers }) => servers.includes(server));
  const channelIds = idsOf(channels);
  const available = model.messages.filter(({ servers }) => servers.includes(server));
  const messageIds = idsOf(available);
  const operations = model.operations
    .filter((operation) => operation.servers.includes(server) && channelIds.has(operation.channel))
    .filter((operation) => operation.messages.length === 0 || operation.messages.some(isIn(messageIds)))
    .map((operation) => ({ ...operation, servers: [server], messages: operation.messages.filter(isIn(messageIds)) }));
  const operationIds = idsOf(operations);
  const ofMessage = groupBy(
    model.operations.flatMap((operation) => operation.messages.map((message) => ({ message, operation }))),
    ({ message }) => message,
  );
  const isHere = ({ message, channel }: Reply) =>
    messageIds.has(message) && (channel === undefined || channelIds.has(channel));
  const sharedHere = memoized((ids: readonly string[]) => ids.filter(isIn(messageIds)));
  const messages = available.map((message) => ({
    ...message,
    servers: [server],
    directions: directionsOn(message, ofMessage.get(message.id)?.map(({ operation }) => operation) ?? [], server),
    channels: message.channels.filter(isIn(channelIds)),
    operations: message.operations.filter(isIn(operationIds)),
    replies: message.replies.filter(isHere),
    identifiedBy: restrictIdentity(message.identifiedBy, sharedHere),
  }));
  return {
    ...model,
    servers: model.servers.filter(({ id }) => id === server),
    channels: channels.map((channel) => restrictChannel(channel, server, messageIds, operationIds)),
    operations,
    messages: withRequests(messages),
    schemas: restrictSchemas(model.schemas, messageIds),
    connections: model.connections.filter((connection) => connection.server === server),
    conversations: messages
      .filter(({ replies }) => replies.length > 0)
      .map(({ id, replies }) => ({ request: id, replies })),
    suggestedReplies: model.suggestedReplies.filter(
      ({ request, reply }) => messageIds.has(request) && messageIds.has(reply),
    ),
  };
}

/**
 * The directions of a message on one server, without those of operations that are not available there.
 *
 * @param operations those of the message.
 */
export function directionsOn(
  { directions, servers }: Message,
  operations: readonly Operation[],
  server: string,
): readonly Direction[] {
  if (!servers.includes(server)) return [];
  return directions.filter((direction) => {
    const own = operations.filter((operation) => operation.direction === direction);
    return own.length === 0 || own.some((operation) => operation.servers.includes(server));
  });
}

function restrictChannel(
  channel: Channel,
  server: string,
  messages: ReadonlySet<string>,
  operations: ReadonlySet<string>,
): Channel {
  return {
    ...channel,
    servers: [server],
    messages: channel.messages.filter(isIn(messages)),
    operations: channel.operations.filter(isIn(operations)),
  };
}

/** A value that no other message of this server has is not shared any more. */
function restrictIdentity(
  identity: Identity | undefined,
  sharedHere: (ids: readonly string[]) => readonly string[],
): Identity | undefined {
  if (identity?.sharedBy === undefined) return identity;
  const sharedBy = sharedHere(identity.sharedBy);
  return { ...identity, sharedBy: sharedBy.length > 1 ? sharedBy : undefined };
}

/** Many messages have the same list. */
function memoized(make: (ids: readonly string[]) => readonly string[]) {
  const known = new Map<readonly string[], readonly string[]>();
  return (ids: readonly string[]) => {
    const made = known.get(ids) ?? make(ids);
    known.set(ids, made);
    return made;
  };
}

/** The other ends of the replies that are left. */
function withRequests(messages: readonly Message[]): readonly Message[] {
  const requests = new Map<string, Set<string>>();
  for (const { id, replies } of messages) {
    for (const { message } of replies) requests.set(message, (requests.get(message) ?? new Set()).add(id));
  }
  return messages.map((message) => ({ ...message, repliesTo: [...(requests.get(message.id) ?? [])] }));
}

/** Those of messages that are left, those that no message ever used, and whatever these refer to. */
function restrictSchemas(schemas: readonly NamedSchema[], messages: ReadonlySet<string>): readonly NamedSchema[] {
  const refersTo = new Map<string, string[]>();
  for (const { id, usedBySchemas } of schemas) {
    for (const user of usedBySchemas) {
      const named = refersTo.get(user);
      if (named === undefined) refersTo.set(user, [id]);
      else named.push(id);
    }
  }
  const isKept = ({ usedByMessages }: NamedSchema) =>
    usedByMessages.length === 0 || usedByMessages.some((id) => messages.has(id));
  const kept = new Set(schemas.filter(isKept).map(({ id }) => id));
  // The set grows while it is walked.
  for (const id of kept) for (const next of refersTo.get(id) ?? []) kept.add(next);
  return schemas
    .filter(({ id }) => kept.has(id))
    .map((schema) => ({
      ...schema,
      usedByMessages: schema.usedByMessages.filter(isIn(messages)),
      usedBySchemas: schema.usedBySchemas.filter(isIn(kept)),
    }));
}

function idsOf(entities: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entities.map(({ id }) => id));
}

function isIn(ids: ReadonlySet<string>): (id: string) => boolean {
  return (id) => ids.has(id);
}
