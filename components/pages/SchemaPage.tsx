/** A named schema, and where it is used. */

import { typeText } from '../../routes/type-text';
import type { SchemaContent } from '../../routes/types';
import { Facts } from '../content/Facts';
import { Link } from '../content/Link';
import { Separated } from '../content/Separated';
import { Title } from '../layout/Title';
import { MessageLinks } from '../message/MessageLink';
import { SchemaTree } from '../schema/SchemaTree';
import { useWords } from '../page-context';

export function SchemaPage({ content: { schema, tree, messages } }: { readonly content: SchemaContent }) {
  const schemas = schema.usedBySchemas.map((id) => ({ key: id, node: <Link to={`schema:${id}`}>{id}</Link> }));
  return (
    <>
      <Title
        parent={{ target: 'schemas', label: 'Schemas' }}
        title={schema.id}
        badge={<span className="type">{typeText(tree, useWords().schema)}</span>}
      />
      <Facts
        facts={[
          ['In messages', messages.length > 0 && <MessageLinks messages={messages} arrow />],
          ['In schemas', schemas.length > 0 && <Separated items={schemas} />],
          ['Used by', messages.length + schemas.length === 0 && 'Nothing in this document'],
        ]}
      />
      <div id="schema">
        <SchemaTree root="schema" tree={tree} />
      </div>
    </>
  );
}
