/** What a reader can search for: every name of the document, with where it stands and a few words about it. */
import { slugsFor } from '../../filters/slug';
import type { ApiModel, NamedSchema } from '../../model/types';
import { schemaAnchor } from '../schemas/anchors';
import { handshakeOf } from '../connecting/handshake';
import type { Lookup } from '../lookup';
import { expanded } from '../messages/messages';
import { schemaTree } from '../schemas/schemas';
import { pageEntry, type SearchEntry } from './entry';
import { placeEntries } from './places';
import type { Target } from '../types';

/**
 * The entries of a document, page by page. A property of a schema that several messages share is found once, on the page
 * of the schema; one of a schema that a single message uses, on the page of that message.
 */
export function* searchEntries(model: ApiModel, lookup: Lookup): Iterable<SearchEntry> {
  const covered = new Set<string>();
  yield* messageEntries(model, lookup, covered);
  yield* channelEntries(model, lookup, covered);
  for (const { id, label, summary, description, address } of model.servers) {
    const aliases = others(label, [id, address]);
    yield pageEntry({ kind: 'server', label, aliases, target: `server:${id}`, text: summary ?? description });
  }
  yield* schemaEntries(model, lookup, covered);
}

function* messageEntries(model: ApiModel, lookup: Lookup, covered: Set<string>): Iterable<SearchEntry> {
  for (const message of model.messages) {
    const { id, label, name, title, summary, description, directions, servers } = message;
    const page = pageEntry({
      kind: 'message',
      label,
      aliases: others(label, [name, title, id]),
      directions,
      target: `message:${id}`,
      text: summary ?? description,
      servers: model.servers.length < 2 ? [] : lookup.servers(servers).map((server) => server.label),
    });
    yield page;
    const home = { page, covered, isHome: (schema: string) => isOnlyIn(lookup.namedSchemas.get(schema)) };
    const [payload, headers] = [expanded(message.payload, lookup), expanded(message.headers, lookup)];
    if (payload !== undefined) yield* placeEntries(payload, { ...home, root: 'payload' });
    if (headers !== undefined) yield* placeEntries(headers, { ...home, root: 'headers' });
  }
}

function isOnlyIn(schema: NamedSchema | undefined): boolean {
  return schema?.usedByMessages.length === 1;
}

function* channelEntries(model: ApiModel, lookup: Lookup, covered: Set<string>): Iterable<SearchEntry> {
  for (const channel of model.channels) {
    const { id, label, address, summary, description, operations } = channel;
    const target: Target = `channel:${id}`;
    const page = pageEntry({
      kind: 'channel',
      label,
      aliases: others(label, [address, id]),
      target,
      text: summary ?? description,
    });
    yield page;
    const anchors = slugsFor(operations);
    for (const operation of lookup.operations(operations)) {
      yield pageEntry({
        kind: 'operation',
        label: operation.label,
        aliases: others(operation.label, [operation.id]),
        directions: [operation.direction],
        target,
        anchor: `operation-${anchors.get(operation.id)}`,
        parent: page,
        text: operation.summary ?? operation.description,
      });
    }
    const { parameters, query, headers } = handshakeOf(channel, lookup);
    for (const { name, description: text, schema } of parameters) {
      const anchor = schemaAnchor('handshake-parameter', [name]);
      const parameter = pageEntry({ kind: 'property', label: name, target, anchor, parent: page, text });
      yield parameter;
      const home = { page: parameter, covered, isHome: () => false };
      if (schema !== undefined) yield* placeEntries(schema, { ...home, root: anchor });
    }
    const home = { page, covered, isHome: () => false };
    if (query !== undefined) yield* placeEntries(query, { ...home, root: 'handshake-query' });
    if (headers !== undefined) yield* placeEntries(headers, { ...home, root: 'handshake-header' });
  }
}

function* schemaEntries(model: ApiModel, lookup: Lookup, covered: Set<string>): Iterable<SearchEntry> {
  for (const { id, schema, usedByMessages } of model.schemas) {
    const said = schema.kind === 'schema' ? schema : undefined;
    const directions = new Set(lookup.messages(usedByMessages).flatMap((message) => message.directions));
    const page = pageEntry({
      kind: 'schema',
      label: id,
      aliases: others(id, [said?.title]),
      directions: (['send', 'receive'] as const).filter((direction) => directions.has(direction)),
      target: `schema:${id}`,
      text: said?.description,
    });
    yield page;
    // What is another name of a schema shows the parts of that schema.
    if (covered.has(id) || schema.kind === 'reference') continue;
    yield* placeEntries(schemaTree(id, lookup), { page, covered, isHome: (other) => other === id, root: 'schema' });
  }
}

function others(label: string, names: readonly (string | undefined)[]): readonly string[] {
  const known = names.filter((name) => name !== undefined && name !== label);
  return [...new Set(known.filter((name) => name !== undefined))];
}
