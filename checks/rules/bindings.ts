/** What the WebSockets binding asks for: how the handshake looks, and that nothing else is said. */
import { get, getText, isRaw, pointerTo } from '../../model/reading/raw';
import { didYouMean } from '../../nearest';
import { partsOf } from '../document-parts';
import type { Rule, Subject } from '../rule';
import { type Found, KEYS, ownKeys, webSocketBindings } from '../web-socket-bindings';

const CHANNEL_BINDING = {
  label: 'WebSockets binding 0.1.0, Channel Binding Object',
  url: 'https://github.com/asyncapi/bindings/tree/master/websockets#channel',
};

const METHODS = ['GET', 'POST'];

/** `latest` is what counts for a binding without a version; many write it out. */
const VERSIONS = ['0.1.0', 'latest'];

const SCHEMAS = [
  ['query', 'query parameter'],
  ['headers', 'header'],
] as const;

function channelBindings(subject: Subject): readonly Found[] {
  return webSocketBindings(partsOf(subject).channels);
}

const bindingMethod: Rule = {
  code: 'binding-method',
  severity: 'warning',
  title: 'The method of a handshake is GET or POST.',
  reason:
    'The method says which HTTP request opens the connection. Readers copy it into their client, and generated code uses it as it is written.',
  section: CHANNEL_BINDING,
  bad: `asyncapi: 2.6.0
channels:
  /feed:
    bindings:
      ws: { method: PUT }`,
  good: `asyncapi: 2.6.0
channels:
  /feed:
    bindings:
      ws: { method: GET }`,
  *find(subject) {
    for (const { binding, pointer } of channelBindings(subject)) {
      const method = get(binding, 'method');
      if (method === undefined || METHODS.some((known) => known === method)) continue;
      const text = getText(binding, 'method');
      const said = text === undefined ? 'This is no method' : `The method of a handshake cannot be "${text}"`;
      const meant = text === undefined ? '' : didYouMean(text, METHODS);
      const message = `${said}.${meant} Write GET or leave the method out: RFC 6455 opens every connection with GET, and the binding allows POST besides.`;
      yield { message, pointer: `${pointer}/method` };
    }
  },
};

const postHandshake: Rule = {
  code: 'post-handshake',
  severity: 'warning',
  title: 'A connection is opened with GET.',
  reason:
    'The binding allows POST, but RFC 6455 does not: a handshake is a GET request. Browsers and most clients offer no other method, so that readers cannot open a connection that is declared with POST.',
  section: {
    label: 'RFC 6455, section 4.1: Client Requirements',
    url: 'https://www.rfc-editor.org/rfc/rfc6455#section-4.1',
  },
  bad: `channels:
  feed:
    address: /feed
    bindings:
      ws: { method: POST }`,
  good: `channels:
  feed:
    address: /feed
    bindings:
      ws: { method: GET }`,
  *find(subject) {
    for (const { binding, pointer } of channelBindings(subject)) {
      if (get(binding, 'method') !== 'POST') continue;
      const message =
        'The binding allows POST, but RFC 6455 opens a connection with GET, and browsers send nothing else. Write GET, unless this server takes POST alone.';
      yield { message, pointer: `${pointer}/method` };
    }
  },
};

const bindingSchema: Rule = {
  code: 'binding-schema',
  severity: 'warning',
  title: 'The query and the headers of a handshake are objects with properties.',
  reason:
    'Each property is one query parameter or one header. Without properties nobody learns what to send when the connection is opened.',
  section: CHANNEL_BINDING,
  bad: `channels:
  feed:
    address: /feed
    bindings:
      ws:
        query: { type: string, description: The market to follow. }`,
  good: `channels:
  feed:
    address: /feed
    bindings:
      ws:
        query:
          type: object
          properties:
            market: { type: string, description: The market to follow. }`,
  *find(subject) {
    for (const { binding, pointer } of channelBindings(subject)) {
      for (const [key, part] of SCHEMAS) {
        const schema = get(binding, key);
        const problem = schema === undefined ? undefined : schemaProblem(schema);
        if (problem === undefined) continue;
        const message = `${problem} Write "type: object" and "properties", with one property for each ${part}.`;
        yield { message, pointer: `${pointer}/${key}` };
      }
    }
  },
};

function schemaProblem(schema: unknown): string | undefined {
  if (!isRaw(schema)) return 'This is not a schema.';
  // A reference that nothing resolves is a mistake of its own, which the parser refuses.
  if (typeof get(schema, '$ref') === 'string') return undefined;
  const [type, hasProperties] = [get(schema, 'type'), isRaw(get(schema, 'properties'))];
  if (type === undefined) return hasProperties ? 'This schema has no type.' : 'This schema has no properties.';
  if (type === 'object') return hasProperties ? undefined : 'This schema has no properties.';
  return typeof type === 'string'
    ? `This schema has the type "${type}".`
    : 'This schema allows other types than object.';
}

const bindingProperty: Rule = {
  code: 'binding-property',
  severity: 'warning',
  title: 'The binding of a channel has only the properties that the WebSockets binding knows.',
  reason: 'Tools ignore what they do not know: a misspelt property is as good as none, and nothing else says so.',
  section: CHANNEL_BINDING,
  bad: `asyncapi: 2.6.0
channels:
  /feed:
    bindings:
      ws:
        header: { type: object, properties: { Origin: { type: string } } }`,
  good: `asyncapi: 2.6.0
channels:
  /feed:
    bindings:
      ws:
        headers: { type: object, properties: { Origin: { type: string } } }`,
  *find(subject) {
    for (const { binding, pointer } of channelBindings(subject)) {
      if (!isRaw(binding)) {
        const message = `The WebSockets binding is not an object. Write one with any of these properties: ${KEYS.join(', ')}.`;
        yield { message, pointer };
      }
      for (const key of ownKeys(binding)) {
        if (KEYS.includes(key)) continue;
        const message = `The WebSockets binding of a channel has no property "${key}".${didYouMean(key, KEYS)} It has these: ${KEYS.join(', ')}. What they have no room for can go into x-websocket.`;
        yield { message, pointer: pointer + pointerTo(key) };
      }
    }
  },
};

const bindingVersion: Rule = {
  code: 'binding-version',
  severity: 'warning',
  title: 'The version of the WebSockets binding is one that exists.',
  reason: 'A tool that does not know the version cannot tell what the rest of the binding means. There is only 0.1.0.',
  section: CHANNEL_BINDING,
  bad: `asyncapi: 2.6.0
channels:
  /feed:
    bindings:
      ws: { method: GET, bindingVersion: 1.0.0 }`,
  good: `asyncapi: 2.6.0
channels:
  /feed:
    bindings:
      ws: { method: GET, bindingVersion: 0.1.0 }`,
  *find(subject) {
    for (const { binding, pointer } of channelBindings(subject)) {
      const version = get(binding, 'bindingVersion');
      if (version === undefined || VERSIONS.some((known) => known === version)) continue;
      const text = getText(binding, 'bindingVersion');
      const said = text === undefined ? 'This is no version' : `There is no version "${text}"`;
      const message = `${said} of the WebSockets binding. Write "0.1.0", or leave bindingVersion out.`;
      yield { message, pointer: `${pointer}/bindingVersion` };
    }
  },
};

export const bindingRules: readonly Rule[] = [
  bindingMethod,
  postHandshake,
  bindingSchema,
  bindingProperty,
  bindingVersion,
];
