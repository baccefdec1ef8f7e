/** What changed, as blocks: what breaks first, and in it by what it belongs to. */
import { VERDICTS, type Verdict } from '../../changes/rules';
import type { Change, ChangeSet } from '../../changes/types';
import { groupBy } from '../../group-by';
import type { Words } from '../../words/types';
import type { Block, Item } from '../blocks';
import { blocks, paragraph, section } from '../document';
import { inlines, line, muted, note, strong } from '../inlines';
import { alsoText, changePlace, changeSentence, subjectLink } from './changes-text';

/** A page names so many of one verdict: who has more of them reads another API. */
const MOST = 200;

/** A section for each verdict that there is. */
export function changeBlocks({ changes }: ChangeSet, words: Words): readonly Block[] {
  const byVerdict = groupBy(changes, ({ verdict }) => verdict);
  return blocks(...VERDICTS.map((verdict) => verdictBlocks(verdict, byVerdict.get(verdict) ?? [], words)));
}

function verdictBlocks(verdict: Verdict, changes: readonly Change[], words: Words): readonly Block[] {
  const { verdicts, explained, subjects, more } = words.changes;
  const shown = changes.slice(0, MOST);
  const bySubject = groupBy(shown, ({ subject: { kind, id, isGone } }) => JSON.stringify([kind, id, isGone]));
  const items = [...bySubject.values()].map((list): Item => {
    const [first] = list;
    return {
      inlines: first === undefined ? [] : line(muted(subjects[first.subject.kind]), strong(subjectLink(first.subject))),
      blocks: [{ kind: 'list', look: 'parts', items: list.map((change) => changeItem(change, words)) }],
    };
  });
  const rest = changes.length > MOST && paragraph(muted(more(changes.length - MOST).trim()));
  return section(
    verdict,
    verdicts[verdict],
    [changes.length > 0 && paragraph(muted(explained[verdict])), items.length > 0 && { kind: 'list', items }, rest],
    { note: String(changes.length) },
  );
}

function changeItem(change: Change, words: Words): Item {
  const place = changePlace(change, words);
  return {
    inlines: inlines(
      change.direction && {
        kind: 'direction',
        direction: change.direction,
        text: words.message.directions[change.direction],
      },
      change.direction && ' ',
      place,
      place.length > 0 && ': ',
      changeSentence(change, words),
      ' ',
      note(alsoText(change, words)),
    ),
  };
}
