/** The short facts of a message: where it travels, how to know it, what the document calls it. */
import type { Operation } from '../../model/types';
import type { MessageContent } from '../../routes/types';
import { Facts } from '../content/Facts';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Separated } from '../content/Separated';
import { FurtherReading, TagList } from '../content/Tags';
import { Identity } from './Identity';
import { ServerLinks } from './MessageTable';

export function MessageFacts({ content }: { readonly content: MessageContent }) {
  const { message, servers, channels, operations } = content;
  const { correlationId, traits } = message;
  return (
    <Facts
      facts={[
        [servers.length === 1 ? 'Server' : 'Servers', servers.length > 0 && <ServerLinks servers={servers} />],
        [channels.length === 1 ? 'Channel' : 'Channels', channels.length > 0 && <ChannelLinks channels={channels} />],
        ['Know it by', message.identifiedBy && <Identity identity={message.identifiedBy} />],
        ['In AsyncAPI', <Operations key="operations" operations={operations} />],
        ['Name', message.name !== message.label && message.name],
        ['Title', message.title !== message.label && message.title],
        ['Content type', message.contentType && <code>{message.contentType}</code>],
        ['Schema format', message.schemaFormat && <code>{message.schemaFormat}</code>],
        [
          'Correlation',
          correlationId && (
            <>
              <code>{correlationId.location}</code> <Markdown text={correlationId.description} inline />
            </>
          ),
        ],
        ['Traits', traits > 0 && `${traits} merged into this message`],
        ['Tags', message.tags.length > 0 && <TagList tags={message.tags} />],
        ['Read more', message.externalDocs && <FurtherReading externalDocs={message.externalDocs} />],
      ]}
    />
  );
}

function ChannelLinks({ channels }: Pick<MessageContent, 'channels'>) {
  const items = channels.map(({ id, label, address }) => ({
    key: id,
    node: <Link to={`channel:${id}`}>{label === address ? <code>{label}</code> : label}</Link>,
  }));
  return <Separated items={items} />;
}

/** The document's own word, and what it means there: the document speaks for the application. */
function Operations({ operations }: { readonly operations: readonly Operation[] }) {
  if (operations.length === 0) return 'No operation sends or receives it.';
  const words = new Map(operations.map(({ action, direction }) => [`${action} ${direction}`, { action, direction }]));
  const items = [...words].map(([key, { action, direction }]) => ({
    key,
    node: (
      <>
        <code>{action}</code>{' '}
        <span className="muted">{direction === 'send' ? 'the server receives it' : 'the server sends it'}</span>
      </>
    ),
  }));
  return <Separated items={items} />;
}
