/** A named schema, and where it is used. */

import { typeText } from '../../content/schema/type-text';
import type { SchemaContent } from '../../site/types';
import { Facts } from '../content/Facts';
import { Link } from '../content/Link';
import { Separated } from '../content/Separated';
import { Title } from '../layout/Title';
import { MessageLinks } from '../message/MessageLink';
import { useWords } from '../page-context';
import { SchemaTree } from '../schema/SchemaTree';

export function SchemaPage({ content: { schema, tree, messages } }: { readonly content: SchemaContent }) {
  const { pages, schema: schemaWords } = useWords();
  const words = pages.schema;
  const schemas = schema.usedBySchemas.map((id) => ({ key: id, node: <Link to={`schema:${id}`}>{id}</Link> }));
  return (
    <>
      <Title
        parent={{ target: 'schemas', label: pages.sections.schemas.title }}
        title={schema.id}
        badge={<span className="type">{typeText(tree, schemaWords)}</span>}
      />
      <Facts
        facts={[
          [words.inMessages, messages.length > 0 && <MessageLinks messages={messages} arrow />],
          [words.inSchemas, schemas.length > 0 && <Separated items={schemas} />],
          [words.usedBy, messages.length + schemas.length === 0 && words.nothing],
        ]}
      />
      <div id="schema">
        <SchemaTree root="schema" tree={tree} />
      </div>
    </>
  );
}
