/** Reads the messages, once it is known which there are, what they are called and how they answer each other. */

import { formatOf, originalOf, writtenFormat } from '../schema/formats';
import { readSchema } from '../schema/read-schema';
import type { Identity, Message, MessageExample, Reply } from '../types';
import { readServerList } from './availability';
import type { Context } from './context';
import type { Draft, MessageDraft } from './draft';
import type { FoundIdentity } from './identity';
import { readBindings, readExternalDocs, readLocation, readTags } from './metadata';
import type { Names } from './names';
import { asList, get, getList, getText, isRaw, plain, type Raw } from './raw';
import { pointerOf, writtenBelow, writtenWithTraits } from './written';

const MESSAGE = [
  'name',
  'title',
  'summary',
  'description',
  'contentType',
  'schemaFormat',
  'headers',
  'payload',
  'correlationId',
  'tags',
  'externalDocs',
  'bindings',
  'examples',
  'traits',
];

export interface MessageFacts {
  readonly names: ReadonlyMap<MessageDraft, Names>;
  readonly identities: ReadonlyMap<MessageDraft, FoundIdentity>;
  /** Raw objects whose `x-response` is shown as replies. */
  readonly told: ReadonlySet<object>;
  /** Servers by the channel's id. */
  readonly availability: ReadonlyMap<string, readonly string[]>;
}

export function readMessages(
  messages: readonly MessageDraft[],
  draft: Draft,
  facts: MessageFacts,
  context: Context,
): readonly Message[] {
  const idOf = (message: MessageDraft) => facts.names.get(message)?.id ?? '';
  const idLists = new Map<readonly MessageDraft[], readonly string[]>();
  const asked = new Map<MessageDraft, Set<string>>();
  for (const message of messages) {
    for (const { target } of message.replies) asked.set(target, (asked.get(target) ?? new Set()).add(idOf(message)));
  }
  const order = new Map(draft.operations.map(({ id }, position) => [id, position]));
  return messages.map((message) => ({
    ...readContent(message, context),
    ...serversAndExtensions(message, facts, context),
    id: idOf(message),
    label: facts.names.get(message)?.label ?? '',
    directions: [...message.directions].sort().reverse(),
    channels: [...message.channels],
    operations: message.uses
      .map(({ operation }) => operation.id)
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    identifiedBy: identityOf(facts.identities.get(message), idOf, idLists),
    replies: message.replies.map(
      ({ target, source, channel, address }): Reply => ({ message: idOf(target), source, channel, address }),
    ),
    repliesTo: [...(asked.get(message) ?? [])],
    pointer: message.pointer,
  }));
}

/** @param idLists the lists that are made already: those that share a value have one for all. */
function identityOf(
  found: FoundIdentity | undefined,
  idOf: (message: MessageDraft) => string,
  idLists: Map<readonly MessageDraft[], readonly string[]>,
): Identity | undefined {
  if (found === undefined) return undefined;
  const { sharedBy } = found;
  if (sharedBy === undefined) return { ...found, sharedBy };
  const ids = idLists.get(sharedBy) ?? sharedBy.map(idOf);
  idLists.set(sharedBy, ids);
  return { ...found, sharedBy: ids };
}

type Content =
  | 'name'
  | 'title'
  | 'summary'
  | 'description'
  | 'contentType'
  | 'headers'
  | 'payload'
  | 'schemaFormat'
  | 'correlationId'
  | 'examples'
  | 'generated'
  | 'tags'
  | 'externalDocs'
  | 'bindings'
  | 'traits';

function readContent({ raw, pointer }: MessageDraft, context: Context): Pick<Message, Content> {
  const payload = get(raw, 'payload');
  const headers = get(raw, 'headers');
  const traits = asList(get(raw, 'traits')).length;
  const isCopied = traits > 0;
  const at = writtenWithTraits(raw, pointer, context);
  const examples = pointerOf(writtenBelow(at, 'examples'), get(raw, 'examples'));
  return {
    name: getText(raw, 'name'),
    title: getText(raw, 'title'),
    summary: getText(raw, 'summary'),
    description: getText(raw, 'description') ?? payloadDescription(raw, payload),
    contentType: getText(raw, 'contentType') ?? getText(context.root, 'defaultContentType'),
    headers:
      headers === undefined ? undefined : readSchema(headers, writtenBelow(at, 'headers'), context, { isCopied }),
    payload:
      payload === undefined
        ? undefined
        : readSchema(payload, writtenBelow(at, 'payload'), context, {
            isCopied,
            format: formatOf(raw),
            source: originalOf(raw),
          }),
    schemaFormat: writtenFormat(raw) ?? (get(payload, 'schema') === undefined ? undefined : writtenFormat(payload)),
    correlationId: readLocation(get(raw, 'correlationId')),
    examples: getList(raw, 'examples').map((example, position) =>
      readExample(example, `${examples}/${position}`, context),
    ),
    generated: undefined,
    tags: readTags(raw),
    externalDocs: readExternalDocs(raw),
    bindings: readBindings(raw, context),
    traits,
  };
}

/** What stands for a message's own words where it has none; 3.x may hold a schema in an object with its format. */
function payloadDescription(raw: Raw, payload: unknown): string | undefined {
  if (getText(raw, 'summary') !== undefined) return undefined;
  return getText(payload, 'description') ?? getText(get(payload, 'schema'), 'description');
}

/** Until 2.1 an example could be any object: one without `payload` and `headers` is taken for a payload. */
function readExample(raw: unknown, pointer: string, context: Context): MessageExample {
  const isExample = isRaw(raw) && ['payload', 'headers', 'name', 'summary'].some((key) => Object.hasOwn(raw, key));
  const { payload, headers } = isExample ? { payload: raw.payload, headers: raw.headers } : { payload: raw };
  return {
    name: isExample ? getText(raw, 'name') : undefined,
    summary: isExample ? getText(raw, 'summary') : undefined,
    headers: headers === undefined ? undefined : plain(headers),
    payload: payload === undefined ? undefined : plain(payload),
    extensions: isExample ? context.extensions(raw, ['name', 'summary', 'headers', 'payload']) : [],
    check: undefined,
    origin: 'message',
    written: undefined,
    pointer,
    payloadPointer: payload === undefined ? undefined : isExample ? `${pointer}/payload` : pointer,
  };
}

function serversAndExtensions(
  draft: MessageDraft,
  { availability, names, told }: MessageFacts,
  context: Context,
): Pick<Message, 'servers' | 'extensions'> {
  const { raw, pointer, channels, uses } = draft;
  const own = readServerList(raw, 'x-servers', context, pointer);
  const found = new Set<string>();
  for (const channel of channels) {
    const operations = uses.map(({ operation }) => operation).filter((operation) => operation.channel === channel);
    const limits = operations.map((operation) =>
      readServerList(operation.raw, 'x-servers', context, operation.pointer),
    );
    const isLimited = limits.length > 0 && limits.every((limit) => limit !== undefined);
    for (const server of availability.get(channel) ?? []) {
      if (own !== undefined && !own.servers.includes(server)) continue;
      if (isLimited && !limits.some((limit) => limit?.servers.includes(server))) continue;
      found.add(server);
    }
  }
  const isNamedAlready = [names.get(draft)?.id, getText(raw, 'name')].includes(getText(raw, 'messageId'));
  const order = [...availability.values()].flat();
  return {
    servers: [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    extensions: context.extensions(raw, [
      ...MESSAGE,
      ...(isNamedAlready ? ['messageId'] : []),
      ...(told.has(raw) ? ['x-response'] : []),
      ...(own?.isComplete === true ? ['x-servers'] : []),
    ]),
  };
}
