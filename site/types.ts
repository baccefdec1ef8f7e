/** What the site consists of: pages with everything they show ready, and where each of them stands. */

import type { SearchKind } from '../browser/search-contract';
import type { Place, Warning } from '../errors';
import type { Guide } from './guides/types';
import type { WebSocketFacts } from '../model/websocket/facts';
import type { Expanded } from '../model/schema/schema';
import type {
  ApiModel,
  Channel,
  Direction,
  Info,
  Message,
  MessageExample,
  NamedSchema,
  Operation,
  Reply,
  Server,
} from '../model/types';
import type { Snippet } from './connecting/code/request';
import type { Correlation } from './messages/correlation';
import type { Diagram } from './diagrams/diagram';
import type { ExampleView } from './messages/examples';
import type { Opening } from './connecting/opening';
import type { SearchEntry } from './search/entry';

/** The families of pages that have a folder and an index of their own. */
export type Section = 'servers' | 'channels' | 'messages' | 'schemas';

/** Anything that a link can lead to, by name: `message:ping` names the message whose id is `ping`. */
export type Target =
  | 'overview'
  | 'vocabulary'
  | 'conversations'
  | `conversations:${number}`
  | 'document'
  | 'print'
  | 'stylesheet'
  | 'icon'
  | 'script'
  | 'theme'
  | 'logo'
  | 'customStylesheet'
  | 'guides'
  | 'search'
  | `search:${number}`
  | Section
  | `guide:${string}`
  | `image:${string}`
  | `server:${string}`
  | `channel:${string}`
  | `message:${string}`
  | `schema:${string}`;

/** The address of a target as seen from one page; `undefined` for one that has no page. */
export type Href = (target: Target, anchor?: string) => string | undefined;

export interface Site {
  readonly info: Info;
  /** The version of AsyncAPI that the document is written in. */
  readonly asyncapi: string;
  /** Every page once. They are made while they are taken, so that a large site need not stand in memory twice. */
  readonly pages: Iterable<Page>;
  /** Where each target stands: a path from the root of the site. */
  readonly paths: ReadonlyMap<Target, string>;
  /** What the guides get wrong. */
  readonly warnings: readonly Warning[];
  /** What a reader can search for. */
  readonly searchEntries: readonly SearchEntry[];
}

export interface Page {
  /** From the root of the site, with `/`: `messages/ping.html`. */
  readonly path: string;
  /** Unique in the site. */
  readonly title: string;
  /** The same as Markdown, as linked from this page; `undefined` where there is none. */
  readonly twin: string | undefined;
  /** One plain line for search engines and link previews. */
  readonly description: string;
  readonly nav: readonly NavGroup[];
  readonly content: PageContent;
}

/** What a page shows in its middle. */
export type PageContent =
  | OverviewContent
  | ServerContent
  | ChannelContent
  | MessageContent
  | SchemaContent
  | ConversationsContent
  | VocabularyContent
  | SectionContent
  | GuideContent
  | GuidesContent
  | SearchContent
  | NotFoundContent;

export interface OverviewContent {
  readonly kind: 'overview';
  readonly info: Info;
  /** The description up to its first heading, and from there on. */
  readonly description: { readonly intro: string; readonly rest: string };
  readonly servers: readonly ServerCard[];
  readonly channels: readonly Channel[];
  readonly start: Start | undefined;
  /** The first of them. */
  readonly guides: readonly Guide[];
  /** A session with the server to start with. */
  readonly session: SessionView | undefined;
  readonly send: readonly MessageRow[];
  readonly receive: readonly MessageRow[];
  readonly unusedComponents: ApiModel['unusedComponents'];
  /** How many messages and schemas there are beyond those shown. */
  readonly totals: Totals;
}

export interface Totals {
  readonly send: number;
  readonly receive: number;
  readonly channels: number;
  readonly schemas: number;
  readonly guides: number;
  readonly conversations: number;
}

export interface ServerCard {
  readonly server: Server;
  readonly send: number;
  readonly receive: number;
}

/** The first minute with the API: connect, say something, hear the answer. */
export interface Start {
  readonly server: Server | undefined;
  /** The URL to open. */
  readonly url: string | undefined;
  /** What to say first, and its example; nothing where the API only talks. */
  readonly send: Spoken | undefined;
  /** What comes back, or what is heard without asking. */
  readonly receive: Spoken | undefined;
  /** Whether `receive` is the answer to `send`. */
  readonly answered: boolean;
}

export interface Spoken {
  readonly message: Message;
  readonly example: MessageExample | undefined;
}

/** A message as a line of a table. */
export interface MessageRow {
  readonly message: Message;
  readonly replies: readonly Message[];
  readonly repliesTo: readonly Message[];
}

