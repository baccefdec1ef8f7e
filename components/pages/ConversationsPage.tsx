/** What answers what, and what comes without being asked. */
import type { ConversationsContent, ConversationView } from '../../routes/types';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Section } from '../content/Section';
import { Table } from '../content/Table';
import { Title } from '../layout/Title';
import { DirectionBadge } from '../message/DirectionBadge';
import { MessageLink, MessageLinks } from '../message/MessageLink';
import { MessageTable } from '../message/MessageTable';

export function ConversationsPage({ content }: { readonly content: ConversationsContent }) {
  const { conversations, unprompted } = content;
  return (
    <>
      <Title title="Conversations" summary="What answers what, and what comes without being asked." />
      <Section id="requests" title="Requests and replies">
        {conversations.length === 0 ? (
          <p className="muted">The document links no message to a reply.</p>
        ) : (
          <Table label="Requests and replies" columns={['Request', 'Direction', 'Replies with', 'Paired by']}>
            {conversations.map((conversation) => (
              <Conversation key={conversation.request.id} conversation={conversation} />
            ))}
          </Table>
        )}
      </Section>
      {unprompted.length > 0 && (
        <Section id="unprompted" title="Unprompted" note="received, and answering nothing">
          <MessageTable label="Unprompted messages" rows={unprompted} />
        </Section>
      )}
    </>
  );
}

function Conversation({ conversation: { request, replies } }: { readonly conversation: ConversationView }) {
  return (
    <tr>
      <td className="what">
        <MessageLink message={request} />
        <div className="summary">
          <Markdown text={request.summary} inline />
        </div>
      </td>
      <td>
        {request.directions.map((direction) => (
          <DirectionBadge key={direction} direction={direction} />
        ))}
      </td>
      <td>
        <MessageLinks messages={replies.map(({ message }) => message)} arrow />
        {replies.map(
          ({ channel, message }) =>
            channel !== undefined && (
              <div key={message.id} className="muted">
                on <Link to={`channel:${channel.id}`}>{channel.label}</Link>
              </div>
            ),
        )}
      </td>
      <td>{request.correlationId !== undefined && <code>{request.correlationId.location}</code>}</td>
    </tr>
  );
}
