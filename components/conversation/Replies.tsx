/** What answers a message, and what a message answers: linked both ways. */

import type { Message } from '../../model/types';
import type { ReplyView, RequestView } from '../../site/types';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Phrase } from '../content/Phrase';
import { DirectionBadge } from '../message/DirectionBadge';
import { MessageLink } from '../message/MessageLink';
import { useWords } from '../page-context';
import { Outcomes } from './Outcomes';
import { PairedBy } from './PairedBy';

export function Replies({ replies }: { readonly replies: readonly ReplyView[] }) {
  const words = useWords().conversation;
  return (
    <ul className="replies">
      {replies.map(({ reply, message, channel, outcomes, correlation }) => (
        <li key={`${message.id} ${channel?.id}`} className={message.directions[0]}>
          <MessageHead message={message} />
          <Outcomes outcomes={outcomes} />
          {channel !== undefined && (
            <span>
              <Phrase text={words.on} parts={{ channel: <Link to={`channel:${channel.id}`}>{channel.label}</Link> }} />
            </span>
          )}
          {reply.address !== undefined && (
            <span className="muted">
              <Phrase text={words.toAddress} parts={{ location: <code>{reply.address.location}</code> }} />{' '}
              <Markdown text={reply.address.description} inline />
            </span>
          )}
          <PairedBy correlation={correlation} />
        </li>
      ))}
    </ul>
  );
}

export function Requests({ requests }: { readonly requests: readonly RequestView[] }) {
  return (
    <ul className="replies">
      {requests.map(({ message, correlation }) => (
        <li key={message.id} className={message.directions[0]}>
          <MessageHead message={message} />
          <PairedBy correlation={correlation} />
        </li>
      ))}
    </ul>
  );
}

function MessageHead({ message }: { readonly message: Message }) {
  return (
    <>
      {message.directions.map((direction) => (
        <DirectionBadge key={direction} direction={direction} />
      ))}
      <MessageLink message={message} />
    </>
  );
}
