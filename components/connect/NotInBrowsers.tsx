/** What a reader who writes for browsers has to know wherever headers of the handshake are asked for. */

import { Phrase } from '../content/Phrase';
import { useWords } from '../page-context';

export function NotInBrowsers() {
  return (
    <p className="muted">
      <Phrase text={useWords().connect.handshake.notInBrowsers} parts={{ code: <code>WebSocket</code> }} />
    </p>
  );
}
