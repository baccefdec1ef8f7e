/** How a connection is opened: the request as it is sent, and everything that may stand in it. */
import { codeFence, codeSpan, inlineText } from '../filters/markdown-escape';
import type { WebSocketBinding } from '../model/types';
import type { Opening } from '../site/connecting/opening';
import type { Handshake, ParameterRow } from '../site/types';
import { extensionItems, extensionList } from './content';
import { schemaTree } from './schema-tree';
import { blocks, heading, line, list, phrase, prose, type Writing } from './writing';

/** @param url with its variables and parameters in braces: not said twice if there are none. */
export function openingText(
  { url: filled, headers, subprotocols }: Opening,
  url: string | undefined,
  { words }: Writing,
): string {
  const lines = [
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    ...subprotocols.map((name) => `Sec-WebSocket-Protocol: ${name}`),
  ];
  if (lines.length === 0 && (filled === undefined || filled === url)) return '';
  return blocks(
    `${words.connect.asSent}:`,
    codeFence([...(filled === undefined ? [] : [filled]), ...lines].join('\n'), ''),
  );
}

/** @param level of the headings above its parts. */
export function handshakeBlocks(
  { parameters, query, headers }: Handshake,
  binding: WebSocketBinding | undefined,
  level: number,
  writing: Writing,
): string {
  const { handshake: words } = writing.words.connect;
  return blocks(
    bindingText(binding, writing),
    parameters.length > 0 && heading(level, words.parameters),
    list(parameters.map((parameter) => parameterItem(parameter, writing))),
    query !== undefined && blocks(heading(level, words.query), schemaTree(query, writing)),
    headers !== undefined &&
      blocks(heading(level, words.headers), notInBrowsers(writing), schemaTree(headers, writing)),
    extensionList(binding?.extensions ?? []),
  );
}

/** What a reader who writes for browsers has to know wherever headers of the handshake are asked for. */
export function notInBrowsers({ words }: Writing): string {
  return phrase(words.connect.handshake.notInBrowsers, { code: codeSpan('WebSocket') });
}

function bindingText(binding: WebSocketBinding | undefined, { words }: Writing): string {
  const { openedWith, bindingVersion: versionText } = words.connect.handshake;
  const { method, bindingVersion } = binding ?? {};
  return line(
    method !== undefined && phrase(openedWith, { method: codeSpan(method) }),
    bindingVersion !== undefined && inlineText(versionText(bindingVersion)),
  );
}

function parameterItem(parameter: ParameterRow, writing: Writing): string {
  const { name, description, location, schema, extensions } = parameter;
  return blocks(
    codeSpan(name),
    prose(description, 4),
    schema !== undefined && schemaTree(schema, writing),
    location !== undefined && phrase(writing.words.connect.handshake.location, { location: codeSpan(location) }),
    list(extensionItems(extensions)),
  );
}
