/** How connections are opened: the pages of servers and channels. */
import { slugsFor } from '../../filters/slug';
import { directionsOn } from '../../model/restrict';
import type { ApiModel, Direction, Message, Server } from '../../model/types';
import { channelConnections, factsView, handshakeOf, serverConnections } from './handshake';
import type { Lookup } from '../lookup';
import { sessionOf } from '../diagrams/sessions';
import { connectCode } from './try-it';
import type { ChannelContent, MessageRow, ServerCard, ServerContent } from '../types';

export function* serverContents(model: ApiModel, lookup: Lookup): Iterable<ServerContent> {
  for (const server of model.servers) {
    const messages = messagesOf(server, lookup);
    const connections = serverConnections(server, lookup);
    const rows = (direction: Direction) => lookup.rows(messages, direction).map((row) => onServer(row, server));
    yield {
      kind: 'server',
      server,
      connections,
      facts: factsView(server.webSocketFacts, lookup),
      code: connectCode(connections, lookup.words.snippets),
      session: sessionOf(server, messages, lookup),
      send: rows('send'),
      receive: rows('receive'),
      unused: messages.filter(({ directions }) => directions.length === 0).map(lookup.row),
    };
  }
}

/** What it answers on this server. An answer whose requests are all sent to other servers says so. */
function onServer(row: MessageRow, { id }: Server): MessageRow {
  const repliesTo = row.repliesTo.filter(({ servers }) => servers.includes(id));
  return repliesTo.length === 0 ? row : { ...row, repliesTo };
}

export function* channelContents(model: ApiModel, lookup: Lookup): Iterable<ChannelContent> {
  for (const channel of model.channels) {
    const anchors = slugsFor(channel.operations);
    const operations = lookup.operations(channel.operations).map((operation) => {
      const messages = lookup.messages(operation.messages);
      return {
        operation,
        anchor: `operation-${anchors.get(operation.id)}`,
        messages: messages.map(lookup.row),
        toldApartBy: sharedPaths(messages),
      };
    });
    const used = new Set(operations.flatMap(({ messages }) => messages.map(({ message }) => message.id)));
    const handshake = handshakeOf(channel, lookup);
    const others = lookup.messages(channel.messages.filter((id) => !used.has(id))).map(lookup.row);
    yield {
      kind: 'channel',
      channel,
      connections: channelConnections(channel, handshake, lookup),
      facts: factsView(channel.webSocketFacts, lookup),
      handshake,
      operations,
      replies: others.filter(({ repliesTo }) => repliesTo.length > 0),
      unused: others.filter(({ repliesTo }) => repliesTo.length === 0),
    };
  }
}

/** The servers with how much travels each way on them. */
export function serverCards(model: ApiModel, lookup: Lookup): readonly ServerCard[] {
  return model.servers.map((server) => {
    const messages = messagesOf(server, lookup);
    return {
      server,
      send: messages.filter(({ directions }) => directions.includes('send')).length,
      receive: messages.filter(({ directions }) => directions.includes('receive')).length,
    };
  });
}

/** Its messages with the ways they travel there. */
function messagesOf({ id }: Server, { messagesOn, operations }: Lookup): readonly Message[] {
  return messagesOn(id).map((message) => {
    const directions = directionsOn(message, operations(message.operations), id);
    return directions.length === message.directions.length ? message : { ...message, directions };
  });
}

/** The places that identify every one of several messages: one for all, and a second where some share the first. */
function sharedPaths(messages: readonly Message[]): readonly string[] {
  const identities = messages.map(({ identifiedBy }) => identifiedBy);
  const firsts = new Set(identities.map((identity) => identity?.path.join('.')));
  const seconds = new Set(identities.flatMap((identity) => identity?.also?.path.join('.') ?? []));
  const paths = [...firsts, ...seconds].filter((path) => path !== undefined);
  return messages.length > 1 && firsts.size === 1 && paths.length > seconds.size ? paths : [];
}
