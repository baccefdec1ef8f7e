/** Who gives the sign of life, how often, and what it is. */
import type { Heartbeat as HeartbeatModel } from '../../model/facts';
import type { Message } from '../../model/types';
import { quantityText } from '../../routes/facts-text';
import { Markdown } from '../content/Markdown';
import { MessageLink } from '../message/MessageLink';

interface Props {
  readonly heartbeat: HeartbeatModel;
  /** Where it is a message. */
  readonly message: Message | undefined;
}

export function Heartbeat({ heartbeat: { by, interval, via, description }, message }: Props) {
  const frame = via?.kind === 'frame' ? `a ${via.frame} frame` : 'a sign of life';
  return (
    <>
      {by === 'client' ? 'You send' : 'The server sends'}{' '}
      {message === undefined ? frame : <MessageLink message={message} arrow />}
      {interval !== undefined && ` every ${quantityText(interval)}`}. {via?.kind === 'frame' && FRAMES[by][via.frame]}{' '}
      <Markdown text={description} inline />
    </>
  );
}

/** What a client's own library does with them (RFC 6455, sections 5.5.2 and 5.5.3). */
const FRAMES = {
  server: {
    ping: 'Your WebSocket library answers it.',
    pong: 'It asks for no answer.',
  },
  client: {
    ping: 'A browser has no way to do that.',
    pong: 'A browser has no way to do that.',
  },
} as const;
