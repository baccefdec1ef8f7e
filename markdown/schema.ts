/** A named schema, and where it is used. */
import type { SchemaContent } from '../site/types';
import { messageLinks, schemaLink } from './links';
import { schemaTree } from './schema-tree';
import { blocks, facts, title, type Writing } from './writing';

export function schemaPage({ schema, tree, messages }: SchemaContent, writing: Writing): string {
  const { markdown, pages } = writing.words;
  const schemas = schema.usedBySchemas.map((id) => schemaLink(id, writing)).join(' · ');
  return blocks(
    title(`${markdown.kind.schema}: ${schema.id}`),
    facts([
      [pages.schema.inMessages, messageLinks(messages, writing)],
      [pages.schema.inSchemas, schemas],
      [pages.schema.usedBy, messages.length === 0 && schemas === '' && pages.schema.nothing],
    ]),
    schemaTree(tree, writing),
  );
}
