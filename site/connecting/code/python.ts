/** Python, with the package `websockets`. */
import { pythonString } from './literals';
import type { Awaited, ConnectionRequest } from './request';

export function python({ url, headers, subprotocols, send, waitFor }: ConnectionRequest): string {
  const list = (items: readonly string[]) => items.join(', ');
  const fields = headers.map(({ name, value }) => `${pythonString(name)}: ${pythonString(value)}`);
  const args = [
    pythonString(url),
    ...(fields.length === 0 ? [] : [`additional_headers={${list(fields)}}`]),
    ...(subprotocols.length === 0 ? [] : [`subprotocols=[${list(subprotocols.map(pythonString))}]`]),
  ];
  const given = args.length === 1 ? list(args) : `\n    ${args.join(',\n    ')},\n`;
  return [
    ...(waitFor === undefined ? [] : ['import json']),
    'from websockets.sync.client import connect',
    '',
    `with connect(${given}) as websocket:`,
    ...(send === undefined ? [] : [`    websocket.send(${pythonString(send)})`]),
    '    for message in websocket:',
    '        print(message)',
    ...(waitFor === undefined
      ? []
      : ['        match json.loads(message):', `            case ${pattern(waitFor)}:`, '                break']),
  ].join('\n');
}

/** A pattern that any JSON can be held against: `{"event": "pong"}`. */
function pattern({ path, value }: Awaited): string {
  const literal = typeof value === 'string' ? pythonString(value) : (CONSTANTS.get(value) ?? JSON.stringify(value));
  return path.reduceRight((inner, name) => `{${pythonString(name)}: ${inner}}`, literal);
}

const CONSTANTS: ReadonlyMap<unknown, string> = new Map([
  [null, 'None'],
  [true, 'True'],
  [false, 'False'],
]);
