/** Draws a conversation: what is said, what answers it, what answers that. */

import type { Direction, Message } from '../../model/types';
import type { Words } from '../../words/types';
import type { Lookup } from '../lookup';
import { type Diagram, layOut } from './diagram';
import type { Move } from './script';

type DiagramWords = Words['diagrams'];

/** How many replies deep a conversation is followed, and how many replies of one message are drawn. */
const DEEPEST = 4;
const MOST_REPLIES = 4;

/** A request, its replies, and their replies. */
export function conversationDiagram(request: Message, lookup: Lookup): Diagram | undefined {
  const direction = directionOf(request, lookup);
  if (direction === undefined) return undefined;
  const words = lookup.words.diagrams;
  const moves = exchange(request, direction, walkOf(lookup));
  return layOut({ title: words.repliesTo(request.label), server: words.server, moves }, words);
}

/** What a message answers, the message, and what answers it; `undefined` for one that stands alone. */
export function messageDiagram(message: Message, lookup: Lookup): Diagram | undefined {
  const direction = directionOf(message, lookup);
  const requests = lookup.messages(message.repliesTo).filter(({ id }) => id !== message.id);
  if (direction === undefined || (requests.length === 0 && message.replies.length === 0)) return undefined;
  const walk = walkOf(lookup);
  const follows = exchange(message, direction, walk);
  // A request that comes round again below needs no second line.
  const asked = requests
    .filter(({ id }) => !walk.followed.has(id))
    .map((request) => say(request, directionOf(request, lookup) ?? opposite(direction)));
  const words = lookup.words.diagrams;
  const moves = [...anyOf(asked, words), ...follows];
  return layOut({ title: words.dialogueOf(message.label), server: words.server, moves }, words);
}

/** One walk from requests to their replies. */
export interface Walk {
  readonly lookup: Lookup;
  /** Ids of the messages whose replies were drawn: each is followed once, so that rings end. */
  readonly followed: Set<string>;
  /** Only these messages are drawn; `undefined`: all. */
  readonly within: ReadonlySet<string> | undefined;
  /** Whether the outcomes of replies are written below them. */
  readonly saysOutcomes: boolean;
}

function walkOf(lookup: Lookup): Walk {
  return { lookup, within: undefined, followed: new Set(), saysOutcomes: true };
}

/** A message and what follows it. */
export function exchange(
  message: Message,
  direction: Direction,
  walk: Walk,
  above: readonly string[] = [],
): readonly Move[] {
  const { lookup, followed, within } = walk;
  const words = lookup.words.diagrams;
  const said = say(message, direction, above.length > 0 ? walk : undefined);
  if (above.includes(message.id)) return [said, { kind: 'note', text: words.roundAgain }];
  if (followed.has(message.id) || above.length === DEEPEST) return [said];
  followed.add(message.id);
  const all = distinct(lookup.messages(message.replies.map((reply) => reply.message)));
  const replies = within === undefined ? all : all.filter(({ id }) => within.has(id));
  const path = [...above, message.id];
  const answers = replies
    .slice(0, MOST_REPLIES)
    .map((reply) => exchange(reply, answering(reply, direction), walk, path));
  const more = replies.length - answers.length;
  const rest: readonly Move[] = more > 0 ? [{ kind: 'note', text: words.more(more) }] : [];
  return [said, ...(answers.length > 1 ? anyOf([...alternatives(answers, words), ...rest], words) : answers.flat())];
}

/** Longer ones are kept apart by a word. */
function alternatives(answers: readonly (readonly Move[])[], { or }: DiagramWords): readonly Move[] {
  const areLong = answers.some(({ length }) => length > 1);
  return answers.flatMap((moves, index) => (areLong && index > 0 ? [{ kind: 'note', text: or }, ...moves] : moves));
}

/** Alternatives stand in a frame; a single line needs none. */
function anyOf(moves: readonly Move[], words: DiagramWords): readonly Move[] {
  if (moves.length < 2) return moves;
  const shown = moves.slice(0, 3 * MOST_REPLIES);
  return [{ kind: 'frame', title: words.anyOf, moves: shown }];
}

/** @param answering the walk that it is a reply in: a reply says how it can turn out. */
function say(message: Message, direction: Direction, answering?: Walk): Move {
  return { kind: 'say', direction, label: message.label, note: answering && outcomesText(message, answering) };
}

function outcomesText(message: Message, { saysOutcomes, lookup }: Walk): string | undefined {
  const outcomes = saysOutcomes ? lookup.digest(message).outcomes : [];
  return outcomes.length === 2 || outcomes.length === 3 ? outcomes.join(lookup.words.diagrams.orBetween) : undefined;
}

/** The way a message travels; one that no operation lists goes against its first reply. */
function directionOf(message: Message, { messages }: Lookup): Direction | undefined {
  const [own] = message.directions;
  if (own !== undefined) return own;
  const [reply] = messages(message.replies.map((link) => link.message)).flatMap(({ directions }) => directions);
  return reply && opposite(reply);
}

/** Against the request, unless the document says otherwise. */
function answering({ directions }: Message, request: Direction): Direction {
  return directions.includes(opposite(request)) ? opposite(request) : (directions[0] ?? opposite(request));
}

function opposite(direction: Direction): Direction {
  return direction === 'send' ? 'receive' : 'send';
}

/** A reply on two channels is one line. */
function distinct(messages: readonly Message[]): readonly Message[] {
  return [...new Set(messages)];
}
