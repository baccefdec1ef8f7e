/** What answers what, and what comes without being asked. */
import type { ConversationsContent } from '../../routes/types';
import { Link } from '../content/Link';
import { Section } from '../content/Section';
import { ConversationTable } from '../conversation/ConversationTable';
import { Title } from '../layout/Title';
import { MessageTable } from '../message/MessageTable';

export function ConversationsPage({ content }: { readonly content: ConversationsContent }) {
  const { conversations, total, hasDiagrams, hasServers, unprompted, moreUnprompted } = content;
  return (
    <>
      <Title title="Conversations" summary="What answers what, and what comes without being asked." />
      <Section id="requests" title="Requests and replies" note={total > 0 && `${total} in all`}>
        {total === 0 ? (
          <p className="muted">The document links no message to a reply.</p>
        ) : (
          <ConversationTable conversations={conversations} servers={hasServers} dialogues={hasDiagrams} />
        )}
        <Parts content={content} />
        {!hasDiagrams && total > 0 && <p className="muted">Each is drawn on the page of its messages.</p>}
      </Section>
      {unprompted.length > 0 && (
        <Section id="unprompted" title="Unprompted" note="received, and answering nothing">
          <MessageTable label="Unprompted messages" rows={unprompted} />
          {moreUnprompted > 0 && (
            <p>
              <Link to="messages">And {moreUnprompted} more among all messages</Link>
            </p>
          )}
        </Section>
      )}
    </>
  );
}

/** The other pages of a long list. */
function Parts({ content: { pages } }: { readonly content: ConversationsContent }) {
  if (pages.length < 2) return null;
  return (
    <nav className="parts" aria-label="Pages of conversations">
      <ol>
        {pages.map(({ target, from, to, current }) => (
          <li key={target} aria-current={current ? 'page' : undefined}>
            {current ? (
              `${from} – ${to}`
            ) : (
              <Link to={target}>
                {from} – {to}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
