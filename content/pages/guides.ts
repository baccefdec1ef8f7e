/** Guides: what their authors wrote, and the list of them. */
import type { GuidePages } from '../../site/guides/guide-pages';
import { guideGroups } from '../../site/guides/listed';
import { pageEntry } from '../../site/search/entry';
import type { Words } from '../../words/types';
import { page, prose } from '../document';
import { draft, type PageDraft } from '../page';
import { guideList } from '../parts/cards';
import { pager } from '../parts/navigation';

export function* guidePageDrafts({ guides, intro }: GuidePages, { guides: words }: Words): Iterable<PageDraft> {
  for (const [index, guide] of guides.entries()) {
    const { path, title, summary, text } = guide;
    const ends = [guides[index - 1], guides[index + 1]].map(
      (other) => other && { to: `guide:${other.path}` as const, label: other.title },
    );
    yield draft({
      kind: 'guide',
      target: `guide:${path}`,
      title,
      label: title,
      about: summary,
      entry: pageEntry({ kind: 'guide', label: title, target: `guide:${path}`, text }),
      tree: () =>
        page({ parent: { to: 'guides', label: words.title }, title: [title] }, [
          ...(text.trim() === '' ? [] : [{ kind: 'guide', guide } as const]),
          ...pager(words.pager, ends),
        ]),
    });
  }
  if (guides.length === 0 && intro === undefined) return;
  const title = intro?.title ?? words.title;
  yield draft({
    kind: 'guides',
    target: 'guides',
    title,
    // Without words of its own it is a list, as a table of contents is.
    label: intro?.title,
    about: intro?.summary ?? words.summary,
    note: [words.summary],
    entry: pageEntry({ kind: 'guide', label: title, target: 'guides', text: intro?.text }),
    tree: () =>
      page({ title: [title] }, [
        ...(intro === undefined ? prose(words.summary, 2, 'lead') : [{ kind: 'guide', guide: intro } as const]),
        ...guideList(guideGroups(guides)[0].guides),
      ]),
  });
}
