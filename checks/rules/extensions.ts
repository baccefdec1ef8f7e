/** The extensions that the template understands: x-websocket, x-perspective, and their names. */
import { entriesOf, pointerTo } from '../../model/reading/raw';
import { nearestName } from '../../nearest';
import { partsOf } from '../document-parts';
import type { Rule } from '../rule';

const EXTENSIONS = {
  label: 'Extensions',
  url: 'docs/extensions.md',
};

const NAMES = ['x-perspective', 'x-response', 'x-servers', 'x-session', 'x-websocket'];

/** Names that are near to ours, and that people mean. */
const OTHERS: ReadonlySet<string> = new Set(['x-service', 'x-services', 'x-version']);

const misspeltExtension: Rule = {
  code: 'misspelt-extension',
  severity: 'warning',
  title: 'The names of the template’s extensions are spelt as it reads them.',
  reason:
    'Any name that begins with `x-` is valid, so that no tool notices a slip: what the extension says is shown as it is written, and has no effect.',
  section: EXTENSIONS,
  bad: `channels:
  feed:
    address: /feed
    x-websockt:
      idleTimeout: 60 s`,
  good: `channels:
  feed:
    address: /feed
    x-websocket:
      idleTimeout: 60 s`,
  *find(subject) {
    const { root, servers, channels, operations, messages } = partsOf(subject);
    const places = [{ raw: root, pointer: '' }, ...servers, ...channels, ...operations, ...messages];
    for (const { raw, pointer } of places) {
      for (const [key] of entriesOf(raw)) {
        if (!key.toLowerCase().startsWith('x-') || NAMES.includes(key) || OTHERS.has(key)) continue;
        const meant = nearestName(key, NAMES);
        if (meant === undefined) continue;
        yield {
          message: `"${key}" is read by nothing. Did you mean "${meant}"?`,
          pointer: pointer + pointerTo(key),
        };
      }
    }
  },
};

const invalidWebSocket: Rule = {
  code: 'invalid-x-websocket',
  severity: 'warning',
  title: 'The facts in x-websocket can be read.',
  reason:
    'Timeouts, limits and close codes are shown beside the connection and used in code. What cannot be read is shown as it is written, far from where readers look for it.',
  section: EXTENSIONS,
  bad: `channels:
  feed:
    address: /feed
    x-websocket:
      idleTimeout: 60`,
  good: `channels:
  feed:
    address: /feed
    x-websocket:
      idleTimeout: 60 s`,
};

const invalidPerspective: Rule = {
  code: 'invalid-x-perspective',
  severity: 'warning',
  title: 'x-perspective is client or server.',
  reason: 'It decides what readers send and what they receive. Any other value leaves the usual sense, the server’s.',
  section: EXTENSIONS,
  bad: 'x-perspective: cleint',
  good: 'x-perspective: client',
};

const contradictedPerspective: Rule = {
  code: 'contradicted-perspective',
  severity: 'warning',
  title: 'Texts and directions tell of the same application.',
  reason:
    'In a document of a server, what the server receives is what readers send. Where texts say the opposite throughout, the document was written for the client, and every direction on the pages is wrong.',
  section: {
    label: 'AsyncAPI 3.0.0, Operation Object',
    url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#operationObject',
  },
  bad: `asyncapi: 2.6.0
servers:
  production: { url: wss://feed.example.com, protocol: wss }
channels:
  /:
    publish:
      summary: Messages that you receive from the server.
      message: { name: ticker, summary: Sent by the server to the client. }
    subscribe:
      summary: Messages that you can send to the server.
      message: { name: subscribe, summary: Sent by the client to the server. }`,
  good: `asyncapi: 2.6.0
x-perspective: client
servers:
  production: { url: wss://feed.example.com, protocol: wss }
channels:
  /:
    publish:
      summary: Messages that you receive from the server.
      message: { name: ticker, summary: Sent by the server to the client. }
    subscribe:
      summary: Messages that you can send to the server.
      message: { name: subscribe, summary: Sent by the client to the server. }`,
};

export const extensionRules: readonly Rule[] = [
  misspeltExtension,
  invalidWebSocket,
  invalidPerspective,
  contradictedPerspective,
];
