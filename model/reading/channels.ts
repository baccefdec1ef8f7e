/** Reads the channels: the endpoints at which a connection is opened, or its topics. */

import { groupBy } from '../../group-by';
import { readSchema } from '../schema/read-schema';
import type { Channel, Extension, Message, Operation, Parameter, WebSocketBinding } from '../types';
import { readWebSocketFacts } from '../websocket/read-facts';
import { readServerList, serverEntries } from './availability';
import type { Context } from './context';
import type { ChannelDraft, Draft } from './draft';
import { readBindings, readExternalDocs, readTags } from './metadata';
import { get, getEntries, getRaw, getText, isRaw, plain, pointerTo, type Raw } from './raw';
import type { SessionReader } from './sessions';
import { writtenAt, writtenBelow } from './written';

const CHANNEL = [
  'address',
  'title',
  'summary',
  'description',
  'servers',
  'publish',
  'subscribe',
  'messages',
  'parameters',
  'bindings',
  'tags',
  'externalDocs',
];

/** Which servers have which channel: by the channel's id. */
export function readAvailability(draft: Draft, context: Context): ReadonlyMap<string, readonly string[]> {
  const all = serverEntries(context).map(([id]) => id);
  return new Map(
    draft.channels.map(({ id, raw, pointer }) => [
      id,
      readServerList(raw, 'servers', context, pointer)?.servers ?? all,
    ]),
  );
}

export function readChannels(
  draft: Draft,
  availability: ReadonlyMap<string, readonly string[]>,
  operations: readonly Operation[],
  messages: readonly Message[],
  readSessions: SessionReader,
  context: Context,
): readonly Channel[] {
  const ofChannel = groupBy(operations, (operation) => operation.channel);
  const travelling = new Map<string, string[]>(draft.channels.map(({ id }) => [id, []]));
  for (const message of messages) for (const id of message.channels) travelling.get(id)?.push(message.id);
  const sharing = groupBy(draft.channels, ({ address }) => address);
  return draft.channels.map((channel) => ({
    ...readChannel(channel, sharing.get(channel.address)?.length === 1, messages, readSessions, context),
    servers: availability.get(channel.id) ?? [],
    operations: (ofChannel.get(channel.id) ?? []).map(({ id }) => id),
    messages: travelling.get(channel.id) ?? [],
  }));
}

function readChannel(
  { id, address, raw, pointer }: ChannelDraft,
  isOnlyOne: boolean,
  messages: readonly Message[],
  readSessions: SessionReader,
  context: Context,
): Omit<Channel, 'servers' | 'operations' | 'messages'> {
  const { sessions, told } = readSessions(raw, pointer);
  const extensions = context.extensions(raw, [...CHANNEL, ...told]);
  const reading = readWebSocketFacts(raw, extensions, messages, context, pointer);
  return {
    id,
    // An address that several share names none of them.
    label: getText(raw, 'title') ?? (isOnlyOne ? address : undefined) ?? id,
    address,
    isAddressedAtRuntime: get(raw, 'address') === null,
    topicOf: undefined,
    summary: getText(raw, 'summary'),
    description: getText(raw, 'description'),
    parameters: getEntries(raw, 'parameters').map(([name, value]) =>
      readParameter(name, value, context.definedAt(value, pointer + pointerTo('parameters', name)), context),
    ),
    webSocket: readWebSocket(raw, pointer, context),
    webSocketFacts: reading.facts,
    bindings: readBindings(raw, context, isRaw(get(get(raw, 'bindings'), 'ws')) ? 'ws' : undefined),
    tags: readTags(raw),
    externalDocs: readExternalDocs(raw),
    sessions,
    extensions: reading.extensions,
    pointer,
  };
}

/** 2.x gives a schema; of 3.x the few keywords that a parameter has make one. */
function readParameter(name: string, raw: unknown, pointer: string, context: Context): Parameter {
  const { schema, ...said } = isRaw(raw) ? raw : { schema: undefined };
  const keywords = Object.entries(said).filter(([key]) => ['enum', 'default', 'examples'].includes(key));
  const made = keywords.length === 0 ? undefined : { type: 'string', ...Object.fromEntries(keywords) };
  const given = schema ?? made;
  const at = writtenAt(pointer);
  return {
    name,
    description: getText(raw, 'description'),
    schema:
      given === undefined
        ? undefined
        : readSchema(given, schema === undefined ? at : writtenBelow(at, 'schema'), context),
    location: getText(raw, 'location'),
    extensions: isRaw(raw)
      ? context.extensions(raw, ['description', 'schema', 'location', 'enum', 'default', 'examples'])
      : [],
    pointer,
  };
}

function readWebSocket(raw: Raw, pointer: string, context: Context): WebSocketBinding | undefined {
  const bindings = get(raw, 'bindings');
  const binding = getRaw(bindings, 'ws');
  if (binding === undefined) return undefined;
  const at = writtenAt(context.definedAt(bindings, `${pointer}/bindings`));
  const schema = (key: string) =>
    isRaw(get(binding, key)) ? readSchema(get(binding, key), writtenBelow(at, 'ws', key), context) : undefined;
  const unread = (['query', 'headers'] as const)
    .filter((key) => get(binding, key) !== undefined && !isRaw(get(binding, key)))
    .map((name): Extension => ({ name, value: plain(get(binding, name), context.pointers) }));
  return {
    method: getText(binding, 'method'),
    query: schema('query'),
    headers: schema('headers'),
    bindingVersion: getText(binding, 'bindingVersion'),
    extensions: [...unread, ...context.extensions(binding, ['method', 'query', 'headers', 'bindingVersion'])],
  };
}
