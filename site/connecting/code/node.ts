/** JavaScript for Node, with the package `ws`: unlike the `WebSocket` that Node brings, it sets headers. */
import type { Words } from '../../../words/types';
import { jsKey, jsString } from './literals';
import { BYTES_FILE, type ConnectionRequest, type Sent } from './request';

export function node(
  { url, headers, subprotocols, unplaced, send, receivesBytes }: ConnectionRequest,
  words: Words['snippets'],
): string {
  const protocols = `, [${subprotocols.map(jsString).join(', ')}]`;
  const fields = headers.map(({ name, value }) => `    ${jsKey(name)}: ${jsString(value)},`);
  const options = fields.length === 0 ? '' : `, {\n  headers: {\n${fields.join('\n')}\n  },\n}`;
  const given = fields.length === 0 && subprotocols.length === 0 ? '' : `${protocols}${options}`;
  return [
    ...(send?.kind === 'file' ? ["import { readFileSync } from 'node:fs';"] : []),
    "import WebSocket from 'ws';",
    '',
    ...(unplaced.length === 0 ? [] : [`// ${words.unplaced(unplaced.join(', '))}`]),
    `const socket = new WebSocket(${jsString(url)}${given});`,
    '',
    ...(send === undefined ? [] : [`socket.on('open', () => socket.send(${sent(send)}));`]),
    receivesBytes
      ? "socket.on('message', (data, isBinary) => console.log(isBinary ? data : String(data)));"
      : "socket.on('message', (data) => console.log(String(data)));",
    "socket.on('close', (code) => console.log('closed', code));",
    "socket.on('error', console.error);",
    "process.once('SIGINT', () => socket.close(1000));",
  ].join('\n');
}

function sent(send: Sent): string {
  switch (send.kind) {
    case 'text':
      return jsString(send.text);
    case 'base64':
      return `Buffer.from(${jsString(send.base64)}, 'base64')`;
    case 'file':
      return `readFileSync('${BYTES_FILE}')`;
    default:
      return send satisfies never;
  }
}
