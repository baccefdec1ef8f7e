/** Requests with their replies, how these can turn out, where they are spoken and how they are paired. */

import type { ConversationView, ReplyView } from '../../site/types';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Phrase } from '../content/Phrase';
import { Table } from '../content/Table';
import { MessageLink } from '../message/MessageLink';
import { ServerLinks } from '../message/MessageTable';
import { useWords } from '../page-context';
import { Diagram } from './Diagram';
import { Outcomes } from './Outcomes';
import { Place } from './PairedBy';

interface Props {
  readonly conversations: readonly ConversationView[];
  /** Says the servers of each. */
  readonly servers: boolean;
  /** Draws each. */
  readonly dialogues: boolean;
}

export function ConversationTable({ conversations, servers, dialogues }: Props) {
  const words = useWords().conversation;
  const columns = [
    words.request,
    words.replies,
    words.correlation,
    servers && words.servers,
    dialogues && words.dialogue,
  ];
  return (
    <Table
      label={words.label}
      className="messages conversations"
      columns={columns.filter((column) => column !== false)}
    >
      {conversations.map((conversation) => (
        <tr key={conversation.request.id}>
          <td className="what">
            <MessageLink message={conversation.request} arrow />
            <Markdown text={conversation.request.summary} className="summary" inline />
          </td>
          <td className="what">
            <RepliesOf conversation={conversation} />
          </td>
          <td>
            {conversation.correlations.map((correlation) => (
              <div key={`${correlation.where} ${correlation.path}`}>
                <Phrase text={words.pairedBy} parts={{ place: <Place correlation={correlation} /> }} />
              </div>
            ))}
          </td>
          {servers && (
            <td>
              <ServerLinks servers={conversation.servers} />
            </td>
          )}
          {dialogues && <td>{conversation.diagram !== undefined && <Diagram diagram={conversation.diagram} />}</td>}
        </tr>
      ))}
    </Table>
  );
}

function RepliesOf({ conversation: { request, replies, moreReplies } }: { readonly conversation: ConversationView }) {
  const words = useWords().conversation;
  return (
    <>
      {replies.map((view) => (
        <ReplyOf key={`${view.message.id} ${view.channel?.id}`} view={view} />
      ))}
      {moreReplies > 0 && (
        <Link to={`message:${request.id}`} anchor="replies">
          {words.more(moreReplies)}
        </Link>
      )}
    </>
  );
}

function ReplyOf({ view: { message, channel, outcomes } }: { readonly view: ReplyView }) {
  const words = useWords().conversation;
  return (
    <div>
      <MessageLink message={message} arrow />
      {channel !== undefined && (
        <>
          {' '}
          <Phrase text={words.on} parts={{ channel: <Link to={`channel:${channel.id}`}>{channel.label}</Link> }} />
        </>
      )}{' '}
      <Outcomes outcomes={outcomes} />
    </div>
  );
}
