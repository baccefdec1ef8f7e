/** The index of a section: everything of one kind. */
import { firstParagraph } from '../../filters/markdown-parts';
import type { Section, SectionContent } from '../../routes/types';
import { ServerCards } from '../connect/ServerCards';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Table } from '../content/Table';
import { Title } from '../layout/Title';
import { MessageTable } from '../message/MessageTable';

const TITLES: Readonly<Record<Section, readonly [title: string, summary: string]>> = {
  servers: ['Servers', 'Where to connect.'],
  channels: ['Channels', 'What a connection is opened to.'],
  messages: ['Messages', 'Everything that can be sent or received.'],
  schemas: ['Schemas', 'The named parts that messages are made of.'],
};

export function SectionPage({ content }: { readonly content: SectionContent }) {
  const { section, servers, channels, messages, schemas } = content;
  const [title, summary] = TITLES[section];
  return (
    <>
      <Title title={title} summary={summary} />
      {servers.length > 0 && <ServerCards cards={servers} heading="h2" />}
      {messages.length > 0 && <MessageTable label="Messages" rows={messages} direction />}
      {channels.length > 0 && (
        <Table label="Channels" columns={['Channel', 'Address', 'What it is']}>
          {channels.map(({ id, label, address, summary: about, description }) => (
            <tr key={id}>
              <td>
                <Link to={`channel:${id}`}>{label}</Link>
              </td>
              <td>
                <code>{address}</code>
              </td>
              <td>
                <Markdown text={about ?? firstParagraph(description)} inline />
              </td>
            </tr>
          ))}
        </Table>
      )}
      {schemas.length > 0 && (
        <Table label="Schemas" columns={['Schema', 'Type', 'What it is']}>
          {schemas.map(({ id, schema }) => (
            <tr key={id}>
              <td>
                <Link to={`schema:${id}`}>{id}</Link>
              </td>
              <td>
                <span className="type">{schema.kind === 'schema' && schema.types.join(' or ')}</span>
              </td>
              <td>
                <Markdown
                  text={schema.kind === 'schema' ? (firstParagraph(schema.description) ?? schema.title) : undefined}
                  inline
                />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
