/** Compares operations: who may use them, and what is said of them. Which messages they have is compared by message. */
import type { Operation } from '../../model/types';
import type { Place } from '../collector';
import { type Context, subjectOf } from '../context';
import { match } from '../match';
import { compareExtensions, compareSaid, titleOf } from '../said';
import { compareBindings } from './bindings';
import { compareSecurity } from './security';

export function compareOperations(context: Context): void {
  const { before, after, channels, messages, collector } = context;
  const channelOf = ({ channel, direction }: Operation, side: 'before' | 'after') =>
    `${direction} ${side === 'after' ? channel : (channels.idNow.get(channel) ?? '')}`;
  const traffic = ({ messages: ids }: Operation, side: 'before' | 'after') =>
    JSON.stringify(ids.map((id) => (side === 'after' ? id : messages.idNow.get(id))));
  const { pairs, gone, added } = match(before.operations, after.operations, [
    (operation, side) => `${channelOf(operation, side)} ${operation.id}`,
    (operation, side) => `${channelOf(operation, side)} ${traffic(operation, side)}`,
    channelOf,
    ({ direction, id }) => `${direction} ${id}`,
  ]);
  for (const [old, now] of pairs) compareOperation(old, now, context);
  // One with messages is told by these.
  const hasNone = (operation: Operation) => operation.messages.length === 0;
  for (const old of gone.filter(hasNone)) collector.add('operation-removed', placeOf(old, true));
  for (const now of added.filter(hasNone)) collector.add('operation-added', placeOf(now));
}

function placeOf(operation: Operation, isGone = false): Place {
  return { subject: subjectOf('operation', operation, isGone), direction: operation.direction };
}

function compareOperation(before: Operation, after: Operation, context: Context): void {
  const { collector } = context;
  const place = placeOf(after);
  compareSecurity(before, after, place, context);
  compareBindings(before.bindings, after.bindings, place, collector);
  compareExtensions(before.extensions, after.extensions, place, collector);
  compareSaid(saidOf(before), saidOf(after), place, collector);
}

function saidOf(operation: Operation) {
  const { summary, description, tags, externalDocs, sessions } = operation;
  return { title: titleOf(operation), summary, description, tags, externalDocs, 'x-session': sessions };
}
