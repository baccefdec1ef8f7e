/** The request that opens a connection as a reader will make it: everything that it needs is filled in. */
import { placeholder } from '../../filters/placeholder';
import type { Expanded } from '../../model/schema/schema';
import type { Channel, JsonValue, SecurityRequirement, Server, Variable } from '../../model/types';
import type { Header } from './code/request';
import { type Credential, credentialOf, unplacedOf } from './credentials';
import type { Handshake } from './handshake';

export interface Opening {
  /** Ready to be copied, with placeholders; `undefined` for an address that is none of a WebSocket. */
  readonly url: string | undefined;
  /** Those that are required, but for those of every WebSocket client. */
  readonly headers: readonly Header[];
  /** The one to ask for; empty: none is needed. */
  readonly subprotocols: readonly string[];
  /** Placeholders of credentials that are needed as well, but for which the document names no place. */
  readonly unplaced: readonly string[];
}

/**
 * @param address the URL with variables and parameters in braces.
 * @param security everything that is asked for; without it, the first way to be let in.
 */
export function openingOf(
  server: Server,
  channel: Channel,
  address: string | undefined,
  handshake: Handshake,
  security: SecurityRequirement = server.security[0] ?? [],
): Opening {
  const credentials = security.map(credentialOf);
  const described = propertiesOf(handshake.headers);
  const headers = headersOf(credentials, described);
  const subprotocols = channel.webSocketFacts?.subprotocols ?? [];
  const offered = subprotocols.length > 0 ? subprotocols : (server.webSocketFacts?.subprotocols ?? []);
  const url = address === undefined ? undefined : fullUrl(address, server, credentials, handshake);
  // The query or a header may be described as well as declared.
  const said = [url ?? '', ...headers.map(({ value }) => value)].join('\n');
  return {
    url,
    headers,
    subprotocols: offered.slice(0, 1),
    unplaced: [...new Set(credentials.flatMap(unplacedOf))].filter((one) => !said.includes(one)),
  };
}

function fullUrl(
  address: string,
  { protocol, variables }: Server,
  credentials: readonly Credential[],
  { parameters, query }: Handshake,
): string | undefined {
  const scheme = /^\{([^{}]*)\}:\/\//.exec(address)?.[1];
  const values = new Map([
    // What nothing else defines is the protocol.
    ...(scheme === undefined ? [] : [[scheme, protocol.toLowerCase()] as const]),
    ...variables.map((variable) => [variable.name, variableValue(variable)] as const),
    ...parameters.map(({ name, schema }) => [name, encodeURIComponent(sampleOf(schema, name).toWellFormed())] as const),
  ]);
  const filled = address.replace(/\{([^{}]*)\}/g, (_, name: string) => values.get(name) ?? placeholder(name));
  const inQuery = [
    ...credentials.filter(({ place }) => place === 'query').map(({ name, placeholder: value }) => ({ name, value })),
    ...propertiesOf(query).filter(({ required }) => required),
  ];
  const url = withQuery(legal(filled.replace(/#.*/s, '')), inQuery);
  return /^wss?:/i.test(url) && URL.canParse(withNumber(url)) ? url : undefined;
}

/** A placeholder is no port; a reader who replaces it makes it one. */
function withNumber(url: string): string {
  return url.replace(/^(wss?:\/\/[^/?#@]*):YOUR_[A-Z0-9_]+(?=[/?#]|$)/i, '$1:80');
}

/** Adds to the query what is not there yet; each name once. */
function withQuery(url: string, wanted: readonly Header[]): string {
  const [, query = ''] = url.split('?', 2);
  const present = new Set(query.split('&').map((pair) => pair.split('=', 1)[0]));
  const pairs = firstOfEach(wanted, ({ name }) => name)
    .map(({ name, value }) => [encodeURIComponent(name.toWellFormed()), encodeURIComponent(value.toWellFormed())])
    .filter(([name]) => !present.has(name))
    .map((pair) => pair.join('='));
  if (pairs.length === 0) return url;
  const glue = !url.includes('?') ? '?' : query === '' || query.endsWith('&') ? '' : '&';
  return `${url}${glue}${pairs.join('&')}`;
}

/** Whatever a URL cannot hold is percent-encoded, so that the text is the same for every client. */
function legal(url: string): string {
  return url.toWellFormed().replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}

function headersOf(credentials: readonly Credential[], described: readonly Property[]): readonly Header[] {
  const cookies = credentials.filter(({ place }) => place === 'cookie');
  const wanted = [
    ...credentials.filter(({ place }) => place === 'header').map(({ name, placeholder: value }) => ({ name, value })),
    ...(cookies.length === 0
      ? []
      : [{ name: 'Cookie', value: cookies.map(({ name, placeholder: value }) => `${name}=${value}`).join('; ') }]),
    ...described.filter(({ required, name }) => required && isOurs(name)),
  ];
  return firstOfEach(wanted, ({ name }) => name.toLowerCase()).filter(({ name, value }) => isHeader(name, value));
}

/** What HTTP allows; a client would refuse to send anything else. */
function isHeader(name: string, value: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\xa0-\xff]*$/.test(value);
}

/** Not one that a WebSocket client sets itself (RFC 6455, section 4.1). */
function isOurs(name: string): boolean {
  return !/^(?:host|upgrade|connection|origin|sec-websocket-.*)$/i.test(name);
}

interface Property extends Header {
  readonly required: boolean;
}

/** The properties of a schema as parameters or headers, with what could stand there. */
function propertiesOf(schema: Expanded | undefined): readonly Property[] {
  return (schema?.children ?? [])
    .filter(({ role }) => role === 'property')
    .map((property) => ({
      name: property.name,
      value: sampleOf(property, property.name),
      required: property.required,
    }));
}

function variableValue({ name, default: usual, enum: allowed, examples }: Variable): string {
  return usual ?? allowed[0] ?? examples[0] ?? placeholder(name);
}

function sampleOf(schema: Expanded | undefined, name: string): string {
  const node = schema?.node?.kind === 'schema' ? schema.node : undefined;
  const value = node && (node.const ?? node.default ?? node.enum?.[0] ?? node.examples[0]);
  if (value !== undefined && value !== null) return textOf(value);
  return name.toLowerCase() === 'authorization' ? 'Bearer YOUR_TOKEN' : placeholder(name);
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function firstOfEach<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
