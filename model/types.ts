/**
 * An AsyncAPI document as plain data about a WebSocket API.
 *
 * Everything is readonly, JSON-like and free of cycles: entities name each other by `id`. `undefined` is the only
 * absence. Nothing behind this border knows which version of AsyncAPI was read, except to show its words.
 */
import type { Warning } from '../errors';
import type { Conversation, CorrelationId, Reply, SuggestedReply } from './conversations';
import type { MessageExample } from './examples';
import type { Schema } from './schema/schema';
import type { SecurityRequirement } from './security';
import type { AuthoredSession } from './sessions';
import type { Direction, Extension, ExternalDocs, JsonValue } from './values';
import type { WebSocketFacts } from './websocket/facts';

export type { Conversation, CorrelationId, Reply, SuggestedReply } from './conversations';
export type { ExampleCheck, ExampleOrigin, ExampleProblem, MessageExample, VariantMatch } from './examples';
export type { OAuthFlow, SecurityRequirement, SecurityScheme, SecurityUse } from './security';
export type { AuthoredSession, SessionStep } from './sessions';
export type { Direction, Extension, ExternalDocs, JsonValue } from './values';

/** A whole API. The lists keep the document's order; ids are unique within their list. */
export interface ApiModel {
  /** The version of the specification the document is written in, such as `2.6.0`. */
  readonly asyncapi: string;
  /** Which application the document describes: the server (its usual sense), or the client. */
  readonly perspective: 'server' | 'client';
  readonly info: Info;
  readonly servers: readonly Server[];
  readonly channels: readonly Channel[];
  readonly operations: readonly Operation[];
  readonly messages: readonly Message[];
  /** `components.schemas`, in the document's order. */
  readonly schemas: readonly NamedSchema[];
  /** Every pair of a server and a channel that is available there, and the address to open. */
  readonly connections: readonly Connection[];
  /** One entry a message that has replies. */
  readonly conversations: readonly Conversation[];
  /** Replies that nothing declares, but that texts or names give away. */
  readonly suggestedReplies: readonly SuggestedReply[];
  /** What `components` holds and nothing uses, but messages and schemas, each under its place. */
  readonly unusedComponents: readonly Extension[];
  /** What the document gets wrong, in the order of its reading. */
  readonly warnings: readonly Warning[];
}

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly description: string | undefined;
  readonly termsOfService: string | undefined;
  readonly contact: Contact | undefined;
  readonly license: License | undefined;
  /** `tags` of the document (2.x) or of `info` (3.x). */
  readonly tags: readonly Tag[];
  readonly externalDocs: ExternalDocs | undefined;
  /** The root `id`, a URI that identifies the application. */
  readonly id: string | undefined;
  readonly defaultContentType: string | undefined;
  /** Of the document's root: `x-session` and the like. */
  readonly sessions: readonly AuthoredSession[];
  /** Of the document's root and of `info`. */
  readonly extensions: readonly Extension[];
}

export interface Contact {
  readonly name: string | undefined;
  readonly url: string | undefined;
  readonly email: string | undefined;
  readonly extensions: readonly Extension[];
}

export interface License {
  readonly name: string;
  readonly url: string | undefined;
  readonly extensions: readonly Extension[];
}

export interface Tag {
  readonly name: string;
  readonly description: string | undefined;
  readonly externalDocs: ExternalDocs | undefined;
}

/** What the WebSockets binding has no room for, or another protocol's binding: shown as it is. */
export interface Binding {
  /** The protocol, such as `ws` or `kafka`. */
  readonly protocol: string;
  readonly value: JsonValue;
}

export interface Server {
  /** Its key under `servers`. */
  readonly id: string;
  /** `title`, else the key. */
  readonly label: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  /** Protocol, host and path joined, variables in braces: `wss://{region}.example.com/v1`. */
  readonly address: string;
  readonly protocol: string;
  readonly protocolVersion: string | undefined;
  readonly variables: readonly Variable[];
  /** Alternatives (OR), each a set of schemes that are all required (AND). Empty if the document declares none. */
  readonly security: readonly SecurityRequirement[];
  /** `security: []`: the document declares that no credentials are needed. */
  readonly requiresNothing: boolean;
  /** Of the extension `x-websocket`; `undefined` without it. */
  readonly webSocketFacts: WebSocketFacts | undefined;
  readonly tags: readonly Tag[];
  readonly externalDocs: ExternalDocs | undefined;
  readonly bindings: readonly Binding[];
  readonly extensions: readonly Extension[];
  readonly pointer: string;
}

/** A server variable, or a 3.x channel parameter: a string with a few allowed values. */
export interface Variable {
  readonly name: string;
  readonly description: string | undefined;
  readonly default: string | undefined;
  readonly enum: readonly string[];
  readonly examples: readonly string[];
  readonly extensions: readonly Extension[];
}

