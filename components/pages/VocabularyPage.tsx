/** Send and receive in the document's own words, then every message of the API in these words. */
import type { VocabularyContent, VocabularyRow } from '../../routes/types';
import { Section } from '../content/Section';
import { Table } from '../content/Table';
import { Title } from '../layout/Title';
import { DirectionBadge } from '../message/DirectionBadge';
import { MessageTable } from '../message/MessageTable';

export function VocabularyPage({ content }: { readonly content: VocabularyContent }) {
  const { words, messages, perspective } = content;
  const hasServers = new Set(messages.flatMap(({ servers }) => servers.map(({ id }) => id))).size > 1;
  return (
    <>
      <Title
        title="Vocabulary"
        summary={`An AsyncAPI document speaks for an application, here the ${perspective}. These pages speak to you, who use the API.`}
      />
      <Section id="words" title="Send and receive">
        <Table
          label="Send and receive"
          columns={['These pages say', 'The AsyncAPI document says', 'For the API server', 'For the API user: you']}
        >
          {words.map((row) => (
            <Word key={row.direction} row={row} />
          ))}
        </Table>
      </Section>
      {messages.length > 0 && (
        <Section id="messages" title="Every message" note={`${messages.length} in all`}>
          <MessageTable label="Every message" rows={messages} direction servers={hasServers} />
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
    <tr>
      <th scope="row">
        <DirectionBadge direction={direction} />
      </th>
      <td>
        <code>{word}</code>
        <div className="muted">
          other versions: <code>{otherWord}</code>
        </div>
      </td>
      <td>{server}</td>
      <td>{user}</td>
    </tr>
  );
}
