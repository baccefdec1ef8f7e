/** The words of the document, in each reading, and which message travels where. */
import { directionsOn } from '../../model/restrict';
import type { ApiModel, Direction, Message, Server } from '../../model/types';
import type { Lookup } from '../lookup';
import { serverGroups } from './server-groups';

/** How many groups of servers a table has columns for, and how many messages it has rows for. */
const MOST_GROUPS = 8;
const MOST_MESSAGES = 100;

/** What the words of one version mean when a document describes one of the two applications. */
export interface VocabularyReading {
  readonly perspective: ApiModel['perspective'];
  /** Of AsyncAPI: `2` or `3`. */
  readonly version: number;
  /** Whether that is how this document is read. */
  readonly applies: boolean;
  readonly rows: readonly { readonly direction: Direction; readonly word: string }[];
}

/** What the API user sends and receives, as a document of the server has it; one of the client says the opposite. */
const WORDS = [
  { version: 2, send: 'publish', receive: 'subscribe' },
  { version: 3, send: 'action: receive', receive: 'action: send' },
] as const;

/** All readings, the one that applies first. */
export function vocabularyOf({ asyncapi, perspective }: ApiModel): readonly VocabularyReading[] {
  const own = asyncapi.startsWith('2.') ? 2 : 3;
  const readings = WORDS.flatMap(({ version, send, receive }) =>
    (['server', 'client'] as const).map((reading) => ({
      perspective: reading,
      version,
      applies: reading === perspective && version === own,
      rows: [
        { direction: 'send' as const, word: reading === 'server' ? send : receive },
        { direction: 'receive' as const, word: reading === 'server' ? receive : send },
      ],
    })),
  );
  return [...readings.filter(({ applies }) => applies), ...readings.filter(({ applies }) => !applies)];
}

/** Messages by servers; both cut where there are many. */
export interface ServerMatrix {
  /** Those of a group carry the same messages. */
  readonly groups: readonly (readonly Server[])[];
  readonly rows: readonly {
    readonly message: Message;
    /** For each of the groups, the ways it travels there; none: it is not available. */
    readonly cells: readonly (readonly Direction[])[];
  }[];
  readonly moreServers: number;
  readonly moreMessages: number;
}

/** `undefined` when there is no more than one server. */
export function matrixOf(model: ApiModel, lookup: Lookup): ServerMatrix | undefined {
  const { servers, messages } = model;
  if (servers.length < 2 || messages.length === 0) return undefined;
  const { groups, more } = serverGroups(model);
  const columns = groups.slice(0, MOST_GROUPS);
  const rows = messages.slice(0, MOST_MESSAGES).map((message) => {
    const operations = lookup.operations(message.operations);
    return {
      message,
      cells: columns.map(([server]) => (server === undefined ? [] : directionsOn(message, operations, server.id))),
    };
  });
  return {
    groups: columns,
    rows,
    moreServers: more + groups.slice(MOST_GROUPS).flat().length,
    moreMessages: messages.length - rows.length,
  };
}
