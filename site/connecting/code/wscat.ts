/** wscat: the client of the command line that comes with npm. */
import { shellWord } from './literals';
import type { ConnectionRequest } from './request';

/**
 * Without comments: an interactive zsh takes them for commands.
 *
 * wscat knows no reply: having sent, it shows what comes for a few seconds.
 */
export function wscat({ url, headers, subprotocols, send }: ConnectionRequest): string {
  return [
    `wscat -c ${shellWord(url)}`,
    ...headers.map(({ name, value }) => `-H ${shellWord(`${name}: ${value}`)}`),
    ...subprotocols.map((name) => `-s ${shellWord(name)}`),
    ...(send === undefined ? [] : [`-x ${shellWord(send)} -w 5`]),
  ].join(' \\\n  ');
}