export interface ServerContent {
  readonly kind: 'server';
  readonly server: Server;
  readonly connections: readonly ServerConnection[];
  /** Of the server itself; its channels have their own. */
  readonly facts: FactsView | undefined;
  /** Code that connects; `undefined` where nothing can be opened. */
  readonly code: ConnectionCode | undefined;
  readonly session: SessionView | undefined;
  readonly send: readonly MessageRow[];
  readonly receive: readonly MessageRow[];
  /** Messages of its channels that no operation sends or receives. */
  readonly unused: readonly MessageRow[];
}

export interface ServerConnection {
  readonly channel: Channel;
  readonly url: string | undefined;
  readonly handshake: Handshake;
  readonly opening: Opening;
}

/** Code that opens a connection to this channel, in several languages. */
export interface ConnectionCode {
  readonly channel: Channel;
  readonly snippets: readonly Snippet[];
}

export interface FactsView {
  readonly facts: WebSocketFacts;
  /** The message that is the heartbeat, where it is one. */
  readonly heartbeat: Message | undefined;
}

/** The parts of the request that opens a connection. */
export interface Handshake {
  readonly parameters: readonly ParameterRow[];
  readonly query: Expanded | undefined;
  readonly headers: Expanded | undefined;
}

export interface ParameterRow {
  readonly name: string;
  readonly description: string | undefined;
  readonly location: string | undefined;
  readonly schema: Expanded | undefined;
  readonly extensions: Channel['extensions'];
}

export interface ChannelContent {
  readonly kind: 'channel';
  readonly channel: Channel;
  readonly connections: readonly ChannelConnection[];
  readonly facts: FactsView | undefined;
  readonly handshake: Handshake;
  readonly operations: readonly OperationView[];
  /** Messages that come here as replies only. */
  readonly replies: readonly MessageRow[];
  /** Messages of the channel that nothing sends or receives. */
  readonly unused: readonly MessageRow[];
}

export interface ChannelConnection {
  readonly server: Server;
  readonly url: string | undefined;
  readonly opening: Opening;
}

export interface OperationView {
  readonly operation: Operation;
  readonly anchor: string;
  readonly messages: readonly MessageRow[];
  /** The paths of the properties that tell its messages apart, the second for those that share the first. */
  readonly toldApartBy: readonly string[];
}

export interface MessageContent {
  readonly kind: 'message';
  readonly message: Message;
  readonly servers: readonly Server[];
  readonly channels: readonly Channel[];
  readonly operations: readonly Operation[];
  /** What else may stand in its place; the first of them. */
  readonly siblings: readonly Message[];
  readonly replies: readonly ReplyView[];
  readonly repliesTo: readonly RequestView[];
  /** What it answers, itself, and what answers it; `undefined` for a message that stands alone. */
  readonly diagram: Diagram | undefined;
  readonly payload: Expanded | undefined;
  readonly headers: Expanded | undefined;
  /** Those of the author, or else one that was made. */
  readonly examples: readonly ExampleView[];
  /** An example of a reply, shown beside the message's own: the one that answers it, where that can be told. */
  readonly replyExample: Spoken | undefined;
  /** Code that sends its first example; empty for a message that cannot be sent. */
  readonly code: readonly Snippet[];
  readonly previous: Message | undefined;
  readonly next: Message | undefined;
}

export interface ReplyView {
  readonly reply: Reply;
  readonly message: Message;
  /** The channel it comes on, when that is another one. */
  readonly channel: Channel | undefined;
  /** What the variants of its payload are called, such as Error and Success. */
  readonly outcomes: readonly string[];
  /** How it is known which request it answers. */
  readonly correlation: Correlation | undefined;
}

export interface RequestView {
  readonly message: Message;
  readonly correlation: Correlation | undefined;
}

export interface SchemaContent {
  readonly kind: 'schema';
  readonly schema: NamedSchema;
  readonly tree: Expanded;
  readonly messages: readonly Message[];
}