export interface Channel {
  /** Its key under `channels` (2.x: the address itself). Two keys may share an address in 3.x. */
  readonly id: string;
  /** `title`, else the address if no other channel has it, else the key. */
  readonly label: string;
  /** As written, parameters in braces. `undefined`: not declared (3.x). */
  readonly address: string | undefined;
  /** 3.x `address: null`: not known before runtime. */
  readonly isAddressedAtRuntime: boolean;
  /**
   * Set for a topic: a name for messages that travel on a connection opened elsewhere, at this channel, or at the
   * address of the server itself where `channel` is `undefined`.
   */
  readonly topicOf: { readonly channel: string | undefined } | undefined;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly parameters: readonly Parameter[];
  /** Ids of the servers that have this channel; all of them when the document names none. */
  readonly servers: readonly string[];
  readonly webSocket: WebSocketBinding | undefined;
  /** Of the extension `x-websocket`; `undefined` without it. */
  readonly webSocketFacts: WebSocketFacts | undefined;
  /** Bindings of other protocols. */
  readonly bindings: readonly Binding[];
  /** Ids of its operations. */
  readonly operations: readonly string[];
  /** Ids of all messages that travel on it, each once. */
  readonly messages: readonly string[];
  /** Of the extensions `x-session` and `x-fern-examples`. */
  readonly sessions: readonly AuthoredSession[];
  readonly tags: readonly Tag[];
  readonly externalDocs: ExternalDocs | undefined;
  readonly extensions: readonly Extension[];
  readonly pointer: string;
}

/** A part of a channel's address, in braces there. */
export interface Parameter {
  readonly name: string;
  readonly description: string | undefined;
  /** 2.x: its schema; 3.x: made from `enum`, `default` and `examples`. */
  readonly schema: Schema | undefined;
  /** A runtime expression such as `$message.payload#/user/id`. */
  readonly location: string | undefined;
  readonly extensions: readonly Extension[];
  readonly pointer: string;
}

/** The WebSockets channel binding 0.1.0: how the HTTP request that opens the connection looks. */
export interface WebSocketBinding {
  /** `GET` or `POST`; `undefined` if not declared. */
  readonly method: string | undefined;
  readonly query: Schema | undefined;
  readonly headers: Schema | undefined;
  readonly bindingVersion: string | undefined;
  /** Other keys, which the binding does not allow. */
  readonly extensions: readonly Extension[];
}

export interface Connection {
  readonly server: string;
  readonly channel: string;
  /**
   * The URL to open, variables and parameters in braces; `undefined` for a protocol whose channels are no paths, and for
   * a topic.
   */
  readonly url: string | undefined;
  /** Whether the document says, by the protocol or a binding, that this is a WebSocket connection. */
  readonly isWebSocket: boolean;
}

export interface Operation {
  /** 3.x: its key; 2.x: `operationId`, else channel and verb. */
  readonly id: string;
  readonly label: string;
  readonly direction: Direction;
  /** The document's own word: `publish`, `subscribe`, `send` or `receive`. */
  readonly action: string;
  readonly channel: string;
  /** Ids of the servers on which it is available: those of its channel that `x-servers` names, if it names any. */
  readonly servers: readonly string[];
  readonly messages: readonly string[];
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly security: readonly SecurityRequirement[];
  /** `security: []`: the document declares that no credentials are needed. */
  readonly requiresNothing: boolean;
  readonly tags: readonly Tag[];
  readonly externalDocs: ExternalDocs | undefined;
  readonly bindings: readonly Binding[];
  /** Of the extensions `x-session` and `x-fern-examples`. */
  readonly sessions: readonly AuthoredSession[];
  readonly extensions: readonly Extension[];
  readonly pointer: string;
}

export interface Message {
  /** Unique: its key in the document where it has one. */
  readonly id: string;
  /** The display name: `title`, `name`, key, identifying constant, or operation and position; unique. */
  readonly label: string;
  /** As written; the name on the wire, where the protocol has one. */
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  /** Its own; where it has neither this nor a summary, that of its payload. */
  readonly description: string | undefined;
  /** Its own, else the document's default. */
  readonly contentType: string | undefined;
  readonly headers: Schema | undefined;
  readonly payload: Schema | undefined;
  /** `schemaFormat` where the document gives one. */
  readonly schemaFormat: string | undefined;
  readonly correlationId: CorrelationId | undefined;
  /** Both for a message that travels both ways; none for one that no operation uses. */
  readonly directions: readonly Direction[];
  readonly channels: readonly string[];
  readonly operations: readonly string[];
  readonly servers: readonly string[];
  /** What tells it apart on the wire: `event = "subscribe"`. */
  readonly identifiedBy: Identity | undefined;
  readonly replies: readonly Reply[];
  /** Ids of the messages that this one answers. */
  readonly repliesTo: readonly string[];
  readonly examples: readonly MessageExample[];
  /** Made from the schemas, by no author: only where `examples` is empty, and only as far as that is wanted. */
  readonly generated: MessageExample | undefined;
  readonly tags: readonly Tag[];
  readonly externalDocs: ExternalDocs | undefined;
  readonly bindings: readonly Binding[];
  /** How many traits were merged into it. */
  readonly traits: number;
  readonly extensions: readonly Extension[];
  readonly pointer: string;
}

/** A value that a message always has at one place, and its siblings do not, or only a part of them. */
export interface Identity {
  /** Property names from the root of the payload. */
  readonly path: readonly string[];
  readonly value: JsonValue;
  /** Where a few siblings have the same value: a second place, at which only this message has one of these. */
  readonly also: { readonly path: readonly string[]; readonly values: readonly JsonValue[] } | undefined;
  /**
   * Where siblings have the same value and no second place tells them apart: the ids of all that have it, this message
   * too. One list for all of them.
   */
  readonly sharedBy: readonly string[] | undefined;
}

export interface NamedSchema {
  /** Its key in `components.schemas`. */
  readonly id: string;
  readonly schema: Schema;
  /** Ids of the messages whose payload or headers contain it, directly or through other schemas. */
  readonly usedByMessages: readonly string[];
  /** Ids of the named schemas that refer to it directly. */
  readonly usedBySchemas: readonly string[];
  readonly pointer: string;
}
