/** The index of a section: everything of one kind. */

import { firstParagraph } from '../../filters/markdown-parts';
import type { SectionContent } from '../../site/types';
import { ServerCards } from '../connect/ServerCards';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Table } from '../content/Table';
import { Title } from '../layout/Title';
import { MessageTable } from '../message/MessageTable';
import { useWords } from '../page-context';

export function SectionPage({ content }: { readonly content: SectionContent }) {
  const { section, servers, channels, messages, schemas } = content;
  const { pages, schema: schemaWords } = useWords();
  const { columns, sections } = pages;
  const { title, summary } = sections[section];
  return (
    <>
      <Title title={title} summary={summary} />
      {servers.length > 0 && <ServerCards cards={servers} heading="h2" />}
      {messages.length > 0 && <MessageTable label={title} rows={messages} direction />}
      {channels.length > 0 && (
        <Table label={title} columns={[columns.channel, columns.address, columns.about]}>
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
        <Table label={title} columns={[columns.schema, columns.type, columns.about]}>
          {schemas.map(({ id, schema }) => (
            <tr key={id}>
              <td>
                <Link to={`schema:${id}`}>{id}</Link>
              </td>
              <td>
                <span className="type">{schema.kind === 'schema' && schema.types.join(schemaWords.or)}</span>
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