export interface ConversationsContent {
  readonly kind: 'conversations';
  /** Those of this page. */
  readonly conversations: readonly ConversationView[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Whether each has its diagram here; where they are many, only the pages of the messages do. */
  readonly hasDiagrams: boolean;
  readonly hasServers: boolean;
  /** Every page of conversations, this one included. */
  readonly pages: readonly ConversationsPart[];
  /** Received, and answering nothing; the first of them, on the first page. */
  readonly unprompted: readonly MessageRow[];
  readonly moreUnprompted: number;
}

export interface ConversationsPart {
  readonly target: Target;
  /** The labels of its first and its last request. */
  readonly from: string;
  readonly to: string;
  readonly current: boolean;
}

export interface ConversationView {
  readonly request: Message;
  /** The first of them. */
  readonly replies: readonly ReplyView[];
  readonly moreReplies: number;
  /** How the replies are paired with the request, each way once. */
  readonly correlations: readonly Correlation[];
  readonly servers: readonly Server[];
  readonly diagram: Diagram | undefined;
}

/** What happens between the opening of a connection and its end, drawn and in words. */
export interface SessionView {
  readonly diagram: Diagram;
  /** Where the connection is opened. */
  readonly url: string | undefined;
  readonly unprompted: readonly Message[];
  readonly exchanges: readonly { readonly request: Message; readonly replies: readonly Message[] }[];
  /** Sent, and not answered as far as the document says. */
  readonly alone: readonly Message[];
  /** How many messages there are beyond these. */
  readonly more: number;
}

export interface VocabularyContent {
  readonly kind: 'vocabulary';
  readonly words: readonly VocabularyReading[];
  readonly messages: readonly VocabularyEntry[];
  /** Which message travels where; `undefined` when there is no more than one server. */
  readonly matrix: ServerMatrix | undefined;
  readonly perspective: ApiModel['perspective'];
}

/** What a document's words mean when it describes this application. */
export interface VocabularyReading {
  readonly perspective: ApiModel['perspective'];
  /** Whether that is how this document is read. */
  readonly applies: boolean;
  readonly rows: readonly VocabularyRow[];
}

/** One line of the table that translates a direction. */
export interface VocabularyRow {
  readonly direction: Direction;
  /** The word of the document's own version: `publish`, or `action: receive`. */
  readonly word: string;
  /** Other versions' words, for readers who come from there. */
  readonly otherWord: string;
}

/** Messages by servers; both cut where there are many. */
export interface ServerMatrix {
  readonly servers: readonly Server[];
  readonly rows: readonly {
    readonly message: Message;
    /** For each of the servers, the ways it travels there; none: it is not available. */
    readonly cells: readonly (readonly Direction[])[];
  }[];
  readonly moreServers: number;
  readonly moreMessages: number;
}

export interface VocabularyEntry extends MessageRow {
  readonly servers: readonly Server[];
}

export interface SectionContent {
  readonly kind: 'section';
  readonly section: Section;
  readonly servers: readonly ServerCard[];
  readonly channels: readonly Channel[];
  readonly messages: readonly MessageRow[];
  readonly schemas: readonly NamedSchema[];
}

export interface GuideContent {
  readonly kind: 'guide';
  readonly guide: GuideText;
  readonly previous: Guide | undefined;
  readonly next: Guide | undefined;
}

export interface GuideText extends Guide {
  /** What its links and images lead to; `routes/guide-links.ts` has their keys. */
  readonly links: ReadonlyMap<string, GuideLink>;
}

export interface GuideLink {
  /** Nothing for a link that leads nowhere. */
  readonly target: Target | undefined;
  readonly anchor: string | undefined;
  /** What it leads to, for a link without words. */
  readonly label: string;
  /** Where it is written, the first time. */
  readonly place: Place;
  /** Of a picture, in pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The list of all guides. */
export interface GuidesContent {
  readonly kind: 'guides';
  /** What stands above it. */
  readonly intro: GuideText | undefined;
  readonly guides: readonly Guide[];
}

/** A part of everything by its name, from A to Z. */
export interface SearchContent {
  readonly kind: 'search';
  /** Its first and its last letter, and which of how many pages it is; `undefined` when there is one page. */
  readonly range:
    | { readonly from: string; readonly to: string; readonly part: number; readonly of: number }
    | undefined;
  /** The letters of all pages, and where each begins. */
  readonly letters: readonly {
    readonly letter: string;
    readonly target: Target;
    readonly anchor: string;
    /** Whether it begins on this page. */
    readonly current: boolean;
  }[];
  /** Those of this page. */
  readonly groups: readonly SearchLetter[];
  readonly total: number;
  readonly previous: Target | undefined;
  readonly next: Target | undefined;
}

export interface SearchLetter {
  /** `#` for what begins with no letter. */
  readonly letter: string;
  readonly anchor: string;
  readonly lines: readonly SearchLine[];
}

/** A name, and where it stands: one place, but for properties. */
export interface SearchLine {
  readonly kind: SearchKind;
  readonly label: string;
  readonly directions: readonly Direction[];
  readonly places: readonly SearchPlace[];
  /** How many places there are beyond these. */
  readonly more: number;
}

export interface SearchPlace {
  /** The name of its page. */
  readonly label: string;
  readonly target: Target;
  readonly anchor: string | undefined;
  readonly directions: readonly Direction[];
}

export interface NotFoundContent {
  readonly kind: 'notFound';
}

/** A part of the navigation: short, whatever the size of the document. */
export interface NavGroup {
  /** Absent for the links that need no heading. */
  readonly title: string | undefined;
  /** Set when all its entries are messages that travel this way. */
  readonly direction: Direction | undefined;
  readonly items: readonly NavItem[];
  /** Where all of them are listed, when `items` is a part. */
  readonly all: { readonly target: Target; readonly count: number } | undefined;
}

/** A part of a page that its outline names. */
export interface PartOfPage {
  readonly id: string;
  readonly label: string;
}

export interface NavItem {
  readonly label: string;
  readonly target: Target;
  /** Whether the label is an address, to be set as code. */
  readonly code: boolean;
  readonly count: number | undefined;
  readonly current: boolean;
}
