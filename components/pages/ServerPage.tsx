/** A server: how to connect to it, what can be sent there, what can be heard there. */

import type { ServerContent } from '../../site/types';
import { Address } from '../connect/Address';
import { ConnectCode } from '../connect/ConnectCode';
import { ConnectionFacts } from '../connect/ConnectionFacts';
import { Connections } from '../connect/Connections';
import { Security } from '../connect/Security';
import { Variables } from '../connect/Variables';
import { ExtensionsSection } from '../content/Extensions';
import { Facts } from '../content/Facts';
import { Section } from '../content/Section';
import { FurtherReading, TagList } from '../content/Tags';
import { Session } from '../conversation/Session';
import { Title } from '../layout/Title';
import { MessageTable } from '../message/MessageTable';
import { useWords } from '../page-context';

export function ServerPage({ content }: { readonly content: ServerContent }) {
  const { server, connections, code, facts, send, receive, unused } = content;
  const { content: common, pages } = useWords();
  const words = pages.server;
  return (
    <>
      <Title
        parent={{ target: 'servers', label: pages.sections.servers.title }}
        title={server.label}
        summary={server.summary}
        description={server.description}
      />
      <Facts
        facts={[
          [words.address, <Address key="address" url={server.address} />],
          [words.protocol, <ProtocolText key="protocol" content={content} />],
          [common.tags, server.tags.length > 0 && <TagList tags={server.tags} />],
          [common.readMore, server.externalDocs && <FurtherReading externalDocs={server.externalDocs} />],
        ]}
      />
      {server.variables.length > 0 && (
        <Section id="variables" title={words.variables} note={words.variablesNote}>
          <Variables variables={server.variables} />
        </Section>
      )}
      <Section id="security" title={words.security}>
        {server.security.length === 0 ? (
          <p className="muted">{words.noSecurity}</p>
        ) : (
          <Security security={server.security} />
        )}
      </Section>
      {connections.length > 0 && (
        <Section id="connect" title={words.connect} note={words.channels(connections.length)}>
          {code !== undefined && <ConnectCode code={code} isOnlyOne={connections.length === 1} />}
          <Connections connections={connections} />
        </Section>
      )}
      {facts !== undefined && (
        <Section id="facts" title={pages.facts}>
          <ConnectionFacts view={facts} />
        </Section>
      )}
      <Section id="send" title={pages.send.title} note={words.messages(send.length)}>
        {send.length === 0 ? (
          <p className="muted">{pages.send.none}</p>
        ) : (
          <MessageTable label={pages.send.label} rows={send} />
        )}
      </Section>
      <Section id="receive" title={pages.receive.title} note={words.messages(receive.length)}>
        {receive.length === 0 ? (
          <p className="muted">{pages.receive.none}</p>
        ) : (
          <MessageTable label={pages.receive.label} rows={receive} />
        )}
      </Section>
      {content.session !== undefined && (
        <Section id="session" title={words.session}>
          <Session session={content.session} />
        </Section>
      )}
      {unused.length > 0 && (
        <Section id="unused" title={pages.otherMessages} note={words.unusedNote}>
          <MessageTable label={pages.otherMessages} rows={unused} />
        </Section>
      )}
      <ExtensionsSection extensions={server.extensions} bindings={server.bindings} />
    </>
  );
}

function ProtocolText({ content: { server } }: { readonly content: ServerContent }) {
  const { ws, wss } = useWords().pages.server;
  const meanings: Readonly<Record<string, string>> = { ws, wss };
  const meaning = meanings[server.protocol.toLowerCase()];
  return (
    <>
      <code>{server.protocol}</code> {server.protocolVersion}{' '}
      {meaning !== undefined && <span className="muted">{meaning}</span>}
    </>
  );
}
