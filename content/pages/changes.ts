/** What changed since the version before: the page that one reads before upgrading. */
import type { ChangeSet } from '../../changes/types';
import { bumpOf, nextVersion } from '../../changes/version';
import { pageEntry } from '../../site/search/entry';
import type { Words } from '../../words/types';
import type { Block, Inlines } from '../blocks';
import { blocks, page, paragraph } from '../document';
import { code, line, mark, muted, phrase } from '../inlines';
import { draft, type PageDraft } from '../page';
import { changeBlocks, changeCounts } from '../parts/changes';

/** @param compare is asked when the page is made. */
export function changesPage(compare: () => { readonly set: ChangeSet }, words: Words): PageDraft {
  const { title, summary } = words.changes.page;
  return draft({
    kind: 'changes',
    target: 'changes',
    title,
    note: [summary],
    entry: pageEntry({ kind: 'guide', label: title, target: 'changes' }),
    tree: () => {
      const { set } = compare();
      return page({ title: [title], badges: mark('version', versionsOf(set)) }, pageBlocks(set, words));
    },
  });
}

function pageBlocks(set: ChangeSet, words: Words): readonly Block[] {
  const { page: titles } = words.changes;
  const versions = { before: code(set.before.version), after: code(set.after.version) };
  if (set.changes.length === 0) return paragraph(phrase(titles.nothing, versions));
  return blocks(
    paragraph(line(phrase(isRenamed(set) ? titles.lead : titles.same, versions), nextText(set, words))),
    changeCounts(set, words),
    paragraph(set.isIncomplete && muted(titles.incomplete)),
    changeBlocks(set, words),
  );
}

/** The version that these changes ask for; nothing where the one before has no number that could be counted on. */
function nextText({ before, changes }: ChangeSet, { changes: { page: titles } }: Words): Inlines {
  const version = nextVersion(before.version, bumpOf(changes));
  return version === undefined ? [] : phrase(titles.next, { version: code(version) });
}

function isRenamed({ before, after }: ChangeSet): boolean {
  return before.version !== after.version;
}

function versionsOf(set: ChangeSet): string {
  return isRenamed(set) ? `${set.before.version} → ${set.after.version}` : set.after.version;
}
