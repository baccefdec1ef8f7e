/** The words of the document and of the site, and which message travels where. */
import { directionsOn } from '../../model/restrict';
import type { ApiModel } from '../../model/types';
import type { Lookup } from '../lookup';
import type { ServerMatrix, VocabularyContent, VocabularyReading } from '../types';

/** How many servers a table has columns for, and how many messages it has rows for. */
const MOST_SERVERS = 8;
const MOST_MESSAGES = 200;

export function vocabularyContent(model: ApiModel, lookup: Lookup): VocabularyContent {
  return {
    kind: 'vocabulary',
    words: vocabularyOf(model),
    messages: model.messages.map((message) => ({ ...lookup.row(message), servers: lookup.servers(message.servers) })),
    matrix: matrixOf(model, lookup),
    perspective: model.perspective,
  };
}

/**
 * Both readings of the words of the document's own version, the one that applies first: of a server, AsyncAPI 2 says
 * `publish` for what the user sends, 3 says `receive`; a document that describes the client says the opposite.
 */
export function vocabularyOf({ asyncapi, perspective }: ApiModel): readonly VocabularyReading[] {
  const [sendWords, receiveWords] = [
    ['publish', 'action: receive'],
    ['subscribe', 'action: send'],
  ] as const;
  const own = asyncapi.startsWith('2.') ? 0 : 1;
  const readings = perspective === 'server' ? (['server', 'client'] as const) : (['client', 'server'] as const);
  return readings.map((reading) => ({
    perspective: reading,
    applies: reading === perspective,
    rows: (['send', 'receive'] as const).map((direction) => {
      const words = (direction === 'send') === (reading === 'server') ? sendWords : receiveWords;
      return { direction, word: words[own], otherWord: words[1 - own] ?? '' };
    }),
  }));
}

function matrixOf({ servers, messages }: ApiModel, lookup: Lookup): ServerMatrix | undefined {
  if (servers.length < 2 || messages.length === 0) return undefined;
  const columns = servers.slice(0, MOST_SERVERS);
  const rows = messages.slice(0, MOST_MESSAGES).map((message) => {
    const operations = lookup.operations(message.operations);
    return { message, cells: columns.map(({ id }) => directionsOn(message, operations, id)) };
  });
  return {
    servers: columns,
    rows,
    moreServers: servers.length - columns.length,
    moreMessages: messages.length - rows.length,
  };
}
