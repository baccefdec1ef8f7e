/** Sequence diagrams: what stands where, and that nothing a document says makes them large or lets names collide. */

import { describe, expect, test } from '@jest/globals';
import { type Diagram, layOut, MOST_STEPS } from '../../site/diagrams/diagram';
import { cutLabel, wrapLabel } from '../../site/diagrams/diagram-text';
import type { Move } from '../../site/diagrams/script';
import { en } from '../../words/catalogues';

const say = (direction: 'send' | 'receive', label: string, note?: string): Move => ({
  kind: 'say',
  direction,
  label,
  note,
});

function draw(moves: readonly Move[], closing: readonly Move[] = []): Diagram {
  return layOut({ title: 'Test', server: 'Server', moves, closing }, en.diagrams);
}

/** A line a row: where it stands, which way it goes, what it says; frames where they begin and end. */
function print({ steps, frames, height }: Diagram): string {
  const rows = [
    ...steps.map(({ kind, toServer, toUser, lines, note, y }) => {
      const arrow = `${toUser ? '<' : ''}${y === undefined ? '' : '-'}${toServer ? '>' : ''}`;
      const words = [...lines, ...(note === undefined ? [] : [note])].map((line) => `${line.text} @${line.y}`);
      return {
        y: lines[0]?.y ?? 0,
        text: `${arrow} ${kind}: ${words.join(' | ')}${y === undefined ? '' : ` line @${y}`}`,
      };
    }),
    ...frames.flatMap(({ title, x, y, width, height: tall }) => [
      { y, text: `[ ${title} @${y}, ${x} to ${x + width}` },
      { y: y + tall, text: `] @${y + tall}` },
    ]),
  ].sort((a, b) => a.y - b.y);
  return [...rows.map(({ text }) => text), `height ${height}`].join('\n');
}

test('lines stand below each other, alternatives in a frame, small words below their line', () => {
  const moves: readonly Move[] = [
    say('send', 'ask'),
    { kind: 'frame', title: 'any of', moves: [say('receive', 'yes', 'Now or Later'), say('receive', 'no')] },
  ];
  const diagram = draw(moves, [{ kind: 'both', label: 'close' }]);
  expect(print(diagram)).toMatchInlineSnapshot(`
"-> send: ask @50 line @58
[ any of @68, 4 to 356
<- receive: yes @104 | Now or Later @128 line @112
<- receive: no @152 line @160
] @170
<-> wire: close @194 line @202
height 214"
`);
  expect(diagram.description).toBe(
    'You send ask; any of (the server sends yes (Now or Later); the server sends no); either side: close.',
  );
});

test('what there is no room for is counted, and the end is shown all the same', () => {
  const many = Array.from({ length: 30 }, (_, index) => say(index % 2 === 0 ? 'send' : 'receive', `m${index}`));
  const diagram = draw(many, [{ kind: 'both', label: 'close' }]);
  expect(diagram.steps.filter(({ y }) => y !== undefined)).toHaveLength(MOST_STEPS);
  expect(diagram.steps.at(-2)?.lines[0]?.text).toBe(`and ${30 - MOST_STEPS + 1} more`);
  expect(diagram.steps.at(-1)?.kind).toBe('wire');
});

test('an empty frame is not drawn', () => {
  expect(draw([{ kind: 'frame', title: 'any of', moves: [] }]).frames).toEqual([]);
});

describe('a name', () => {
  test.each([
    ['ping', ['ping']],
    ['  a\n name  ', ['a name']],
    ['marketData.orderBook.subscriptionConfirmation', ['marketData.orderBook.subscription', 'Confirmation']],
    ['accept-the-terms-and-conditions-of-the-service', ['accept-the-terms-and-conditions-', 'of-the-service']],
    ['x'.repeat(40), ['x'.repeat(34), 'xxxxxx']],
    ['x'.repeat(90), ['x'.repeat(34), `${'x'.repeat(33)}…`]],
    ['名'.repeat(20), ['名'.repeat(17), '名名名']],
    ['', ['']],
  ])('%j stands in one or two lines', (label, lines) => {
    expect(wrapLabel(label, 34)).toEqual(lines);
  });

  test('is cut between characters, never in the middle of one', () => {
    expect(cutLabel('😀'.repeat(30), 10)).toBe(`${'😀'.repeat(4)}…`);
  });

  test('never meets the line or the name before it, however long it is', () => {
    const labels = ['a', 'b'.repeat(50), 'c d '.repeat(40), '名'.repeat(90), '😀'.repeat(50)];
    const { steps, height } = draw(labels.map((label) => say('send', label, label)));
    const baselines = steps.flatMap(({ lines, y, note }) => [
      ...lines.map((line) => line.y),
      ...(y === undefined ? [] : [y]),
      ...(note === undefined ? [] : [note.y]),
    ]);
    for (const [index, y] of baselines.entries()) expect(y - (baselines[index - 1] ?? 0)).toBeGreaterThanOrEqual(8);
    expect(height).toBeGreaterThan(baselines.at(-1) ?? 0);
    for (const { text } of steps.flatMap(({ lines }) => lines)) expect([...text].length).toBeLessThanOrEqual(34);
  });
});
