/** Code that connects to a server. */

import type { ConnectionCode } from '../../site/types';
import { Link } from '../content/Link';
import { Phrase } from '../content/Phrase';
import { useWords } from '../page-context';
import { CodeTabs } from './CodeTabs';

interface Props {
  readonly code: ConnectionCode;
  /** Whether there is no other channel that it could be for. */
  readonly isOnlyOne: boolean;
}

export function ConnectCode({ code: { channel, snippets }, isOnlyOne }: Props) {
  const words = useWords().connect;
  return (
    <>
      {!isOnlyOne && (
        <p>
          <Phrase
            text={words.toChannel}
            parts={{ channel: <Link to={`channel:${channel.id}`}>{channel.label}</Link> }}
          />
        </p>
      )}
      <CodeTabs coloured name="connect" label={words.codeFor(channel.label)} snippets={snippets} />
    </>
  );
}
