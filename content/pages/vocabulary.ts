/** Send and receive in the document's own words, and which message travels on which server. */
import type { ApiModel, Server } from '../../model/types';
import type { Lookup } from '../../site/lookup';
import { matrixOf, type ServerMatrix, type VocabularyReading, vocabularyOf } from '../../site/messages/vocabulary';
import { pageEntry } from '../../site/search/entry';
import type { Words } from '../../words/types';
import type { Block, Cell } from '../blocks';
import { blocks, page, paragraph, prose, section } from '../document';
import { code, phrase } from '../inlines';
import { link, messageLink } from '../links';
import { draft, type PageDraft } from '../page';

export function vocabularyPage(model: ApiModel, lookup: Lookup): PageDraft {
  const { titles, pages, markdown } = lookup.words;
  const { vocabulary: words } = pages;
  return draft({
    kind: 'vocabulary',
    target: 'vocabulary',
    title: words.title,
    about: (lookup.webSocket.api === 'none' ? titles.vocabularyOther : titles.vocabulary)(model.info.title),
    note: [model.servers.length > 1 ? markdown.llms.vocabularyAndServersNote : markdown.llms.vocabularyNote],
    entry: pageEntry({ kind: 'guide', label: words.title, target: 'vocabulary' }),
    tree: () => page({ title: [words.title] }, vocabularyBlocks(model, lookup)),
  });
}

/** The table is that of https://www.asyncapi.com/blog/websocket-part2, for the document's own version first. */
function vocabularyBlocks(model: ApiModel, lookup: Lookup): readonly Block[] {
  const { words } = lookup;
  const { vocabulary: titles } = words.pages;
  const readings = vocabularyOf(model);
  const matrix = matrixOf(model, lookup);
  const { columns } = titles;
  const table = (reading: VocabularyReading) =>
    readingTable(reading, lookup.webSocket.api === 'none' ? columns.here : columns.ours, words);
  return blocks(
    prose(titles.summary[model.perspective], 2, 'lead'),
    section('words', titles.words, [
      ...readings.filter(({ applies }) => applies).map((reading) => table(reading)),
      ...readings
        .filter(({ applies }) => !applies)
        .map((reading): Block => {
          const summary = [titles.readings[reading.perspective](reading.version)];
          return { kind: 'fold', look: 'more', isOpen: false, summary, blocks: [table(reading)] };
        }),
    ]),
    section('where', titles.where, [matrix && matrixBlocks(matrix, words)], { note: titles.whereNote }),
    paragraph(model.messages.length > 0 && link('messages', words.pages.overview.allMessages(model.messages.length))),
  );
}

function readingTable(
  { rows, perspective, version }: VocabularyReading,
  ours: string,
  { message, pages }: Words,
): Block {
  const { columns, meanings, readings } = pages.vocabulary;
  return {
    kind: 'table',
    // On a phone its cells stand below each other: both perspectives are what it is for.
    look: 'messages',
    label: readings[perspective](version),
    columns: [ours, columns.word, columns.server, columns.user],
    rows: rows.map(({ direction, word }) => ({
      cells: [
        { lines: [[{ kind: 'direction', direction, text: message.directions[direction] }]] },
        { lines: [[code(word)]] },
        { lines: [[meanings[direction].server]] },
        { lines: [[meanings[direction].user]] },
      ],
    })),
  };
}

function matrixBlocks({ groups, rows, moreServers, moreMessages }: ServerMatrix, words: Words): readonly Block[] {
  const { message: terms } = words;
  if (groups.length === 1 && moreServers === 0) return paragraph(words.pages.vocabulary.sameEverywhere);
  const cellsOf = (ways: ServerMatrix['rows'][number]['cells'][number]): Cell => {
    const [first, second] = ways.map((way) => terms.directions[way]);
    if (first === undefined) return { lines: [[terms.unavailable]], look: 'no' };
    if (second === undefined) return { lines: [[first]], look: ways[0] };
    return { lines: [[terms.bothWays(first, second)]], look: 'both' };
  };
  return blocks(
    {
      kind: 'table',
      look: 'matrix',
      label: terms.matrix,
      columns: [terms.message, ...groups.map((group) => groupLabel(group, words))],
      rows: rows.map(({ message, cells }) => ({
        cells: [{ lines: [[messageLink(message)]], isHeader: true }, ...cells.map(cellsOf)],
        source: message.pointer,
      })),
    },
    paragraph(
      moreServers + moreMessages > 0 &&
        phrase(terms.more.noRoom, {
          things: moreText(moreServers, moreMessages, terms.more),
          link: link('servers', terms.more.link),
        }),
    ),
  );
}

/** How many servers of a group are named. */
const MOST_NAMED = 3;

function groupLabel(servers: readonly Server[], { message: { more }, schema: { comma } }: Words): string {
  const named = servers
    .slice(0, MOST_NAMED)
    .map(({ label }) => label)
    .join(comma);
  return servers.length > MOST_NAMED ? more.both(named, more.servers(servers.length - MOST_NAMED)) : named;
}

function moreText(servers: number, messages: number, words: Words['message']['more']): string {
  if (messages === 0) return words.servers(servers);
  if (servers === 0) return words.messages(messages);
  return words.both(words.servers(servers), words.messages(messages));
}
