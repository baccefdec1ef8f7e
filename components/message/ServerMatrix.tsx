/** Which message can be sent or received on which server: a row a message, a column a server. */

import type { Direction } from '../../model/types';
import type { ServerMatrix as ServerMatrixModel } from '../../site/types';
import type { Words } from '../../words/types';
import { Link } from '../content/Link';
import { Phrase } from '../content/Phrase';
import { Table } from '../content/Table';
import { useWords } from '../page-context';
import { MessageLink } from './MessageLink';

export function ServerMatrix({ matrix }: { readonly matrix: ServerMatrixModel }) {
  const { servers, rows, moreServers, moreMessages } = matrix;
  const words = useWords().message;
  return (
    <>
      <Table label={words.matrix} className="matrix" columns={[words.message, ...servers.map(({ label }) => label)]}>
        {rows.map(({ message, cells }) => (
          <tr key={message.id}>
            <th scope="row">
              <MessageLink message={message} />
            </th>
            {cells.map((directions, index) => (
              <Cell key={servers[index]?.id} directions={directions} />
            ))}
          </tr>
        ))}
      </Table>
      {moreServers + moreMessages > 0 && (
        <p>
          <Phrase
            text={words.more.noRoom}
            parts={{
              things: moreText(moreServers, moreMessages, words.more),
              link: <Link to="servers">{words.more.link}</Link>,
            }}
          />
        </p>
      )}
    </>
  );
}

function moreText(servers: number, messages: number, words: Words['message']['more']): string {
  if (messages === 0) return words.servers(servers);
  if (servers === 0) return words.messages(messages);
  return words.both(words.servers(servers), words.messages(messages));
}

function Cell({ directions }: { readonly directions: readonly Direction[] }) {
  const words = useWords().message;
  const [first, second] = directions.map((direction) => words.directions[direction]);
  if (first === undefined) return <td className="no">{words.unavailable}</td>;
  return <td className={directions.join(' ')}>{second === undefined ? first : words.bothWays(first, second)}</td>;
}
