/** Everything by its name, from A to Z: the search without a script. */
import type { SearchContent, SearchLine, SearchPlace } from '../../site/search/pages';
import type { Words } from '../../words/types';
import type { Block, Item, Link } from '../blocks';
import { blocks, page, prose, section } from '../document';
import { code, inlines, joined, line, muted } from '../inlines';
import { link } from '../links';
import { draft, type PageDraft } from '../page';
import { pager } from '../parts/navigation';

export function searchPage(content: SearchContent, { search }: Words): PageDraft {
  const { target, range, total } = content;
  const part = range && search.part(range.part, range.of);
  return draft({
    kind: 'search',
    target,
    title: part === undefined ? search.title : `${search.title}, ${part}`,
    tree: () =>
      page({ title: [search.title], badges: muted(part) }, [
        ...prose(total === 0 ? search.empty : search.about(total), 2, 'lead'),
        ...searchBlocks(content, search),
      ]),
  });
}

function searchBlocks({ letters, groups, previous, next }: SearchContent, search: Words['search']): readonly Block[] {
  const end = (to: typeof previous, label: string) => to && { to, label };
  return blocks(
    letters.length > 1 && {
      kind: 'navigation',
      look: 'letters',
      label: search.letters,
      links: letters.map(({ letter, target, anchor }) => ({ to: target, anchor, label: letter })),
    },
    ...groups.map(({ letter, anchor, lines }) =>
      section(anchor, letter === '#' ? search.other : letter, [
        { kind: 'list', look: 'names', items: lines.map((one) => nameItem(one, search)) },
      ]),
    ),
    pager(search.title, [end(previous, search.previous), end(next, search.next)]),
  );
}

/** A property is no page: its name leads nowhere, the names of the pages that have it do. */
function nameItem({ kind, label, places, more }: SearchLine, search: Words['search']): Item {
  const isProperty = kind === 'property';
  const links = places.map(placeLink);
  return {
    inlines: line(
      isProperty ? code(label) : joined(links, ' '),
      muted(search.client.kinds[kind]),
      isProperty && inlines(joined(links, ', '), more > 0 && ` ${search.more(more)}`),
    ),
  };
}

function placeLink({ target, anchor, label, directions }: SearchPlace): Link {
  return { ...link(target, label, anchor), directions };
}
