/** Python, with the package `websockets`. */
import type { Words } from '../../../words/types';
import { pythonString } from './literals';
import { BYTES_FILE, type ConnectionRequest, type Sent } from './request';

export function python(
  { url, headers, subprotocols, unplaced, send, receivesBytes }: ConnectionRequest,
  words: Words['snippets'],
): string {
  const list = (items: readonly string[]) => items.join(', ');
  const fields = headers.map(({ name, value }) => `${pythonString(name)}: ${pythonString(value)}`);
  const args = [
    pythonString(url),
    ...(fields.length === 0 ? [] : [`additional_headers={${list(fields)}}`]),
    ...(subprotocols.length === 0 ? [] : [`subprotocols=[${list(subprotocols.map(pythonString))}]`]),
    // Else a message of more than one mebibyte ends the connection.
    'max_size=None',
  ];
  const given = args.length === 2 ? list(args) : `\n    ${args.join(',\n    ')},\n`;
  return [
    ...(send?.kind === 'base64' ? ['from base64 import b64decode'] : []),
    ...(send?.kind === 'file' ? ['from pathlib import Path'] : []),
    'from websockets.sync.client import connect',
    '',
    ...(unplaced.length === 0 ? [] : [`# ${words.unplaced(list(unplaced))}`]),
    `with connect(${given}) as websocket:`,
    ...(send === undefined ? [] : [`    websocket.send(${sent(send)})`]),
    // An exception that leaves the `with` closes with 1011, an internal error.
    '    try:',
    '        for message in websocket:',
    `            print(${receivesBytes ? 'message if isinstance(message, str) else message.hex(" ")' : 'message'})`,
    '    except KeyboardInterrupt:',
    '        websocket.close(1000)',
  ].join('\n');
}

function sent(send: Sent): string {
  switch (send.kind) {
    case 'text':
      return pythonString(send.text);
    case 'base64':
      return `b64decode(${pythonString(send.base64)})`;
    case 'file':
      return `Path("${BYTES_FILE}").read_bytes()`;
    default:
      return send satisfies never;
  }
}
