/**
 * What a document declares, read from its JSON without our model: a page that claims more is caught even where the model
 * is wrong.
 */
import type { Document } from '../support/parse';

type Json = Record<string, unknown>;

/** What is known of one thing that a page is about. */
export interface Facts {
  readonly replies: boolean;
  readonly protocols: ReadonlySet<string>;
  /** Whether something says or allows that this is WebSocket: a server, a binding, or nothing to the contrary. */
  readonly webSocket: boolean;
  readonly text: string;
  readonly json: Json;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Visits every object and list once. */
export function everyObject(root: unknown, visit: (object: Json) => void): void {
  const seen = new Set<unknown>();
  const rest = [root];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isObject(value)) visit(value);
    rest.push(...Object.values(value));
  }
}

export function factsOf(document: Document, source: string): Facts {
  const json: Json = document.json();
  let replies = false;
  const bindings = new Set<string>();
  everyObject(json, (object) => {
    // With a type beside it, it is Ballerina's, and means something else.
    const isResponse = Object.hasOwn(object, 'x-response') && !Object.hasOwn(object, 'x-response-type');
    replies ||= isResponse || (Object.hasOwn(object, 'reply') && Object.hasOwn(object, 'action'));
    if (isObject(object.bindings)) for (const name of Object.keys(object.bindings)) bindings.add(name);
  });
  const servers = isObject(json.servers) ? Object.values(json.servers) : [];
  const protocols = new Set(
    servers.flatMap((server) =>
      isObject(server) && typeof server.protocol === 'string' ? [server.protocol.toLowerCase()] : [],
    ),
  );
  const others = [...bindings].filter((name) => !['ws', 'http'].includes(name));
  const webSocket =
    protocols.size > 0
      ? [...protocols].some((protocol) => protocol === 'ws' || protocol === 'wss')
      : bindings.has('ws') || others.length === 0;
  return { replies, protocols, webSocket, text: source, json };
}
