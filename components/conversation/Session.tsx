/** A whole session with a server: as a picture, and beside it in words with links. */
import type { SessionView } from '../../routes/types';
import { Address } from '../connect/Address';
import { Link } from '../content/Link';
import { MessageLink, MessageLinks } from '../message/MessageLink';
import { Diagram } from './Diagram';

export function Session({ session }: { readonly session: SessionView }) {
  const { diagram, url, unprompted, exchanges, alone, more } = session;
  return (
    <div className="session">
      <Diagram diagram={diagram} />
      <ol>
        <li>
          Connect
          {url !== undefined && (
            <>
              {' '}
              to <Address url={url} />
            </>
          )}
          . The server switches to WebSocket.
        </li>
        {unprompted.length > 0 && (
          <li>
            At any time, unprompted: <MessageLinks messages={unprompted} arrow />
          </li>
        )}
        {exchanges.map(({ request, replies }) => (
          <li key={request.id}>
            <MessageLink message={request} arrow />
            {replies.length > 0 && (
              <>
                , answered by <MessageLinks messages={replies} arrow />
              </>
            )}
          </li>
        ))}
        {alone.length > 0 && (
          <li>
            Without a reply: <MessageLinks messages={alone} arrow />
          </li>
        )}
        {more > 0 && (
          <li>
            <Link to="conversations">and {more} more</Link>
          </li>
        )}
        <li>Close; either side can.</li>
      </ol>
    </div>
  );
}
