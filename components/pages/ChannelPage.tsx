/** A channel: a connection endpoint, its parameters, and what travels on it each way. */

import type { ChannelContent, OperationView } from '../../site/types';
import { Address } from '../connect/Address';
import { ConnectionFacts } from '../connect/ConnectionFacts';
import { HandshakeParts } from '../connect/HandshakeParts';
import { OpeningRequest } from '../connect/Opening';
import { Security } from '../connect/Security';
import { ExtensionList, ExtensionsSection } from '../content/Extensions';
import { Facts } from '../content/Facts';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Phrase } from '../content/Phrase';
import { Section } from '../content/Section';
import { Separated } from '../content/Separated';
import { FurtherReading, TagList } from '../content/Tags';
import { Title } from '../layout/Title';
import { DirectionBadge } from '../message/DirectionBadge';
import { MessageTable } from '../message/MessageTable';
import { useWords } from '../page-context';

export function ChannelPage({ content }: { readonly content: ChannelContent }) {
  const { channel, connections, handshake, facts, operations, replies, unused } = content;
  const { content: common, pages } = useWords();
  const words = pages.channel;
  const isAddress = channel.label === channel.address;
  const hasHandshake = channel.webSocket !== undefined || handshake.parameters.length > 0;
  return (
    <>
      <Title
        parent={{ target: 'channels', label: pages.sections.channels.title }}
        title={isAddress ? <code>{channel.label}</code> : channel.label}
        summary={channel.summary}
        description={channel.description}
      />
      <Facts
        facts={[
          [
            words.address,
            channel.address === undefined ? words.noAddress : !isAddress && <code>{channel.address}</code>,
          ],
          [common.tags, channel.tags.length > 0 && <TagList tags={channel.tags} />],
          [common.readMore, channel.externalDocs && <FurtherReading externalDocs={channel.externalDocs} />],
        ]}
      />
      {connections.length > 0 && (
        <Section id="servers" title={words.servers}>
          <ul className="connections">
            {connections.map(({ server, url, opening }) => (
              <li key={server.id}>
                <p className="connection">
                  {url !== undefined && <Address url={url} />} <Link to={`server:${server.id}`}>{server.label}</Link>
                  {server.webSocketFacts !== undefined && (
                    <Link to={`server:${server.id}`} anchor="facts">
                      {pages.facts}
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
        <Section id="handshake" title={words.handshake} note={words.handshakeNote}>
          <HandshakeParts root="handshake" handshake={handshake} binding={channel.webSocket} />
        </Section>
      )}
      {facts !== undefined && (
        <Section id="facts" title={pages.facts}>
          <ConnectionFacts view={facts} />
        </Section>
      )}
      {operations.map((view) => (
        <OperationSection key={view.operation.id} view={view} />
      ))}
      {replies.length > 0 && (
        <Section id="replies" title={words.replies} note={words.repliesNote}>
          <MessageTable label={words.replies} rows={replies} direction />
        </Section>
      )}
      {unused.length > 0 && (
        <Section id="unused" title={pages.otherMessages} note={words.unusedNote}>
          <MessageTable label={pages.otherMessages} rows={unused} />
        </Section>
      )}
      <ExtensionsSection extensions={channel.extensions} bindings={channel.bindings} />
    </>
  );
}

function OperationSection({ view: { operation, anchor, messages, toldApartBy } }: { readonly view: OperationView }) {
  const { direction, label, action, summary, description, security, tags, externalDocs } = operation;
  const { content: common, pages } = useWords();
  const words = pages.channel;
  return (
    <section className="operation">
      <h2 id={anchor}>
        <DirectionBadge direction={direction} /> {label} <small>{action}</small>
      </h2>
      <Markdown text={summary} />
      <Markdown text={description} />
      {toldApartBy.length > 0 && <ToldApart by={toldApartBy} count={messages.length} />}
      {messages.length === 0 ? (
        <p className="muted">{words.noMessage}</p>
      ) : (
        <MessageTable label={words.messagesOf(label)} rows={messages} />
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
        extensions={operation.bindings.map(({ protocol, value }) => ({ name: common.binding(protocol), value }))}
      />
    </section>
  );
}

function ToldApart({ by: [first, ...further], count }: { readonly by: readonly string[]; readonly count: number }) {
  const words = useWords().pages.channel;
  return (
    <p>
      <Phrase
        text={further.length === 0 ? words.toldApart(count) : words.toldApartTwice(count)}
        parts={{
          field: <code>{first}</code>,
          further: <Separated items={further.map((path) => ({ key: path, node: <code>{path}</code> }))} />,
        }}
      />
    </p>
  );
}
