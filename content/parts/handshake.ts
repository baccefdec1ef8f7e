/** How a connection is opened: the request as it is sent, and everything that may stand in it (RFC 6455, section 4.1). */

import { placeholder } from '../../filters/placeholder';
import type { WebSocketBinding } from '../../model/types';
import type { Handshake, ParameterRow } from '../../site/connecting/handshake';
import type { Opening } from '../../site/connecting/opening';
import { schemaAnchor } from '../../site/schemas/anchors';
import type { Words } from '../../words/types';
import type { Block, Inlines, Item, Section } from '../blocks';
import { blocks, extensionBlocks, fact, facts, paragraph, prose, section } from '../document';
import { code, line, mark, muted, phrase } from '../inlines';
import { typeMark } from '../schema/place';
import { schemaBlock } from '../schema/tree';

/** @param url with its variables and parameters in braces: not said twice if there are none. */
export function openingBlocks(
  { url: filled, headers, subprotocols }: Opening,
  url: string | undefined,
  { connect }: Words,
): readonly Block[] {
  const lines = [
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    ...subprotocols.map((name) => `Sec-WebSocket-Protocol: ${name}`),
  ];
  if (lines.length === 0 && (filled === undefined || filled === url)) return [];
  const text = [filled, ...lines].filter((one) => one !== undefined).join('\n');
  return [
    {
      kind: 'panel',
      look: 'opening',
      blocks: [...paragraph(connect.asSent, 'part'), { kind: 'code-block', text, language: 'text' }],
    },
  ];
}

/** @param root the first part of its anchors: unique on its page. */
export function handshakeBlocks(
  { query, headers, ...address }: Handshake,
  binding: WebSocketBinding | undefined,
  root: string,
  words: Words,
): readonly Block[] {
  const { handshake } = words.connect;
  const part = (name: string, title: string, tree: typeof query, before: readonly Block[] = []) =>
    tree === undefined
      ? []
      : section(`${root}-${name}`, title, [before, schemaBlock(`${root}-${name}`, tree, words)], {
          note: typeMark(tree, words),
        });
  return blocks(
    bindingFacts(binding, words),
    section(undefined, handshake.parameters, [parameterList(address, root, words, placeholder)]),
    part('query', handshake.query, query),
    part('header', handshake.headers, headers, notInBrowsers(words)),
    extensionBlocks(binding?.extensions ?? []),
  );
}

/**
 * The parts of a channel's address that vary, whatever the protocol.
 *
 * @param standIn what the pages show in place of a part that the document does not define, where they show the address
 *   ready to be used.
 */
export function parameterList(
  { parameters, undeclared }: Pick<Handshake, 'parameters' | 'undeclared'>,
  root: string,
  words: Words,
  standIn?: (name: string) => string,
): readonly Block[] {
  const items = [
    ...parameters.map((parameter) => parameterItem(parameter, `${root}-parameter`, words)),
    ...undeclared.map((name) => ({
      inlines: line(mark('name', name), muted(noValueText(standIn?.(name), words))),
    })),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', look: 'parameters', items }];
}

/** Of a part of an address that the document names and gives no value. */
export function noValueText(standIn: string | undefined, { connect }: Words): Inlines {
  const { noValue, standsIn } = connect.variables;
  return line(noValue, standIn !== undefined && phrase(standsIn, { placeholder: code(standIn) }));
}

/** A WebSockets binding where the protocol is another: as declared, without what it would mean. */
export function bindingAsDeclared(
  { query, headers }: Handshake,
  binding: WebSocketBinding | undefined,
  root: string,
  words: Words,
): readonly Block[] {
  if (binding === undefined) return [];
  const { method, bindingVersion, extensions } = binding;
  const part = (name: string, tree: typeof query) =>
    section(`${root}-${name}`, code(name), [tree && schemaBlock(`${root}-${name}`, tree, words)], {
      note: tree && typeMark(tree, words),
    });
  return blocks(
    facts(fact('method', method && code(method)), fact('bindingVersion', bindingVersion && code(bindingVersion))),
    part('query', query),
    part('headers', headers),
    extensionBlocks(extensions),
  );
}

/** What a reader who writes for browsers has to know wherever headers of the handshake are asked for. */
export function notInBrowsers({ connect }: Words): readonly Block[] {
  return paragraph(phrase(connect.handshake.notInBrowsers, { code: code('WebSocket') }), 'muted');
}

function bindingFacts(binding: WebSocketBinding | undefined, words: Words): readonly Block[] {
  const { openedWith, bindingVersion: versionText } = words.connect.handshake;
  const { method, bindingVersion } = binding ?? {};
  return paragraph(
    line(
      method !== undefined && phrase(openedWith, { method: code(method) }),
      bindingVersion !== undefined && muted(versionText(bindingVersion)),
    ),
  );
}

function parameterItem(
  { name, description, location, schema, extensions, pointer }: ParameterRow,
  root: string,
  words: Words,
) {
  const anchor = schemaAnchor(root, [name]);
  return {
    id: anchor,
    source: pointer,
    inlines: line(mark('name', name), schema !== undefined && typeMark(schema, words)),
    blocks: blocks(
      prose(description, 4, 'about'),
      schema && schemaBlock(anchor, schema, words),
      paragraph(location !== undefined && phrase(words.connect.handshake.location, { location: code(location) })),
      extensionBlocks(extensions),
    ),
    entry: {
      kind: 'property',
      label: name,
      aliases: [],
      directions: undefined,
      text: description,
    } satisfies Section['entry'],
  } satisfies Item;
}
