/** A named schema, and where it is used. */
import type { ApiModel, NamedSchema } from '../../model/types';
import type { Lookup } from '../../site/lookup';
import { expanded } from '../../site/schemas/expanded';
import { otherNames, pageEntry } from '../../site/search/entry';
import type { Block } from '../blocks';
import { blocks, brief, fact, facts, page } from '../document';
import { dotted, inlines, line, remark } from '../inlines';
import { arrowLink, link, schemaLink } from '../links';
import { draft, type PageDraft } from '../page';
import { MOST_LINKS } from '../parts/limits';
import { standBadge } from '../parts/stand';
import { typeMark } from '../schema/place';
import { schemaBlock } from '../schema/tree';

interface Said {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

export function* schemaPages(model: ApiModel, lookup: Lookup): Iterable<PageDraft> {
  const { words } = lookup;
  for (const named of model.schemas) {
    const { id, schema, pointer } = named;
    const said: Said = schema.kind === 'schema' ? schema : {};
    const directions = new Set(lookup.messages(named.usedByMessages).flatMap((message) => message.directions));
    const tree = expanded({ kind: 'reference', id, pointer }, lookup);
    if (tree === undefined) continue;
    yield draft({
      kind: 'schema',
      target: `schema:${id}`,
      title: words.titles.schema(id),
      label: id,
      about: brief(said),
      note: inlines(remark(brief(said))),
      entry: pageEntry({
        kind: 'schema',
        label: id,
        aliases: otherNames(id, [said.title]),
        directions: (['send', 'receive'] as const).filter((direction) => directions.has(direction)),
        target: `schema:${id}`,
        text: said.description,
      }),
      // What is another name of a schema shows the parts of that schema.
      isHome: schema.kind === 'reference' ? undefined : (other) => other === id,
      tree: () =>
        page(
          {
            parent: { to: 'schemas', label: words.pages.sections.schemas.title },
            kind: words.markdown.kind.schema,
            title: [id],
            badges: line(
              typeMark({ ...tree, reference: undefined }, words),
              standBadge(lookup.standOf('schema', id), words),
            ),
          },
          [...usedBy(named, lookup), { ...schemaBlock('schema', tree, words), id: 'schema' }],
        ),
    });
  }
}

function usedBy({ usedByMessages, usedBySchemas }: NamedSchema, { messages, words }: Lookup): readonly Block[] {
  const { schema: titles } = words.pages;
  const inMessages = messages(usedByMessages);
  const more = (count: number) => count > MOST_LINKS && words.conversation.more(count - MOST_LINKS);
  return blocks(
    facts(
      fact(titles.inMessages, dotted([...inMessages.slice(0, MOST_LINKS).map(arrowLink), more(inMessages.length)])),
      fact(
        titles.inSchemas,
        dotted([
          ...usedBySchemas.slice(0, MOST_LINKS).map(schemaLink),
          usedBySchemas.length > MOST_LINKS &&
            link('schemas', words.conversation.more(usedBySchemas.length - MOST_LINKS)),
        ]),
      ),
      fact(titles.usedBy, inMessages.length + usedBySchemas.length === 0 && titles.nothing),
    ),
  );
}
