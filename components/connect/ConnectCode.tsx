/** Code that connects to a server. */
import type { ConnectionCode } from '../../routes/types';
import { Link } from '../content/Link';
import { CodeTabs } from './CodeTabs';

interface Props {
  readonly code: ConnectionCode;
  /** Whether there is no other channel that it could be for. */
  readonly isOnlyOne: boolean;
}

export function ConnectCode({ code: { channel, snippets }, isOnlyOne }: Props) {
  return (
    <>
      {!isOnlyOne && (
        <p>
          To <Link to={`channel:${channel.id}`}>{channel.label}</Link>, for example:
        </p>
      )}
      <CodeTabs name="connect" label={`Code that connects to ${channel.label}`} snippets={snippets} />
    </>
  );
}
