/** One page to send or to keep: a file that needs no other. */
import { createHash } from 'node:crypto';
import type { Block } from '../../content/blocks';
import { blocks, fact, facts, page, paragraph, section } from '../../content/document';
import { code, inlines, line, muted, strong } from '../../content/inlines';
import { changeBlocks } from '../../content/parts/changes';
import { changePlace, changeSentence } from '../../content/parts/changes-text';
import { renderReport } from '../../render/render-report';
import type { Output } from '../terminal';
import { acceptedOf, type Diff, type Entry } from './diff';
import { INCOMPLETE, releaseText, summaryOf, WORDS } from './report';

export function reportHtml(diff: Diff, out: Output): void {
  const html = renderReport(pageOf(diff), WORDS, (text) => createHash('sha256').update(text).digest('base64'));
  for (const row of html.trimEnd().split('\n')) out.line(row);
}

function pageOf(diff: Diff) {
  const { before, after, set } = diff;
  const open = diff.entries.filter(({ reason }) => reason === undefined).map(({ change }) => change);
  const names = facts(
    fact('Old', line(set.before.version, code(before.name))),
    fact('New', line(set.after.version, code(after.name))),
    fact('Version', releaseText(diff)),
  );
  return page(
    { title: [`What changed: ${set.after.title}`] },
    blocks(
      paragraph(strong(summaryOf(diff))),
      set.isIncomplete && paragraph(INCOMPLETE),
      names,
      changeBlocks({ ...set, changes: open }, WORDS),
      acceptedBlocks(acceptedOf(diff)),
    ),
  );
}

function acceptedBlocks(entries: readonly Entry[]): readonly Block[] {
  if (entries.length === 0) return [];
  const items = entries.map(({ change, reason = '' }) => {
    const { subject } = change;
    const place = changePlace(change, WORDS);
    const said = inlines(place, place.length > 0 && ': ', changeSentence(change, WORDS));
    return {
      inlines: line(muted(WORDS.changes.subjects[subject.kind]), strong(subject.label), said),
      blocks: paragraph(muted(`Accepted: ${reason}`)),
    };
  });
  return section('accepted', 'Accepted', [{ kind: 'list', items }], { note: String(entries.length) });
}
