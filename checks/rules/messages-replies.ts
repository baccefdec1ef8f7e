/** Rules about requests and their replies. */
import { get, isRaw } from '../../model/reading/raw';
import type { ApiModel, Message, Server } from '../../model/types';
import type { Problem, Rule, Subject } from '../rule';
import { rawAt } from './messages-raw';

export const replyRules: readonly Rule[] = [
  {
    code: 'unreachable-reply',
    severity: 'warning',
    title: 'A reply can be received where its request can be sent.',
    reason:
      'A reply comes on the connection of its request. When the two have no server in common, by the `servers` of their channels or by `x-servers`, whoever sends the request waits in vain.',
    section: {
      label: 'AsyncAPI 3.0.0, Operation Reply Object',
      url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#operationReplyObject',
    },
    bad: `asyncapi: 2.6.0
servers:
  public: { url: ws.example.com, protocol: wss }
  private: { url: ws-auth.example.com, protocol: wss }
channels:
  /:
    publish:
      message:
        name: subscribe
        x-servers: [public]
        x-response: subscribed
    subscribe:
      message:
        name: subscribed
        x-servers: [private]`,
    good: `asyncapi: 2.6.0
servers:
  public: { url: ws.example.com, protocol: wss }
  private: { url: ws-auth.example.com, protocol: wss }
channels:
  /:
    publish:
      message:
        name: subscribe
        x-servers: [public]
        x-response: subscribed
    subscribe:
      message:
        name: subscribed
        x-servers: [public, private]`,
    find: unreachable,
  },
  {
    code: 'reply-direction',
    severity: 'warning',
    title: 'A reply travels the other way than its request.',
    reason:
      'What one side sends, the other answers. A reply that only ever travels in the direction of its request is no reply to it: often `x-response` stands on the wrong message of the two, or the message is missing among those of the other operation.',
    section: {
      label: 'AsyncAPI 3.0.0, Operation Reply Object',
      url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#operationReplyObject',
    },
    bad: `asyncapi: 2.6.0
channels:
  /:
    publish:
      message:
        oneOf:
          - name: ping
            x-response: pong
          - name: pong`,
    good: `asyncapi: 2.6.0
channels:
  /:
    publish:
      message:
        name: ping
        x-response: pong
    subscribe:
      message:
        name: pong`,
    find: wrongDirections,
  },
  {
    code: 'unreachable-message',
    severity: 'warning',
    title: 'A message has a server to travel on.',
    reason:
      '`x-servers` narrows down where a message or an operation is available; it cannot add a server that the channel does not have. What is left with none can never be sent, and the pages show it nowhere among the servers.',
    section: {
      label: 'AsyncAPI 3.0.0, Channel Object, servers',
      url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#channelObject',
    },
    bad: `asyncapi: 2.6.0
servers:
  public: { url: ws.example.com, protocol: wss }
  private: { url: ws-auth.example.com, protocol: wss }
channels:
  /trades:
    servers: [public]
    subscribe:
      message:
        name: trade
        x-servers: [private]`,
    good: `asyncapi: 2.6.0
servers:
  public: { url: ws.example.com, protocol: wss }
  private: { url: ws-auth.example.com, protocol: wss }
channels:
  /trades:
    servers: [public, private]
    subscribe:
      message:
        name: trade
        x-servers: [private]`,
    find: withoutServer,
  },
];

/**
 * A reply on a channel of its own is left alone: its author has said where it comes, and that may well be another
 * connection.
 */
function* unreachable({ json, model }: Subject): Iterable<Problem> {
  const messages = byId(model);
  const labelOf = labels(model);
  for (const request of model.messages) {
    const servers = new Set(request.servers);
    for (const { message: id, channel, source } of request.replies) {
      const reply = messages.get(id);
      if (reply === undefined || channel !== undefined || servers.size === 0 || reply.servers.length === 0) continue;
      if (reply.servers.some((server) => servers.has(server))) continue;
      yield {
        message: `The reply ${JSON.stringify(reply.label)} to ${JSON.stringify(request.label)} can be received on ${labelOf(reply.servers)} only, but the request is sent on ${labelOf(request.servers)}. Give them a server in common.`,
        pointer: source === 'x-response' ? whereDeclared(request, json, model) : request.pointer,
      };
    }
  }
}

