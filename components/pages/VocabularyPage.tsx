/** Send and receive in the document's own words, then every message of the API in these words. */

import type { VocabularyContent, VocabularyRow } from '../../site/types';
import { Phrase } from '../content/Phrase';
import { Section } from '../content/Section';
import { Table } from '../content/Table';
import { Title } from '../layout/Title';
import { DirectionBadge } from '../message/DirectionBadge';
import { MessageTable } from '../message/MessageTable';
import { ServerMatrix } from '../message/ServerMatrix';
import { useWords } from '../page-context';

export function VocabularyPage({ content }: { readonly content: VocabularyContent }) {
  const { words: readings, messages, matrix, perspective } = content;
  const words = useWords().pages.vocabulary;
  const { reading, word, ours, server, user } = words.columns;
  return (
    <>
      <Title title={words.title} summary={words.summary[perspective]} />
      <Section id="words" title={words.words}>
        <Table label={words.words} columns={[reading, word, ours, server, user]}>
          {readings.map(({ perspective: described, applies, rows }) =>
            rows.map((row, index) => (
              <tr key={`${described} ${row.direction}`} className={applies ? undefined : 'muted'}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    {words.reading[described]}
                    {applies && <small>{words.applies}</small>}
                  </th>
                )}
                <Word row={row} />
              </tr>
            )),
          )}
        </Table>
      </Section>
      {messages.length > 0 && (
        <Section id="messages" title={words.messages} note={words.total(messages.length)}>
          <MessageTable label={words.messages} rows={messages} direction />
        </Section>
      )}
      {matrix !== undefined && (
        <Section id="where" title={words.where} note={words.whereNote}>
          <ServerMatrix matrix={matrix} />
        </Section>
      )}
    </>
  );
}

function Word({ row: { direction, word, otherWord } }: { readonly row: VocabularyRow }) {
  const words = useWords().pages.vocabulary;
  const { server, user } = words.meanings[direction];
  return (
    <>
      <td>
        <code>{word}</code>
        <div className="muted">
          <Phrase text={words.otherVersions} parts={{ word: <code>{otherWord}</code> }} />
        </div>
      </td>
      <td>
        <DirectionBadge direction={direction} />
      </td>
      <td>{server}</td>
      <td>{user}</td>
    </>
  );
}
