/** A channel: a connection endpoint, its parameters, and what travels on it each way. */
import type { ChannelContent, OperationView } from '../../routes/types';
import { Address } from '../connect/Address';
import { ConnectionFacts } from '../connect/ConnectionFacts';
import { HandshakeParts } from '../connect/HandshakeParts';
import { OpeningRequest } from '../connect/Opening';
import { Security } from '../connect/Security';
import { ExtensionList, ExtensionsSection } from '../content/Extensions';
import { Facts } from '../content/Facts';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Section } from '../content/Section';
import { Separated } from '../content/Separated';
import { FurtherReading, TagList } from '../content/Tags';
import { Title } from '../layout/Title';
import { DirectionBadge } from '../message/DirectionBadge';
import { MessageTable } from '../message/MessageTable';

export function ChannelPage({ content }: { readonly content: ChannelContent }) {
  const { channel, connections, handshake, facts, operations, replies, unused } = content;
  const isAddress = channel.label === channel.address;
  const hasHandshake = channel.webSocket !== undefined || handshake.parameters.length > 0;
  return (
    <>
      <Title
        parent={{ target: 'channels', label: 'Channels' }}
        title={isAddress ? <code>{channel.label}</code> : channel.label}
        summary={channel.summary}
        description={channel.description}
      />
      <Facts
        facts={[
          [
            'Address',
            channel.address === undefined ? 'Not known in advance' : !isAddress && <code>{channel.address}</code>,
          ],
          ['Tags', channel.tags.length > 0 && <TagList tags={channel.tags} />],
          ['Read more', channel.externalDocs && <FurtherReading externalDocs={channel.externalDocs} />],
        ]}
      />
      {connections.length > 0 && (
        <Section id="servers" title="Open it on">
          <ul className="connections">
            {connections.map(({ server, url, opening }) => (
              <li key={server.id}>
                <p className="connection">
                  {url !== undefined && <Address url={url} />} <Link to={`server:${server.id}`}>{server.label}</Link>
                  {server.webSocketFacts !== undefined && (
                    <Link to={`server:${server.id}`} anchor="facts">
                      Connection facts
                    </Link>
                  )}
                </p>
                <OpeningRequest opening={opening} url={url} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {hasHandshake && (
        <Section id="handshake" title="Handshake" note="the request that opens the connection">
          <HandshakeParts root="handshake" handshake={handshake} binding={channel.webSocket} />
        </Section>
      )}
      {facts !== undefined && (
        <Section id="facts" title="Connection facts">
          <ConnectionFacts view={facts} />
        </Section>
      )}
      {operations.map((view) => (
        <OperationSection key={view.operation.id} view={view} />
      ))}
      {replies.length > 0 && (
        <Section id="replies" title="Replies" note="to the messages above">
          <MessageTable label="Replies" rows={replies} direction />
        </Section>
      )}
      {unused.length > 0 && (
        <Section id="unused" title="Other messages" note="used by no operation of this channel">
          <MessageTable label="Other messages" rows={unused} />
        </Section>
      )}
      <ExtensionsSection extensions={channel.extensions} bindings={channel.bindings} />
    </>
  );
}

function OperationSection({ view: { operation, anchor, messages, toldApartBy } }: { readonly view: OperationView }) {
  const { direction, label, action, summary, description, security, tags, externalDocs } = operation;
  return (
    <section className="operation">
      <h2 id={anchor}>
        <DirectionBadge direction={direction} /> {label} <small>{action}</small>
      </h2>
      <Markdown text={summary} />
      <Markdown text={description} />
      {toldApartBy.length > 0 && (
        <p>
          Its {messages.length} messages are told apart by{' '}
          <Separated items={toldApartBy.map((path) => ({ key: path, node: <code>{path}</code> }))} />.
        </p>
      )}
      {messages.length === 0 ? (
        <p className="muted">The document names no message here.</p>
      ) : (
        <MessageTable label={`Messages of ${label}`} rows={messages} />
      )}
      {security.length > 0 && <Security security={security} />}
      <TagList tags={tags} />
      {externalDocs !== undefined && (
        <p>
          <FurtherReading externalDocs={externalDocs} />
        </p>
      )}
      <ExtensionList extensions={operation.extensions} />
      <ExtensionList
        extensions={operation.bindings.map(({ protocol, value }) => ({ name: `${protocol} binding`, value }))}
      />
    </section>
  );
}
