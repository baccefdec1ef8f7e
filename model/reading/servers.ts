/** Reads the servers, each with one address made of protocol, host and path. */

import type { Message, Server } from '../types';
import { readWebSocketFacts } from '../websocket/read-facts';
import type { Context } from './context';
import { readBindings, readExternalDocs, readTags, readVariables } from './metadata';
import { get, getEntries, getText, isRaw, pointerTo, type Raw } from './raw';
import { readSecurity, requiresNothing } from './security';

const SERVER = [
  'url',
  'host',
  'pathname',
  'title',
  'summary',
  'description',
  'protocol',
  'protocolVersion',
  'variables',
  'security',
  'tags',
  'externalDocs',
  'bindings',
];

/** @param messages that the heartbeat of a server may refer to by name. */
export function readServers(messages: readonly Message[], context: Context): readonly Server[] {
  return getEntries(context.root, 'servers').flatMap(([id, raw]) => {
    const pointer = pointerTo('servers', id);
    if (isRaw(raw)) return [readServer(id, raw, messages, context, pointer)];
    context.warn(
      'unreadable-server',
      `Server "${id}" is not an object and is left out. Write a Server Object.`,
      pointer,
    );
    return [];
  });
}

function readServer(id: string, raw: Raw, messages: readonly Message[], context: Context, pointer: string): Server {
  const extensions = context.extensions(raw, SERVER);
  const reading = readWebSocketFacts(raw, extensions, messages, context, pointer);
  return {
    id,
    label: getText(raw, 'title') ?? id,
    summary: getText(raw, 'summary'),
    description: getText(raw, 'description'),
    address: readAddress(raw),
    protocol: getText(raw, 'protocol') ?? '',
    protocolVersion: getText(raw, 'protocolVersion'),
    variables: readVariables(raw, context),
    security: readSecurity(raw, context, pointer),
    requiresNothing: requiresNothing(raw),
    webSocketFacts: reading.facts,
    tags: readTags(raw),
    externalDocs: readExternalDocs(raw),
    bindings: readBindings(raw, context),
    extensions: reading.extensions,
    pointer,
  };
}

/** 2.x has a `url`, with or without a scheme; 3.x has `host` and `pathname`. */
function readAddress(raw: Raw): string {
  const protocol = (getText(raw, 'protocol') ?? '').toLowerCase();
  const host = (getText(raw, 'url') ?? getText(raw, 'host') ?? '').trim();
  const path = getText(raw, 'pathname') ?? '';
  const whole = path === '' ? host : `${host.replace(/(?<!\/)\/+$/, '')}/${path.replace(/^\/+/, '')}`;
  if (whole === '' || protocol === '' || hasScheme(whole) || startsWithScheme(whole, raw)) return whole;
  // Of other protocols nobody knows whether they have such addresses: brokers are reached at a host and a port.
  if (!/^(?:wss?|https?)$/.test(protocol)) return whole;
  return `${protocol}://${whole.replace(/^\/+/, '')}`;
}

/** Whether an address starts with a scheme, such as `wss://`. */
export function hasScheme(address: string): boolean {
  return /^[a-z{][a-z0-9+.{}_-]*:\/\//i.test(address);
}

/** `{server}/x`, where the default of the variable `server` includes the scheme. */
function startsWithScheme(address: string, raw: Raw): boolean {
  const name = /^\{([^}]*)\}/.exec(address)?.[1];
  if (name === undefined) return false;
  const value = getText(get(get(raw, 'variables'), name), 'default');
  return value !== undefined && hasScheme(value);
}
