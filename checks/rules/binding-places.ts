/** Where bindings of WebSockets stand, and what they are called. */
import { get } from '../../model/reading/raw';
import { type Part, partsOf } from '../document-parts';
import type { Problem, Rule } from '../rule';
import { KEYS, ownKeys, webSocketBindings } from '../web-socket-bindings';

/** What people write for `ws`. */
const OTHER_NAMES = ['wss', 'websocket', 'websockets'];

const misplacedBinding: Rule = {
  code: 'misplaced-binding',
  severity: 'warning',
  title: 'Only channels have properties of the WebSockets binding.',
  reason:
    'The binding describes the handshake, which belongs to a channel. On servers, operations and messages its name is reserved: what stands there is shown and used by nothing.',
  section: {
    label: 'WebSockets binding 0.1.0, Server, Operation and Message Binding Object',
    url: 'https://github.com/asyncapi/bindings/tree/master/websockets#server',
  },
  bad: `servers:
  production:
    host: feed.example.com
    protocol: wss
    bindings:
      ws: { method: GET }
channels:
  feed:
    address: /feed`,
  good: `servers:
  production:
    host: feed.example.com
    protocol: wss
channels:
  feed:
    address: /feed
    bindings:
      ws: { method: GET }`,
  *find(subject) {
    const { servers, operations, messages } = partsOf(subject);
    yield* misplaced(servers, 'a server');
    yield* misplaced(operations, 'an operation');
    yield* misplaced(messages, 'a message');
  },
};

function* misplaced(parts: readonly Part[], where: string): Iterable<Problem> {
  for (const { binding, pointer } of webSocketBindings(parts)) {
    const keys = ownKeys(binding);
    if (keys.length === 0) continue;
    const known = keys.filter((key) => KEYS.includes(key) && key !== 'bindingVersion');
    const remedy =
      known.length === 0
        ? 'Remove it.'
        : `Move ${known.map((key) => `"${key}"`).join(', ')} into bindings.ws of the channel.`;
    yield { message: `The WebSockets binding of ${where} has no properties. ${remedy}`, pointer };
  }
}

const misnamedBinding: Rule = {
  code: 'misnamed-binding',
  severity: 'warning',
  title: 'The WebSockets binding is called ws.',
  reason:
    'A binding is looked up by its name. That of WebSockets is `ws`, whether the protocol of the server is ws or wss; under another name it is never found.',
  section: {
    label: 'AsyncAPI 3.0.0, Channel Bindings Object',
    url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#channelBindingsObject',
  },
  bad: `asyncapi: 2.6.0
channels:
  /feed:
    bindings:
      wss: { method: GET }`,
  good: `asyncapi: 2.6.0
channels:
  /feed:
    bindings:
      ws: { method: GET }`,
  *find(subject) {
    for (const part of partsOf(subject).channels) {
      const bindings = get(part.raw, 'bindings');
      for (const key of ownKeys(bindings)) {
        if (key === 'ws' || !(OTHER_NAMES.includes(key.toLowerCase()) || key.toLowerCase() === 'ws')) continue;
        const message = `Nothing reads a binding of the name "${key}". Call it "ws", which is its name for wss too.`;
        yield { message, pointer: part.placeOf(get(bindings, key), 'bindings', key) };
      }
    }
  },
};

export const bindingPlaceRules: readonly Rule[] = [misplacedBinding, misnamedBinding];
