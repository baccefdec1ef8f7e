/** Which connections are WebSocket connections, as far as a document says. */
import type { Channel, Server } from '../types';

/** `ws` or `wss`. What runs on top of WebSocket, such as `socket.io`, is a protocol of its own. */
export function isWebSocketProtocol(protocol: string): boolean {
  return /^wss?$/i.test(protocol.trim());
}

/**
 * A server of `ws` or `wss`. A handshake begins as HTTP, so that a server may also say `http`, or nothing: then the
 * channel or the address has to say that it is WebSocket.
 */
export function isWebSocketConnection(server: Server, channel: Channel): boolean {
  if (isWebSocketProtocol(server.protocol)) return true;
  if (!/^(?:https?)?$/i.test(server.protocol.trim())) return false;
  return (
    channel.webSocket !== undefined ||
    channel.webSocketFacts !== undefined ||
    server.webSocketFacts !== undefined ||
    /^wss?:\/\//i.test(server.address)
  );
}
