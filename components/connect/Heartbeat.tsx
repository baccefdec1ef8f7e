/** Who gives the sign of life, how often, and what it is. */

import { quantityText } from '../../content/facts-text';
import type { Message } from '../../model/types';
import type { Heartbeat as HeartbeatModel } from '../../model/websocket/facts';
import { Markdown } from '../content/Markdown';
import { Phrase } from '../content/Phrase';
import { MessageLink } from '../message/MessageLink';
import { useWords } from '../page-context';

interface Props {
  readonly heartbeat: HeartbeatModel;
  /** Where it is a message. */
  readonly message: Message | undefined;
}

export function Heartbeat({ heartbeat: { by, interval, via, description }, message }: Props) {
  const words = useWords().facts;
  const frame = via?.kind === 'frame' ? words.frames[via.frame] : words.signOfLife;
  const sign = message === undefined ? frame : <MessageLink message={message} arrow />;
  const after = by === 'client' ? words.fromClient : words.fromServer;
  return (
    <>
      <Phrase text={by === 'client' ? words.youSend : words.serverSends} parts={{ sign }} />
      {interval !== undefined && words.every(quantityText(interval))}. {via?.kind === 'frame' && after[via.frame]}{' '}
      <Markdown text={description} inline />
    </>
  );
}
