/** Where an API is used over WebSocket, so that no page speaks of it elsewhere. */
import { groupBy } from '../../group-by';
import type { ApiModel, Binding, Channel, Server } from '../../model/types';
import { isWebSocketProtocol } from '../../model/websocket/transport';

export interface Transport {
  readonly onServer: (server: Server) => boolean;
  /** Whether it is opened by WebSocket on one of its servers at least. */
  readonly onChannel: (channel: Channel) => boolean;
  /** The servers, of which there may be others. */
  readonly servers: readonly Server[];
  /** `some`: beside other protocols. */
  readonly api: 'all' | 'some' | 'none';
}

/** A document that names no server, and no binding of another protocol, is taken for one of a WebSocket API. */
export function transportOf(model: ApiModel): Transport {
  const opened = model.connections.filter(({ isWebSocket }) => isWebSocket);
  const serverIds = new Set(opened.map(({ server }) => server));
  const channelIds = new Set(opened.map(({ channel }) => channel));
  const connected = new Set(model.connections.map(({ channel }) => channel));
  const onServer = ({ id, protocol }: Server) => isWebSocketProtocol(protocol) || serverIds.has(id);
  const servers = model.servers.filter(onServer);
  const told = toldByBindings(model);
  const usual = model.servers.length > 0 ? servers.length > 0 : usualOf([...told.values()]);
  const onChannel = ({ id }: Channel) => (connected.has(id) ? channelIds.has(id) : (told.get(id) ?? usual));
  const others =
    model.servers.length > servers.length || (model.servers.length === 0 && !model.channels.every(onChannel));
  const isAnywhere = servers.length > 0 || (model.channels.length === 0 ? usual : model.channels.some(onChannel));
  return { onServer, onChannel, servers, api: isAnywhere ? (others ? 'some' : 'all') : 'none' };
}

/** Where nothing says more, all channels are of the protocol that some are of. */
function usualOf(told: readonly (boolean | undefined)[]): boolean {
  return told.includes(true) || !told.includes(false);
}

/** By channel: whether it has bindings of WebSocket, or of other protocols alone; `undefined` without any. */
function toldByBindings({ channels, operations, messages }: ApiModel): ReadonlyMap<string, boolean | undefined> {
  const ofOperations = groupBy(operations, ({ channel }) => channel);
  const bindingsOf = new Map(messages.map(({ id, bindings }) => [id, bindings]));
  return new Map(
    channels.map((channel) => {
      if (channel.webSocket !== undefined || channel.webSocketFacts !== undefined) return [channel.id, true];
      const bindings: readonly Binding[] = [
        ...channel.bindings,
        ...(ofOperations.get(channel.id) ?? []).flatMap((operation) => operation.bindings),
        ...channel.messages.flatMap((id) => bindingsOf.get(id) ?? []),
      ];
      const own = bindings.map(({ protocol }) => isWebSocketProtocol(protocol));
      return [channel.id, own.length === 0 ? undefined : own.includes(true)];
    }),
  );
}
