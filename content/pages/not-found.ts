/** What a static host shows when there is no such page. */
import type { Words } from '../../words/types';
import { page, paragraph, prose } from '../document';
import { phrase } from '../inlines';
import { link } from '../links';
import { draft, type PageDraft } from '../page';

export function notFoundPage({ pages }: Words): PageDraft {
  const { title, summary, ways, overview, messages } = pages.notFound;
  return draft({
    kind: 'notFound',
    target: undefined,
    title,
    tree: () =>
      page({ title: [title] }, [
        ...prose(summary, 2, 'lead'),
        ...paragraph(phrase(ways, { overview: link('overview', overview), messages: link('messages', messages) })),
      ]),
  });
}
