/** Compares what the texts of a document say about directions with the directions that it declares. */

import { groupBy } from '../../group-by';
import type { ApiModel, Direction, Message } from '../types';
import { toldDirection } from './told-direction';

/** A text that says which way a message goes. */
export interface Evidence {
  /** As written. */
  readonly text: string;
  /** Where the text stands. */
  readonly pointer: string;
  /** What the model has; `undefined` for the title of the document, which names an application. */
  readonly direction: Direction | undefined;
  /** Whether the text says the same. */
  readonly agrees: boolean;
}

/** What texts are read of. */
export type Described = Pick<ApiModel, 'perspective' | 'info' | 'channels' | 'operations' | 'messages'>;

interface Candidate {
  readonly direction: Direction;
  readonly pointer: string;
  /** What it says, under the key that it is said with. */
  readonly texts: readonly (readonly [key: string, text: string | undefined])[];
}

/**
 * At most one piece of evidence for each operation, message and channel, and for each text. What goes both ways says
 * nothing, and neither do two texts that contradict each other.
 */
export function findEvidence({ perspective, info, channels, operations, messages }: Described): readonly Evidence[] {
  const directions = new Map(operations.map(({ id, direction }) => [id, direction]));
  const candidates: readonly Candidate[] = [
    ...operations.map(({ id, label, summary, description, direction, pointer }) => ({
      direction,
      pointer,
      texts: [['title', label === id ? undefined : label] as const, ...textsOf({ summary, description })],
    })),
    ...messages.flatMap(({ title, summary, description, directions: ways, pointer }) =>
      onlyOne(ways).map((direction) => ({
        direction,
        pointer,
        texts: [['title', title] as const, ...textsOf({ summary, description })],
      })),
    ),
    ...channels.flatMap(({ summary, description, operations: ids, pointer }) =>
      onlyOne(ids.flatMap((id) => directions.get(id) ?? [])).map((direction) => ({
        direction,
        pointer,
        texts: textsOf({ summary, description }),
      })),
    ),
  ];
  return [...ofTitle(info.title, perspective), ...independent(candidates.flatMap(evidenceOf))];
}

/** "Echo WebSocket Client" is the application that the document describes. "Client API" is anybody's. */
function ofTitle(text: string, perspective: Described['perspective']): readonly Evidence[] {
  const named = /\b(?:client|server)$/.exec(text.trim().toLowerCase())?.[0];
  if (named === undefined) return [];
  return [{ text, pointer: '/info/title', direction: undefined, agrees: named === perspective }];
}

function textsOf({ summary, description }: Pick<Message, 'summary' | 'description'>): Candidate['texts'] {
  return [
    ['summary', summary],
    ['description', description],
  ];
}

function onlyOne(directions: readonly Direction[]): readonly Direction[] {
  const found = [...new Set(directions)];
  return found.length === 1 ? found : [];
}

function evidenceOf({ direction, pointer, texts }: Candidate): readonly Evidence[] {
  const told = texts.flatMap(([key, text = '']) => {
    const said = toldDirection(text);
    return said === undefined ? [] : [{ text, pointer: `${pointer}/${key}`, direction, agrees: said === direction }];
  });
  return told.every(({ agrees }) => agrees === told[0]?.agrees) ? told.slice(0, 1) : [];
}

/** A text that several places share, such as one that an operation has from its message, counts once. */
function independent(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...groupBy(evidence, ({ text }) => text).values()].flatMap((same) =>
    same.every(({ direction }) => direction === same[0]?.direction) ? same.slice(0, 1) : [],
  );
}
