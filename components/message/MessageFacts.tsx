/** The short facts of a message: where it travels, how to know it, what the document calls it. */

import type { Operation } from '../../model/types';
import type { MessageContent } from '../../site/types';
import { Facts } from '../content/Facts';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Separated } from '../content/Separated';
import { FurtherReading, TagList } from '../content/Tags';
import { useWords } from '../page-context';
import { Identity } from './Identity';
import { ServerLinks } from './MessageTable';

export function MessageFacts({ content }: { readonly content: MessageContent }) {
  const { message, servers, channels, operations } = content;
  const { correlationId, traits } = message;
  const { content: common, message: words } = useWords();
  return (
    <Facts
      facts={[
        [words.servers(servers.length), servers.length > 0 && <ServerLinks servers={servers} />],
        [words.channels(channels.length), channels.length > 0 && <ChannelLinks channels={channels} />],
        [words.knownBy, message.identifiedBy && <Identity identity={message.identifiedBy} />],
        [words.inAsyncApi, <Operations key="operations" operations={operations} />],
        [words.name, message.name !== message.label && message.name],
        [words.title, message.title !== message.label && message.title],
        [common.contentType, message.contentType && <code>{message.contentType}</code>],
        [words.schemaFormat, message.schemaFormat && <code>{message.schemaFormat}</code>],
        [
          words.correlation,
          correlationId && (
            <>
              <code>{correlationId.location}</code> <Markdown text={correlationId.description} inline />
            </>
          ),
        ],
        [words.traits, traits > 0 && words.mergedTraits(traits)],
        [common.tags, message.tags.length > 0 && <TagList tags={message.tags} />],
        [common.readMore, message.externalDocs && <FurtherReading externalDocs={message.externalDocs} />],
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
  const words = useWords().message;
  if (operations.length === 0) return words.noOperation;
  const actions = new Map(operations.map(({ action, direction }) => [`${action} ${direction}`, { action, direction }]));
  const items = [...actions].map(([key, { action, direction }]) => ({
    key,
    node: (
      <>
        <code>{action}</code>{' '}
        <span className="muted">{direction === 'send' ? words.serverReceives : words.serverSends}</span>
      </>
    ),
  }));
  return <Separated items={items} />;
}
