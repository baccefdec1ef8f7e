/** Connections that are not encrypted, and credentials that travel in their addresses. */
import type { ApiModel, Server } from '../../model/types';
import { get, getEntries, getText, pointerTo } from '../../model/reading/raw';
import { type Part, partsOf } from '../document-parts';
import type { Problem, Rule, Subject } from '../rule';

const SECURITY = {
  label: 'RFC 6455, section 10: Security Considerations',
  url: 'https://www.rfc-editor.org/rfc/rfc6455#section-10.6',
};

/** Names of one machine or of a network nobody else is in. A name without a dot is one of a container or a neighbor. */
const LOCAL_NAME = /^[^.:]+$|(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa|test)$/i;

/** Loopback, private networks and this host (RFC 1918, 3927, 4193, 5735). */
const LOCAL_ADDRESS =
  /^(?:127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^\[(?:::1?|f[cd][\da-f]{2}:.{0,40}|fe80:.{0,40})\]$/i;

/** The scheme of an address, and its host without a user and a port. */
const ADDRESS = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i;

/** What a query parameter that carries a credential is called, its words apart: `access_token`, `apiKey`. */
const CREDENTIAL =
  /(?:^|[ _.-])(?:token|jwt|password|passwd|secret|api[ _-]?key|access[ _-]?key|signature|credentials?)$/i;

const LONGEST_NAME = 100;

/** The host of a `ws:` address that anybody could reach; `undefined` for any other, and where it is not known. */
function openHost(server: Server): string | undefined {
  const values = new Map(server.variables.map((one) => [one.name, one.default ?? one.enum[0] ?? one.examples[0]]));
  const address = server.address.replace(/\{([^{}]*)\}/g, (braces, name: string) => values.get(name) ?? braces);
  const [, scheme = '', host = ''] = ADDRESS.exec(address) ?? [];
  const isKnown = host !== '' && !/[{}<>$%\s]/.test(host);
  if (scheme.toLowerCase() !== 'ws' || !isKnown) return undefined;
  return LOCAL_NAME.test(host) || LOCAL_ADDRESS.test(host) ? undefined : host;
}

/** Those that strangers reach without encryption, with what is written of them. */
function openServers({ model }: Subject, parts: readonly Part[]): readonly (readonly [Server, Part])[] {
  const byName = new Map(parts.map((part) => [part.name, part]));
  return model.servers.flatMap((server) => {
    const part = byName.get(server.id);
    return part === undefined || openHost(server) === undefined ? [] : [[server, part] as const];
  });
}

const unencryptedServer: Rule = {
  code: 'unencrypted-server',
  severity: 'warning',
  title: 'A server that anybody can reach is encrypted.',
  reason:
    'On `ws:`, everybody on the way reads and changes the messages, proxies break connections that they do not understand, and a page that was loaded over https may not open one at all. Servers on this machine or in a private network are left alone.',
  section: SECURITY,
  bad: `servers:
  production:
    host: feed.example.com
    protocol: ws`,
  good: `servers:
  production:
    host: feed.example.com
    protocol: wss
  development:
    host: localhost:8080
    protocol: ws`,
  *find(subject) {
    for (const [server, { raw, pointer }] of openServers(subject, partsOf(subject).servers)) {
      const key = getText(raw, 'protocol')?.toLowerCase() === 'ws' ? 'protocol' : 'url';
      const message = `Server "${server.id}" is reached without encryption: ${server.address}. Use wss, or say that it is for development by a host such as localhost.`;
      yield { message, pointer: `${pointer}/${key}` };
    }
  },
};

const exposedCredential: Rule = {
  code: 'exposed-credential',
  severity: 'warning',
  title: 'No credential travels in the query of an unencrypted address.',
  reason:
    'The query of a `ws:` address is sent as plain text. Everybody on the way can read the credential and use it, and proxies write it to their logs.',
  section: SECURITY,
  bad: `servers:
  production:
    host: feed.example.com
    protocol: ws
    security:
      - $ref: '#/components/securitySchemes/token'
components:
  securitySchemes:
    token: { type: httpApiKey, in: query, name: access_token }`,
  good: `servers:
  production:
    host: feed.example.com
    protocol: ws
    security:
      - $ref: '#/components/securitySchemes/token'
components:
  securitySchemes:
    token: { type: http, scheme: bearer, description: A short-lived token. }`,
  *find(subject) {
    const parts = partsOf(subject);
    const open = openServers(subject, parts.servers);
    if (open.length === 0) return;
    const names = new Set(open.map(([{ id }]) => id));
    yield* inAddresses(open);
    yield* inSchemes(subject.model, names);
    yield* inBindings(subject.model, names, parts.channels);
  },
};

function* inAddresses(open: readonly (readonly [Server, Part])[]): Iterable<Problem> {
  for (const [{ address }, { raw, pointer }] of open) {
    const query = address.slice(address.indexOf('?') + 1);
    const name = address.includes('?')
      ? query
          .split('&')
          .map((part) => part.split('=', 1)[0] ?? '')
          .find(isCredential)
      : undefined;
    const key = ['url', 'pathname', 'host'].find((one) => getText(raw, one)?.includes('?'));
    if (name !== undefined && key !== undefined) yield { message: exposed(name), pointer: `${pointer}/${key}` };
  }
}

function* inSchemes({ servers, operations }: ApiModel, open: ReadonlySet<string>): Iterable<Problem> {
  const requirements = [
    ...servers.filter(({ id }) => open.has(id)).flatMap(({ security }) => security),
    ...operations
      .filter((operation) => operation.servers.some((id) => open.has(id)))
      .flatMap(({ security }) => security),
  ];
  for (const { scheme } of requirements.flat()) {
    if (scheme.in === 'query') yield { message: exposed(scheme.name ?? scheme.id ?? ''), pointer: scheme.pointer };
  }
}

function* inBindings({ channels }: ApiModel, open: ReadonlySet<string>, parts: readonly Part[]): Iterable<Problem> {
  const onOpen = new Set(channels.filter(({ servers }) => servers.some((id) => open.has(id))).map(({ id }) => id));
  for (const { name: channel, raw, placeOf } of parts) {
    if (!onOpen.has(channel)) continue;
    const binding = get(get(raw, 'bindings'), 'ws');
    const name = getEntries(get(binding, 'query'), 'properties')
      .map(([key]) => key)
      .find(isCredential);
    if (name === undefined) continue;
    yield {
      message: exposed(name),
      pointer: `${placeOf(binding, 'bindings', 'ws')}${pointerTo('query', 'properties', name)}`,
    };
  }
}

function isCredential(name: string): boolean {
  return name.length <= LONGEST_NAME && CREDENTIAL.test(name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' '));
}

function exposed(name: string): string {
  return `"${name}" travels as plain text in the query of an unencrypted address. Use wss for the servers concerned, or send the credential otherwise.`;
}

export const encryptionRules: readonly Rule[] = [unencryptedServer, exposedCredential];
