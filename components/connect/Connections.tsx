/** How each channel of a server is opened. */

import type { ServerConnection } from '../../site/types';
import { Link } from '../content/Link';
import { useWords } from '../page-context';
import { Address } from './Address';
import { HandshakeParts } from './HandshakeParts';
import { OpeningRequest } from './Opening';

/** With more channels than this, each is told on its own page only. */
const MOST = 20;

export function Connections({ connections }: { readonly connections: readonly ServerConnection[] }) {
  const words = useWords().connect;
  return (
    <ul className="connections">
      {connections.map(({ channel, url, handshake, opening }, index) => (
        <li key={channel.id}>
          <p className="connection">
            {url === undefined ? <code className="address">{channel.label}</code> : <Address url={url} />}{' '}
            <Link to={`channel:${channel.id}`}>
              {channel.address === channel.label ? words.channel : channel.label}
            </Link>
            {channel.webSocketFacts !== undefined && (
              <Link to={`channel:${channel.id}`} anchor="facts">
                {words.facts}
              </Link>
            )}
          </p>
          {connections.length <= MOST && (
            <>
              <OpeningRequest opening={opening} url={url} />
              <HandshakeParts root={`channel-${index + 1}`} handshake={handshake} binding={channel.webSocket} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
