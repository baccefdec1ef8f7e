/** JavaScript for a browser; Node has the same `WebSocket`. */
import type { Words } from '../../../words/types';
import { reads } from './javascript';
import { jsString } from './literals';
import type { ConnectionRequest } from './request';

/** A browser cannot set headers: a comment names those that the server needs to receive in another way. */
export function browser(
  { url, headers, subprotocols, send, waitFor }: ConnectionRequest,
  words: Words['snippets'],
): string {
  const protocols = subprotocols.length === 0 ? '' : `, [${subprotocols.map(jsString).join(', ')}]`;
  // As literals: a name that ends the line would end the comment.
  const unset = headers.map(({ name }) => jsString(name));
  return [
    ...(unset.length === 0 ? [] : [`// ${words.cannotSet(unset.join(', '))}`]),
    `const socket = new WebSocket(${jsString(url)}${protocols});`,
    '',
    ...(send === undefined ? [] : [`socket.onopen = () => socket.send(${jsString(send)});`]),
    ...(waitFor === undefined
      ? ['socket.onmessage = ({ data }) => console.log(data);']
      : [
          'socket.onmessage = ({ data }) => {',
          '  console.log(data);',
          `  if (${reads('data', waitFor)}) socket.close();`,
          '};',
        ]),
    "socket.onclose = ({ code, reason }) => console.log('closed', code, reason);",
  ].join('\n');
}
