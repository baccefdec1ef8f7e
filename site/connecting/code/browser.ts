/** JavaScript for a browser; Node has the same `WebSocket`. */
import type { Words } from '../../../words/types';
import { jsString } from './literals';
import type { ConnectionRequest, Sent } from './request';

/** A browser cannot set headers: a comment names those that the server needs to receive in another way. */
export function browser(
  { url, headers, subprotocols, unplaced, send, receivesBytes }: ConnectionRequest,
  words: Words['snippets'],
): string {
  const protocols = subprotocols.length === 0 ? '' : `, [${subprotocols.map(jsString).join(', ')}]`;
  // As literals: a name that ends the line would end the comment.
  const unset = headers.map(({ name }) => jsString(name));
  return [
    ...(unset.length === 0 ? [] : [`// ${words.cannotSet(unset.join(', '))}`]),
    ...(unplaced.length === 0 ? [] : [`// ${words.unplaced(unplaced.join(', '))}`]),
    `const socket = new WebSocket(${jsString(url)}${protocols});`,
    ...(receivesBytes ? ["socket.binaryType = 'arraybuffer';"] : []),
    '',
    ...(send === undefined ? [] : [`socket.onopen = () => socket.send(${sent(send, words)});`]),
    `socket.onmessage = ({ data }) => console.log(${receivesBytes ? "typeof data === 'string' ? data : new Uint8Array(data)" : 'data'});`,
    "socket.onclose = ({ code, reason }) => console.log('closed', code, reason);",
    `// ${words.toClose}: socket.close(1000)`,
  ].join('\n');
}

function sent(send: Sent, words: Words['snippets']): string {
  switch (send.kind) {
    case 'text':
      return jsString(send.text);
    case 'base64':
      return `Uint8Array.from(atob(${jsString(send.base64)}), (byte) => byte.charCodeAt(0))`;
    case 'file':
      // A browser reads no file by its name.
      return `new Uint8Array([/* ${words.bytes} */])`;
    default:
      return send satisfies never;
  }
}