function* wrongDirections({ json, model }: Subject): Iterable<Problem> {
  const messages = byId(model);
  for (const request of model.messages) {
    for (const { message: id, source } of request.replies) {
      const reply = messages.get(id);
      if (source !== 'x-response' || reply === undefined || reply.directions.length === 0) continue;
      if (request.directions.length === 0 || canAnswer(request, reply)) continue;
      const way = request.directions[0] === 'send' ? 'sent by clients' : 'received by clients';
      const said =
        request.id === reply.id
          ? 'is named as a reply to itself'
          : `cannot be a reply to ${JSON.stringify(request.label)}`;
      const needed = request.directions[0] === 'send' ? 'clients receive' : 'clients send';
      yield {
        message: `${JSON.stringify(reply.label)} ${said}: it is only ever ${way}, as the request is. Name a message that ${needed}, or add this one to the operation of the other direction.`,
        pointer: whereDeclared(request, json, model),
      };
    }
  }
}

function canAnswer(request: Message, reply: Message): boolean {
  return request.directions.some((direction) => reply.directions.some((other) => other !== direction));
}

/** Where nothing but `x-servers` can be the reason: the channel has servers. */
function* withoutServer({ json, model }: Subject): Iterable<Problem> {
  const channels = new Map(model.channels.map((channel) => [channel.id, channel]));
  const labelOf = labels(model);
  const serversAt = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => channels.get(id)?.servers ?? []))];
  const say = (what: string, pointer: string, servers: readonly string[]): Problem => ({
    message: `${what} is available on no server: its x-servers names none of those of its channel, ${labelOf(servers)}. Name one of these, or add the server to the channel.`,
    pointer: `${pointer}/x-servers`,
  });
  const silent = new Set<string>();
  for (const { id, label, channel, servers, pointer } of model.operations) {
    const all = serversAt([channel]);
    if (servers.length > 0 || all.length === 0 || !hasServers(json, pointer)) continue;
    silent.add(id);
    yield say(`Operation ${JSON.stringify(label)}`, pointer, all);
  }
  for (const { label, channels: ids, operations, servers, pointer } of model.messages) {
    const all = serversAt(ids);
    if (servers.length > 0 || all.length === 0 || !hasServers(json, pointer)) continue;
    if (operations.some((operation) => silent.has(operation))) continue;
    yield say(`Message ${JSON.stringify(label)}`, pointer, all);
  }
}

/** Names that are no servers are a finding of their own, `unknown-server`. */
function hasServers(json: unknown, pointer: string): boolean {
  const given = get(rawAt(json, pointer), 'x-servers');
  const named: readonly unknown[] = Array.isArray(given) ? given : [given];
  const servers = get(json, 'servers');
  return named.some((entry) => {
    if (typeof entry === 'string') return get(servers, entry) !== undefined || isRaw(rawAt(json, entry));
    return isRaw(entry);
  });
}

/** On the message, or else on one of its operations. */
function whereDeclared(request: Message, json: unknown, model: ApiModel): string {
  const operations = model.operations.filter(({ id }) => request.operations.includes(id));
  const places = [request.pointer, ...operations.map(({ pointer }) => pointer)];
  const place = places.find((pointer) => get(rawAt(json, pointer), 'x-response') !== undefined);
  return place === undefined ? request.pointer : `${place}/x-response`;
}

function byId({ messages }: ApiModel): ReadonlyMap<string, Message> {
  return new Map(messages.map((message) => [message.id, message]));
}

function labels({ servers }: ApiModel): (ids: readonly Server['id'][]) => string {
  const known = new Map(servers.map(({ id, label }) => [id, label]));
  return (ids) => ids.map((id) => JSON.stringify(known.get(id) ?? id)).join(', ');
}
