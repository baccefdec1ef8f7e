/** Which message can be sent or received on which server: a row a message, a column a server. */
import type { Direction } from '../../model/types';
import type { ServerMatrix as ServerMatrixModel } from '../../routes/types';
import { Link } from '../content/Link';
import { Table } from '../content/Table';
import { WORDS } from './DirectionBadge';
import { MessageLink } from './MessageLink';

export function ServerMatrix({ matrix }: { readonly matrix: ServerMatrixModel }) {
  const { servers, rows, moreServers, moreMessages } = matrix;
  return (
    <>
      <Table label="Messages by servers" className="matrix" columns={['Message', ...servers.map(({ label }) => label)]}>
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
          {moreServers > 0 && `${moreServers} more servers`}
          {moreServers > 0 && moreMessages > 0 && ' and '}
          {moreMessages > 0 && `${moreMessages} more messages`} have no room here:{' '}
          <Link to="servers">the page of each server lists what travels there</Link>.
        </p>
      )}
    </>
  );
}

function Cell({ directions }: { readonly directions: readonly Direction[] }) {
  if (directions.length === 0) return <td className="no">no</td>;
  return <td className={directions.join(' ')}>{directions.map((direction) => WORDS[direction]).join(' and ')}</td>;
}
