/** Lays out a sequence diagram: who talks to whom, in which order, and how far down each line stands. */

import type { Direction } from '../../model/types';
import type { Words } from '../../words/types';
import { cutLabel, LABEL, labelBytes, NOTE, wrapLabel } from './diagram-text';
import { capital, describe, moveBytes } from './diagram-words';
import type { Move, Script } from './script';

/** A diagram with a place for everything, in units of its own. */
export interface Diagram {
  readonly title: string;
  /** In words what it shows. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** What the one at the right is called; at the left is the API's user. */
  readonly server: string;
  /** How far from the middle the two life lines run. */
  readonly reach: number;
  readonly steps: readonly Step[];
  readonly frames: readonly Frame[];
}

export interface Step {
  /** The colour it has: `send` and `receive` are messages; `wire` is of the protocol, `note` has no line. */
  readonly kind: Direction | 'wire' | 'note';
  /** Which ends of its line have a head. */
  readonly toServer: boolean;
  readonly toUser: boolean;
  /** The lines of its label, each with its base line. */
  readonly lines: readonly TextLine[];
  /** Smaller words below its line. */
  readonly note: TextLine | undefined;
  /** Where its line runs; `undefined` when it has none. */
  readonly y: number | undefined;
}

export interface TextLine {
  readonly text: string;
  /** What it says in full, where it is cut. */
  readonly whole: string | undefined;
  readonly y: number;
}

export interface Frame {
  readonly title: string;
  /** The same in full, where it is cut. */
  readonly whole: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 360;
const REACH = 152;
/** How many lines between the two a diagram has at most. */
export const MOST_STEPS = 12;
/** What the labels of a diagram may weigh; with its lines that stays below 6 KB. */
const MOST_LABEL_BYTES = 1600;
/** What the labels that are cut may weigh in full, all together. */
const MOST_WHOLE_BYTES = 600;

/** Lines beyond what there is room for are counted in one note. */
export function layOut({ title, description, server, moves, closing = [] }: Script, words: Words['diagrams']): Diagram {
  const room = { steps: MOST_STEPS - closing.length, bytes: MOST_LABEL_BYTES };
  const cut = { lines: 0 };
  const kept = takeMoves(moves, room, cut);
  const more: readonly Move[] = cut.lines === 0 ? [] : [{ kind: 'note', text: words.more(cut.lines) }];
  const shown = [...kept, ...more, ...closing];
  const pen: Pen = { y: 26, steps: [], frames: [], room: MOST_WHOLE_BYTES };
  for (const move of shown) place(move, pen, 0);
  return {
    title: cutLabel(title, 2 * LABEL),
    description: description ?? `${capital(describe(shown, words))}.`,
    width: WIDTH,
    height: pen.y + 12,
    server: cutLabel(server, LABEL),
    reach: REACH,
    steps: pen.steps,
    frames: pen.frames,
  };
}

/** The moves there is room for; what is left out is counted. Once one is left out, so is all that follows. */
function takeMoves(
  moves: readonly Move[],
  room: { steps: number; bytes: number },
  cut: { lines: number },
): readonly Move[] {
  const kept = moves.flatMap((move): readonly Move[] => {
    if (move.kind === 'frame') {
      const inside = takeMoves(move.moves, room, cut);
      return inside.length === 0 ? [] : [{ ...move, moves: inside }];
    }
    if (move.kind === 'note') return cut.lines > 0 ? [] : [move];
    const bytes = moveBytes(move);
    if (cut.lines > 0 || room.steps === 0 || bytes > room.bytes) {
      cut.lines++;
      return [];
    }
    room.steps--;
    room.bytes -= bytes;
    return [move];
  });
  // Words that lead to a line that is left out lead nowhere.
  return cut.lines > 0 && kept.at(-1)?.kind === 'note' ? kept.slice(0, -1) : kept;
}

/** Where the drawing has come to; filled from the top downwards. */
interface Pen {
  y: number;
  readonly steps: Step[];
  readonly frames: Frame[];
  /** How many bytes labels that are cut may still have in full. */
  room: number;
}

/** @returns where the pen is now. */
function down(pen: Pen, by: number): number {
  pen.y += by;
  return pen.y;
}

function place(move: Move, pen: Pen, depth: number): void {
  if (move.kind === 'frame') placeFrame(move, pen, depth);
  else if (move.kind === 'note') placeNote(move.text, pen);
  else placeLine(move, pen);
}

function placeFrame({ title, moves }: Move & { kind: 'frame' }, pen: Pen, depth: number): void {
  const top = pen.y + 10;
  const x = 4 + 4 * depth;
  // The frame stands before what it holds.
  const position = pen.frames.length;
  pen.y = top + 12;
  for (const move of moves) place(move, pen, depth + 1);
  pen.y += 10;
  const { text, whole } = cutLine(title, top, pen);
  const frame = { title: text, whole, x, y: top, width: WIDTH - 2 * x, height: pen.y - top };
  pen.frames.splice(position, 0, frame);
}

function placeNote(text: string, pen: Pen): void {
  pen.y += 24;
  const lines = [cutLine(text, pen.y, pen)];
  pen.steps.push({ kind: 'note', toServer: false, toUser: false, lines, note: undefined, y: undefined });
}

function cutLine(words: string, y: number, pen: Pen): TextLine {
  const text = cutLabel(words, NOTE);
  return { text, y, whole: wholeOf(text, words, pen) };
}

/** Of a label that is cut, as its last line shows, all of it. */
function wholeOf(text: string, words: string, pen: Pen): string | undefined {
  if (!text.endsWith('…') || words.trimEnd().endsWith(text)) return undefined;
  // A name can have as many bytes as its author likes.
  if (words.length > pen.room) return undefined;
  const bytes = labelBytes([words]);
  if (bytes > pen.room) return undefined;
  pen.room -= bytes;
  return words;
}

function placeLine(move: Move & { kind: 'say' | 'both' }, pen: Pen): void {
  pen.y += 8;
  const lines = wrapLabel(move.label, LABEL).map((text) => ({
    text,
    y: down(pen, 16),
    whole: wholeOf(text, move.label, pen),
  }));
  const y = down(pen, 8);
  const words = move.kind === 'say' ? move.note : undefined;
  const note = words === undefined ? undefined : cutLine(words, down(pen, 16), pen);
  const isBoth = move.kind === 'both';
  pen.steps.push({
    kind: isBoth || move.isWire === true ? 'wire' : move.direction,
    toServer: isBoth || move.direction === 'send',
    toUser: isBoth || move.direction === 'receive',
    lines,
    note,
    y,
  });
}
