/** Send and receive in the document's own words, then every message of the API in these words. */
import { codeSpan, inlineText } from '../filters/markdown-escape';
import type { ServerMatrix, VocabularyContent } from '../site/types';
import { link, messageLink } from './links';
import { messageRows } from './message-rows';
import { blocks, line, noted, phrase, section, table, title, type Writing } from './writing';

export function vocabularyPage(content: VocabularyContent, writing: Writing): string {
  const { words: readings, messages, matrix, perspective } = content;
  const { pages, message } = writing.words;
  const { columns, ...words } = pages.vocabulary;
  const rows = readings.flatMap((reading) =>
    reading.rows.map(({ direction, word, otherWord }) => [
      line(words.reading[reading.perspective], reading.applies && `(${words.applies})`),
      line(codeSpan(word), `(${phrase(words.otherVersions, { word: codeSpan(otherWord) })})`),
      message.directions[direction],
      words.meanings[direction].server,
      words.meanings[direction].user,
    ]),
  );
  const heads = [columns.reading, columns.word, columns.ours, columns.server, columns.user];
  return blocks(
    title(words.title),
    words.summary[perspective],
    section(words.words, table(heads, rows)),
    section(words.messages, messageRows(messages, writing)),
    matrix !== undefined && section(noted(words.where, words.whereNote), ...matrixBlocks(matrix, writing)),
  );
}

function matrixBlocks({ servers, rows, moreServers, moreMessages }: ServerMatrix, writing: Writing): readonly string[] {
  const { message: words, schema } = writing.words;
  const lines = rows.map(({ message, cells }) => [
    messageLink(message, writing),
    ...cells.map((ways) => {
      const known = ways.map((way) => words.directions[way]);
      return known.length === 0 ? words.unavailable : known.join(schema.and);
    }),
  ]);
  const columns = [words.message, ...servers.map(({ label }) => inlineText(label))];
  const { more } = words;
  const things = [
    ...(moreServers > 0 ? [more.servers(moreServers)] : []),
    ...(moreMessages > 0 ? [more.messages(moreMessages)] : []),
  ].join(schema.and);
  const rest = things === '' ? '' : phrase(more.noRoom, { things, link: link('servers', more.link, writing) });
  return [table(columns, lines), rest];
}
