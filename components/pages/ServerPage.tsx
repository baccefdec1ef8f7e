/** A server: how to connect to it, what can be sent there, what can be heard there. */
import type { ServerContent } from '../../routes/types';
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

export function ServerPage({ content }: { readonly content: ServerContent }) {
  const { server, connections, code, facts, send, receive, unused } = content;
  return (
    <>
      <Title
        parent={{ target: 'servers', label: 'Servers' }}
        title={server.label}
        summary={server.summary}
        description={server.description}
      />
      <Facts
        facts={[
          ['Address', <Address key="address" url={server.address} />],
          ['Protocol', <ProtocolText key="protocol" content={content} />],
          ['Tags', server.tags.length > 0 && <TagList tags={server.tags} />],
          ['Read more', server.externalDocs && <FurtherReading externalDocs={server.externalDocs} />],
        ]}
      />
      {server.variables.length > 0 && (
        <Section id="variables" title="Variables" note="parts of the address">
          <Variables variables={server.variables} />
        </Section>
      )}
      <Section id="security" title="Security">
        {server.security.length === 0 ? (
          <p className="muted">The document names no credentials for this server.</p>
        ) : (
          <Security security={server.security} />
        )}
      </Section>
      {connections.length > 0 && (
        <Section
          id="connect"
          title="Connect"
          note={connections.length === 1 ? '1 channel' : `${connections.length} channels`}
        >
          {code !== undefined && <ConnectCode code={code} isOnlyOne={connections.length === 1} />}
          <Connections connections={connections} />
        </Section>
      )}
      {facts !== undefined && (
        <Section id="facts" title="Connection facts">
          <ConnectionFacts view={facts} />
        </Section>
      )}
      <Section id="send" title="You can send" note={count(send.length)}>
        {send.length === 0 ? (
          <p className="muted">Nothing: this server only talks.</p>
        ) : (
          <MessageTable label="Messages you can send" rows={send} />
        )}
      </Section>
      <Section id="receive" title="You can receive" note={count(receive.length)}>
        {receive.length === 0 ? (
          <p className="muted">Nothing: this server only listens.</p>
        ) : (
          <MessageTable label="Messages you can receive" rows={receive} />
        )}
      </Section>
      {content.session !== undefined && (
        <Section id="session" title="A whole session">
          <Session session={content.session} />
        </Section>
      )}
      {unused.length > 0 && (
        <Section id="unused" title="Other messages" note="of its channels, used by no operation">
          <MessageTable label="Other messages" rows={unused} />
        </Section>
      )}
      <ExtensionsSection extensions={server.extensions} bindings={server.bindings} />
    </>
  );
}

function ProtocolText({ content: { server } }: { readonly content: ServerContent }) {
  const words: Readonly<Record<string, string>> = { wss: 'WebSocket over TLS', ws: 'WebSocket, not encrypted' };
  const meaning = words[server.protocol.toLowerCase()];
  return (
    <>
      <code>{server.protocol}</code> {server.protocolVersion}{' '}
      {meaning !== undefined && <span className="muted">{meaning}</span>}
    </>
  );
}

function count(messages: number): string {
  return messages === 1 ? '1 message' : `${messages} messages`;
}
