/** Sessions that the author wrote down, message by message. */
import type { AuthoredSession, SessionStep } from '../../model/sessions';
import type { Lookup } from '../../site/lookup';
import type { Block, Section, Step } from '../blocks';
import { blocks, extensionBlocks, prose, section } from '../document';
import { line, note, remark } from '../inlines';
import { messageLink } from '../links';
import { payloadCode } from './examples';

/** As many as there are, each under its name; a single one without a name needs none. */
export function sessionsSection(sessions: readonly AuthoredSession[], lookup: Lookup): readonly Block[] {
  const { title, note: about, at } = lookup.words.conversation.authored;
  const parts = sessions.map((session, index): Block | readonly Block[] => {
    const inside = transcript(session, lookup);
    if (sessions.length === 1 && session.name === undefined) return inside;
    return {
      kind: 'section',
      id: undefined,
      title: [session.name ?? at(index + 1)],
      blocks: inside,
      source: session.pointer,
    } satisfies Section;
  });
  return section('sessions', title, parts, { note: about });
}

function transcript({ description, extensions, steps }: AuthoredSession, lookup: Lookup): readonly Block[] {
  return blocks(prose(description, 4), extensionBlocks(extensions), {
    kind: 'steps',
    steps: steps.map((step) => stepOf(step, lookup)),
  });
}

function stepOf({ direction, message: id, name, payload, payloadPointer, ...said }: SessionStep, lookup: Lookup): Step {
  const [message] = id === undefined ? [] : lookup.messages([id]);
  const title = message === undefined ? (name ?? id) : messageLink(message);
  const { directions } = lookup.words.message;
  return {
    direction,
    inlines: line(
      direction !== undefined && { kind: 'direction', direction, text: directions[direction] },
      title,
      note(remark(said.description)),
    ),
    blocks: blocks(
      payload !== undefined && { ...payloadCode(payload, message?.contentType), source: payloadPointer },
      extensionBlocks(said.extensions),
    ),
  };
}
