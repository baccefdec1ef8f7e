/** What operations say, on the pages of their channels and of their messages. */
import { markdownText } from '../../filters/markdown';
import type { Message, Operation } from '../../model/types';
import type { Lookup } from '../../site/lookup';
import type { Block, Inline, Inlines } from '../blocks';
import { blocks, brief, prose } from '../document';
import { code, line } from '../inlines';
import { link } from '../links';
import { MOST_LINKS } from './limits';
import { operationSecurity } from './security';

/** A heading can hold this much. */
const HEADING = 90;
/** What more messages than these share is said in full on the page of their channel. */
const FEW = 8;

/** What an operation is called: its title, or a summary that is one short line, or its id. */
export function operationHeading({ id, label, action, channel, summary }: Operation): {
  readonly title: string;
  /** Whether the summary is the title, and needs no other place. */
  readonly isSummary: boolean;
  /** The id, where the document has one and the title is another. */
  readonly id: Inlines;
} {
  // A heading is no sentence.
  const text = markdownText(summary ?? '')
    .trim()
    .replace(/[.:]$/, '');
  const isSummary = label === id && text !== '' && text.length <= HEADING && !text.includes('\n');
  const title = isSummary ? text : label;
  const isDeclared = id !== `${channel} ${action}`;
  return { title, isSummary, id: title === id || !isDeclared ? [] : [code(id)] };
}

/** To the part of its channel's page that is about it. */
export function operationLink(operation: Operation, lookup: Lookup): Inline {
  const { title } = operationHeading(operation);
  return link(`channel:${operation.channel}`, title, lookup.operationAnchor(operation));
}

/** What the operations of a message say beyond what the message says of itself; nothing where they say nothing. */
export function operationList(message: Message, lookup: Lookup): readonly Block[] {
  const operations = lookup.operations(message.operations.slice(0, MOST_LINKS));
  const items = operations.flatMap((operation) => {
    const { isSummary, id } = operationHeading(operation);
    const summary = isSummary ? undefined : another(operation.summary, message);
    const description = another(operation.description, message);
    const security = operationSecurity(operation, lookup);
    if (summary === undefined && description === undefined && security.length === 0) return [];
    const isShared = operation.messages.length > FEW;
    return [
      {
        inlines: line(operationLink(operation, lookup), id),
        blocks: blocks(
          prose(isShared ? brief({ summary }) : summary, 4),
          prose(isShared ? brief({ description }) : description, 4),
          security,
        ),
        source: operation.pointer,
      },
    ];
  });
  return items.length === 0 ? [] : [{ kind: 'list', look: 'operations', items }];
}

/** Unless the message says the same. */
function another(text: string | undefined, { summary, description }: Message): string | undefined {
  const said = text?.trim();
  return said === '' || said === summary?.trim() || said === description?.trim() ? undefined : said;
}
