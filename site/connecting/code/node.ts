/** JavaScript for Node, with the package `ws`: unlike the `WebSocket` that Node brings, it sets headers. */
import { reads } from './javascript';
import { jsKey, jsString } from './literals';
import type { ConnectionRequest } from './request';

export function node({ url, headers, subprotocols, send, waitFor }: ConnectionRequest): string {
  const protocols = `, [${subprotocols.map(jsString).join(', ')}]`;
  const fields = headers.map(({ name, value }) => `    ${jsKey(name)}: ${jsString(value)},`);
  const options = fields.length === 0 ? '' : `, {\n  headers: {\n${fields.join('\n')}\n  },\n}`;
  const given = fields.length === 0 && subprotocols.length === 0 ? '' : `${protocols}${options}`;
  return [
    "import WebSocket from 'ws';",
    '',
    `const socket = new WebSocket(${jsString(url)}${given});`,
    '',
    ...(send === undefined ? [] : [`socket.on('open', () => socket.send(${jsString(send)}));`]),
    ...(waitFor === undefined
      ? ["socket.on('message', (data) => console.log(String(data)));"]
      : [
          "socket.on('message', (data) => {",
          '  console.log(String(data));',
          `  if (${reads('data', waitFor)}) socket.close();`,
          '});',
        ]),
    "socket.on('close', (code) => console.log('closed', code));",
    "socket.on('error', console.error);",
  ].join('\n');
}
