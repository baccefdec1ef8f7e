/** The first page: what the API is, how to start, what it says and hears; everything else a click away. */

import type { OverviewContent } from '../../site/types';
import { Address } from '../connect/Address';
import { ServerCards } from '../connect/ServerCards';
import { StartHere } from '../connect/StartHere';
import { ExtensionList, ExtensionsSection } from '../content/Extensions';
import { InfoFacts } from '../content/InfoFacts';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Section } from '../content/Section';
import { Session } from '../conversation/Session';
import { Title } from '../layout/Title';
import { Arrow } from '../message/DirectionBadge';
import { MessageTable } from '../message/MessageTable';
import { useWords } from '../page-context';
import { OverviewGuides } from './OverviewGuides';

export function OverviewPage({ content }: { readonly content: OverviewContent }) {
  const { info, unusedComponents, description, servers, start } = content;
  const { pages } = useWords();
  const words = pages.overview;
  return (
    <>
      <Title
        title={info.title}
        badge={<span className="version">{info.version}</span>}
        description={description.intro}
      />
      {start !== undefined && (
        <Section id="start" title={words.start}>
          <StartHere start={start} />
        </Section>
      )}
      <OverviewGuides content={content} />
      {servers.length > 0 && (
        <Section id="servers" title={pages.sections.servers.title}>
          <ServerCards cards={servers} />
        </Section>
      )}
      <Messages content={content} />
      {content.session !== undefined && (
        <Section id="session" title={words.session}>
          <Session session={content.session} />
        </Section>
      )}
      <Channels content={content} />
      {description.rest !== '' && (
        <Section id="more" title={words.goodToKnow}>
          <Markdown text={description.rest} headingLevel={3} />
        </Section>
      )}
      <InfoFacts info={info} />
      <ExtensionsSection extensions={info.extensions} />
      {unusedComponents.length > 0 && (
        <Section id="unused" title={words.notUsed} note={words.notUsedNote}>
          <ExtensionList extensions={unusedComponents} />
        </Section>
      )}
    </>
  );
}

function Messages({ content: { send, receive, totals } }: { readonly content: OverviewContent }) {
  const words = useWords().pages;
  return (
    <>
      {send.length > 0 && (
        <Section
          id="send"
          title={
            <>
              <Arrow direction="send" /> {words.send.title}
            </>
          }
          note={<Link to="vocabulary">{words.overview.vocabulary}</Link>}
        >
          <MessageTable label={words.send.label} rows={send} />
          {totals.send > send.length && <AllMessages count={totals.send} />}
        </Section>
      )}
      {receive.length > 0 && (
        <Section
          id="receive"
          title={
            <>
              <Arrow direction="receive" /> {words.receive.title}
            </>
          }
        >
          <MessageTable label={words.receive.label} rows={receive} />
          {totals.receive > receive.length && <AllMessages count={totals.receive} />}
        </Section>
      )}
    </>
  );
}

function AllMessages({ count }: { readonly count: number }) {
  return (
    <p>
      <Link to="messages">{useWords().pages.overview.allMessages(count)}</Link>
    </p>
  );
}

function Channels({ content: { channels, totals } }: { readonly content: OverviewContent }) {
  const words = useWords().pages;
  if (channels.length === 0) return null;
  return (
    <Section id="channels" title={words.sections.channels.title}>
      <ul className="connections">
        {channels.map((channel) => (
          <li key={channel.id}>
            <p className="connection">
              <Link to={`channel:${channel.id}`}>
                {channel.address === undefined ? channel.label : <Address url={channel.address} />}
              </Link>{' '}
              {channel.label !== channel.address && channel.address !== undefined && channel.label}
            </p>
          </li>
        ))}
      </ul>
      {totals.channels > channels.length && (
        <p>
          <Link to="channels">{words.overview.allChannels(totals.channels)}</Link>
        </p>
      )}
    </Section>
  );
}
