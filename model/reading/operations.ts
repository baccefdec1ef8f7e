/** Reads the operations: who sends what on which channel. */

import type { Operation } from '../types';
import { readServerList } from './availability';
import type { Context } from './context';
import type { Draft, MessageDraft } from './draft';
import { readBindings, readExternalDocs, readTags } from './metadata';
import type { Names } from './names';
import { getText } from './raw';
import type { Registry } from './registry';
import { readSecurity, requiresNothing } from './security';
import type { SessionReader } from './sessions';

const OPERATION = [
  'operationId',
  'action',
  'channel',
  'title',
  'summary',
  'description',
  'security',
  'tags',
  'externalDocs',
  'bindings',
  'message',
  'messages',
  'reply',
  'traits',
];

/**
 * @param told raw objects whose `x-response` is already shown as replies.
 * @param availability servers by the channel's id.
 */
export function readOperations(
  draft: Draft,
  registry: Registry,
  names: ReadonlyMap<MessageDraft, Names>,
  told: ReadonlySet<object>,
  availability: ReadonlyMap<string, readonly string[]>,
  readSessions: SessionReader,
  context: Context,
): readonly Operation[] {
  return draft.operations.map(({ id, label, direction, action, channel, raw, pointer, messages }) => {
    const ids = messages.flatMap((use) => {
      const message = registry.find(use.raw);
      return (message && names.get(message)?.id) ?? [];
    });
    const written = readSessions(raw, pointer);
    const limit = readServerList(raw, 'x-servers', context, pointer);
    const ofChannel = availability.get(channel) ?? [];
    return {
      id,
      label,
      direction,
      action,
      channel,
      servers: limit === undefined ? ofChannel : ofChannel.filter((server) => limit.servers.includes(server)),
      messages: [...new Set(ids)],
      summary: getText(raw, 'summary'),
      description: getText(raw, 'description'),
      security: readSecurity(raw, context, pointer),
      requiresNothing: requiresNothing(raw),
      tags: readTags(raw),
      externalDocs: readExternalDocs(raw),
      bindings: readBindings(raw, context),
      sessions: written.sessions,
      extensions: context.extensions(raw, [
        ...OPERATION,
        ...written.told,
        ...(told.has(raw) ? ['x-response'] : []),
        ...(limit?.isComplete === true ? ['x-servers'] : []),
      ]),
      pointer,
    };
  });
}
