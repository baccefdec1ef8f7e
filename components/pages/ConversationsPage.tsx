/** What answers what, and what comes without being asked. */

import type { ConversationsContent } from '../../site/types';
import { Link } from '../content/Link';
import { Section } from '../content/Section';
import { ConversationTable } from '../conversation/ConversationTable';
import { Title } from '../layout/Title';
import { MessageTable } from '../message/MessageTable';
import { useWords } from '../page-context';

export function ConversationsPage({ content }: { readonly content: ConversationsContent }) {
  const { conversations, total, hasDiagrams, hasServers, unprompted, moreUnprompted } = content;
  const words = useWords().pages.conversations;
  return (
    <>
      <Title title={words.title} summary={words.summary} />
      <Section id="requests" title={words.requests} note={total > 0 && words.total(total)}>
        {total === 0 ? (
          <p className="muted">{words.none}</p>
        ) : (
          <ConversationTable conversations={conversations} servers={hasServers} dialogues={hasDiagrams} />
        )}
        <Parts content={content} />
        {!hasDiagrams && total > 0 && <p className="muted">{words.drawnElsewhere}</p>}
      </Section>
      {unprompted.length > 0 && (
        <Section id="unprompted" title={words.unprompted} note={words.unpromptedNote}>
          <MessageTable label={words.unpromptedLabel} rows={unprompted} />
          {moreUnprompted > 0 && (
            <p>
              <Link to="messages">{words.moreUnprompted(moreUnprompted)}</Link>
            </p>
          )}
        </Section>
      )}
    </>
  );
}

/** The other pages of a long list. */
function Parts({ content: { pages } }: { readonly content: ConversationsContent }) {
  const words = useWords().pages.conversations;
  if (pages.length < 2) return null;
  return (
    <nav className="parts" aria-label={words.pages}>
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
