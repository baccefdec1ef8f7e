/** Which WebSocket addresses a document declares: those of its servers, and of each channel on each server. */
import type { Facts } from './facts';

/** @returns whether a page may show an address: the document has it, or it is a server's and a channel's, each once. */
export function declares({ json, text }: Facts): (url: string) => boolean {
  const servers = values(json.servers).flatMap(serverAddress).map(asPattern);
  const channels = Object.entries(record(json.channels)).map(([key, channel]) => {
    const { address } = record(channel);
    return asPattern(typeof address === 'string' ? address : key);
  });
  const paths = ['', ...channels].map((path) => path.replace(/^\//, ''));
  const patterns = new RegExp(`^(?:${servers.join('|') || '(?!)'})/?(?:${paths.join('|')})$`);
  return (url) => text.includes(url) || patterns.test(url.replace(/[?#].*$/, ''));
}

/** 2.x has a URL, 3.x a host and perhaps a path; both may lack the protocol. */
function serverAddress(server: unknown): readonly string[] {
  const { url, host, pathname, protocol } = record(server);
  const given = typeof url === 'string' ? url : `${String(host)}${typeof pathname === 'string' ? pathname : ''}`;
  const address = given.includes('://') ? given : `${String(protocol).toLowerCase()}://${given}`;
  return [address.replace(/\/$/, '')];
}

/** Variables can be anything within their part of the address. */
function asPattern(address: string): string {
  const literal = (piece: string) => piece.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return address
    .split(/\{[^{}]*\}/)
    .map(literal)
    .join('[^/?#]*');
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function values(value: unknown): readonly unknown[] {
  return Object.values(record(value));
}
