/** A whole session with a server: as a picture, and beside it in words with links. */

import type { SessionView } from '../../site/types';
import { Address } from '../connect/Address';
import { Link } from '../content/Link';
import { Phrase } from '../content/Phrase';
import { MessageLink, MessageLinks } from '../message/MessageLink';
import { useWords } from '../page-context';
import { Diagram } from './Diagram';

export function Session({ session }: { readonly session: SessionView }) {
  const { diagram, url, unprompted, exchanges, alone, more } = session;
  const { more: moreText, session: words } = useWords().conversation;
  return (
    <div className="session">
      <Diagram diagram={diagram} />
      <ol>
        <li>
          {url === undefined ? words.connect : <Phrase text={words.connectTo} parts={{ url: <Address url={url} /> }} />}
        </li>
        {unprompted.length > 0 && (
          <li>
            <Phrase text={words.unprompted} parts={{ messages: <MessageLinks messages={unprompted} arrow /> }} />
          </li>
        )}
        {exchanges.map(({ request, replies }) => (
          <li key={request.id}>
            <Phrase
              text={replies.length > 0 ? words.answered : '{request}'}
              parts={{
                request: <MessageLink message={request} arrow />,
                replies: <MessageLinks messages={replies} arrow />,
              }}
            />
          </li>
        ))}
        {alone.length > 0 && (
          <li>
            <Phrase text={words.alone} parts={{ messages: <MessageLinks messages={alone} arrow /> }} />
          </li>
        )}
        {more > 0 && (
          <li>
            <Link to="conversations">{moreText(more)}</Link>
          </li>
        )}
        <li>{words.close}</li>
      </ol>
    </div>
  );
}
