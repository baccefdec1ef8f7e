/** The first page: what the API is, how to start, what it says and hears; everything else a click away. */

import type { OverviewContent } from '../../routes/types';
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

export function OverviewPage({ content }: { readonly content: OverviewContent }) {
  const { info, unusedComponents, description, servers, start } = content;
  return (
    <>
      <Title
        title={info.title}
        badge={<span className="version">{info.version}</span>}
        description={description.intro}
      />
      {start !== undefined && (
        <Section id="start" title="Start here">
          <StartHere start={start} />
        </Section>
      )}
      {servers.length > 0 && (
        <Section id="servers" title="Servers">
          <ServerCards cards={servers} />
        </Section>
      )}
      <Messages content={content} />
      {content.session !== undefined && (
        <Section id="session" title="A whole session">
          <Session session={content.session} />
        </Section>
      )}
      <Channels content={content} />
      {description.rest !== '' && (
        <Section id="more" title="Good to know">
          <Markdown text={description.rest} headingLevel={3} />
        </Section>
      )}
      <InfoFacts info={info} />
      <ExtensionsSection extensions={info.extensions} />
      {unusedComponents.length > 0 && (
        <Section id="unused" title="Not used" note="components that nothing in the document refers to">
          <ExtensionList extensions={unusedComponents} />
        </Section>
      )}
    </>
  );
}

function Messages({ content: { send, receive, totals } }: { readonly content: OverviewContent }) {
  return (
    <>
      {send.length > 0 && (
        <Section
          id="send"
          title={
            <>
              <Arrow direction="send" /> You can send
            </>
          }
          note={<Link to="vocabulary">what send and receive mean</Link>}
        >
          <MessageTable label="Messages you can send" rows={send} />
          {totals.send > send.length && <AllMessages count={totals.send} />}
        </Section>
      )}
      {receive.length > 0 && (
        <Section
          id="receive"
          title={
            <>
              <Arrow direction="receive" /> You can receive
            </>
          }
        >
          <MessageTable label="Messages you can receive" rows={receive} />
          {totals.receive > receive.length && <AllMessages count={totals.receive} />}
        </Section>
      )}
    </>
  );
}

function AllMessages({ count }: { readonly count: number }) {
  return (
    <p>
      <Link to="messages">All {count} messages</Link>
    </p>
  );
}

function Channels({ content: { channels, totals } }: { readonly content: OverviewContent }) {
  if (channels.length === 0) return null;
  return (
    <Section id="channels" title="Channels">
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
          <Link to="channels">All {totals.channels} channels</Link>
        </p>
      )}
    </Section>
  );
}
