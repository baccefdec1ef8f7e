/** Send and receive in the document's own words, then every message of the API in these words. */
import type { VocabularyContent, VocabularyRow } from '../../routes/types';
import { Section } from '../content/Section';
import { Table } from '../content/Table';
import { Title } from '../layout/Title';
import { DirectionBadge } from '../message/DirectionBadge';
import { MessageTable } from '../message/MessageTable';
import { ServerMatrix } from '../message/ServerMatrix';

export function VocabularyPage({ content }: { readonly content: VocabularyContent }) {
  const { words, messages, matrix, perspective } = content;
  return (
    <>
      <Title
        title="Vocabulary"
        summary={`An AsyncAPI document speaks for an application, here the ${perspective}. These pages speak to you, who use the API.`}
      />
      <Section id="words" title="Send and receive">
        <Table
          label="Send and receive"
          columns={[
            'The document describes',
            'It says',
            'These pages say',
            'For the API server',
            'For the API user: you',
          ]}
        >
          {words.map(({ perspective: reading, applies, rows }) =>
            rows.map((row, index) => (
              <tr key={`${reading} ${row.direction}`} className={applies ? undefined : 'muted'}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    the {reading}
                    {applies && <small>as this one does</small>}
                  </th>
                )}
                <Word row={row} />
              </tr>
            )),
          )}
        </Table>
      </Section>
      {messages.length > 0 && (
        <Section id="messages" title="Every message" note={`${messages.length} in all`}>
          <MessageTable label="Every message" rows={messages} direction />
        </Section>
      )}
      {matrix !== undefined && (
        <Section id="where" title="Where" note="which message travels on which server">
          <ServerMatrix matrix={matrix} />
        </Section>
      )}
    </>
  );
}

const MEANINGS = {
  send: ['The server receives the message.', 'You can send the message to the server.'],
  receive: ['The server sends the message.', 'You can receive the message from the server.'],
} as const;

function Word({ row: { direction, word, otherWord } }: { readonly row: VocabularyRow }) {
  const [server, user] = MEANINGS[direction];
  return (
    <>
      <td>
        <code>{word}</code>
        <div className="muted">
          other versions: <code>{otherWord}</code>
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
