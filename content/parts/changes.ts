/** What changed, as blocks: what breaks first, and in it by what it belongs to. */
import type { Change, ChangeSet } from '../../changes/types';
import type { Words } from '../../words/types';
import type { Block, Inlines, Item } from '../blocks';
import { blocks, paragraph, section } from '../document';
import { inlines, line, muted, note, phrase, strong } from '../inlines';
import { type AlikeGroup, type ChangeGroup, type VerdictGroups, verdictGroups } from './changes-groups';
import { alsoText, changePlace, changeSentence, subjectLink } from './changes-text';

/** How many there are of each verdict, with what it means; those that there are lead to their sections. */
export function changeCounts(set: ChangeSet, { changes: words }: Words): readonly Block[] {
  const items = verdictGroups(set).map(({ verdict, count }): Item => {
    const name = words.verdicts[verdict];
    return {
      inlines: line(
        strong(String(count)),
        count === 0 ? name : { kind: 'here', anchor: verdict, inlines: [name] },
        note(words.explained[verdict]),
      ),
    };
  });
  return [{ kind: 'list', look: 'verdicts', items }];
}

/** A section for each verdict that there is. What nobody has to act on is folded. */
export function changeBlocks(set: ChangeSet, words: Words): readonly Block[] {
  return blocks(...verdictGroups(set).map((part) => verdictBlocks(part, words)));
}

function verdictBlocks({ verdict, count, together, more }: VerdictGroups, words: Words): readonly Block[] {
  if (count === 0) return [];
  const { verdicts, changed, page } = words.changes;
  const list: Block = { kind: 'list', look: 'changes', items: together.map((group) => groupItem(group, words)) };
  const isFolded = verdict === 'documentation';
  const fold: Block = { kind: 'fold', look: 'more', isOpen: false, summary: [page.folded], blocks: [list] };
  const rest = more > 0 && phrase(page.rest(more), { command: { kind: 'code', text: 'ws-docs diff' } });
  return section(verdict, verdicts[verdict], [isFolded ? fold : list, paragraph(muted(rest))], {
    note: changed(count),
  });
}

function groupItem(group: ChangeGroup | AlikeGroup, words: Words): Item {
  if ('alike' in group) return alikeItem(group, words);
  const { id, subject, changes } = group;
  const shared = sharedWay(changes, words);
  return {
    id,
    inlines: line(muted(words.changes.subjects[subject.kind]), strong(subjectLink(subject)), shared),
    blocks: [changeList(changes, shared === undefined, words)],
  };
}

/** What happened, and then to which of them. */
function alikeItem({ alike }: AlikeGroup, words: Words): Item {
  const [{ subject, changes }] = alike;
  const shared = sharedWay(changes, words);
  const names = alike.map((one): Item => ({ id: one.id, inlines: [subjectLink(one.subject)] }));
  return {
    inlines: line(strong(`${alike.length} ${words.changes.several[subject.kind]}`), shared),
    blocks: [changeList(changes, shared === undefined, words), { kind: 'list', look: 'names', items: names }],
  };
}

function changeList(changes: readonly Change[], hasWay: boolean, words: Words): Block {
  return { kind: 'list', look: 'parts', items: changes.map((change) => changeItem(change, hasWay, words)) };
}

/** The direction that all of them have, to be said once. */
function sharedWay(changes: readonly Change[], words: Words): Inlines | undefined {
  const [first, ...others] = changes;
  if (first === undefined || others.some(({ direction }) => direction !== first.direction)) return undefined;
  return wayOf(first, words);
}

function wayOf({ direction }: Change, { message }: Words): Inlines {
  return inlines(direction && { kind: 'direction', direction, text: message.directions[direction] });
}

function changeItem(change: Change, hasWay: boolean, words: Words): Item {
  const place = changePlace(change, words);
  const sentence = inlines(place, place.length > 0 && ': ', changeSentence(change, words));
  return { inlines: line(hasWay && wayOf(change, words), sentence, note(alsoText(change, words))) };
}
