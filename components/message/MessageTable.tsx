/** Messages as a table: what each is for, how to know it, what answers it. */

import { firstParagraph } from '../../filters/markdown-parts';
import type { Server } from '../../model/types';
import type { MessageRow } from '../../site/types';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Phrase } from '../content/Phrase';
import { Separated } from '../content/Separated';
import { Table } from '../content/Table';
import { useWords } from '../page-context';
import { DirectionBadge } from './DirectionBadge';
import { Identity } from './Identity';
import { MessageLink, MessageLinks } from './MessageLink';

interface Props {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Says the direction of each: for tables that mix both. */
  readonly direction?: boolean;
  /** Says the servers of each. */
  readonly servers?: boolean;
}

interface Row extends MessageRow {
  readonly servers?: readonly Server[];
}

export function MessageTable({ label, rows, direction = false, servers = false }: Props) {
  const words = useWords().message;
  const hasIdentity = rows.some(({ message }) => message.identifiedBy !== undefined);
  const hasReplies = rows.some(({ replies, repliesTo }) => replies.length + repliesTo.length > 0);
  const columns = [
    words.message,
    direction && words.direction,
    hasIdentity && words.knownBy,
    hasReplies && words.replies,
    servers && words.servers(2),
  ];
  return (
    <Table
      label={label}
      className={direction ? 'messages' : 'messages even'}
      columns={columns.filter((column) => column !== false)}
    >
      {rows.map((row) => (
        <tr key={row.message.id}>
          <td className="what">
            <MessageLink message={row.message} />
            <MessageSummary row={row} />
          </td>
          {direction && (
            <td>
              {row.message.directions.map((way) => (
                <DirectionBadge key={way} direction={way} />
              ))}
            </td>
          )}
          {hasIdentity && (
            <td>
              <Identity identity={row.message.identifiedBy} />
            </td>
          )}
          {hasReplies && (
            <td>
              <Replies row={row} />
            </td>
          )}
          {servers && (
            <td>
              <ServerLinks servers={row.servers ?? []} />
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function MessageSummary({ row: { message } }: { readonly row: Row }) {
  const text = message.summary ?? firstParagraph(message.description);
  if (text === undefined) return null;
  return <Markdown text={text} className="summary" inline />;
}

function Replies({ row: { replies, repliesTo } }: { readonly row: Row }) {
  const words = useWords().message;
  return (
    <>
      {replies.length > 0 && <MessageLinks messages={replies} arrow />}
      {repliesTo.length > 0 && (
        <div className="muted">
          <Phrase text={words.answers} parts={{ messages: <MessageLinks messages={repliesTo} /> }} />
        </div>
      )}
    </>
  );
}

export function ServerLinks({ servers }: { readonly servers: readonly Server[] }) {
  const items = servers.map(({ id, label }) => ({ key: id, node: <Link to={`server:${id}`}>{label}</Link> }));
  return <Separated items={items} />;
}
