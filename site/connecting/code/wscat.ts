/** wscat: the client of the command line that comes with npm. */
import type { Words } from '../../../words/types';
import { shellWord } from './literals';
import type { ConnectionRequest } from './request';

/**
 * Without comments, which an interactive zsh takes for commands: `:` takes words and does nothing.
 *
 * @returns nothing where bytes travel: wscat sends text, and shows text.
 */
export function wscat(
  { url, headers, subprotocols, unplaced, send, receivesBytes }: ConnectionRequest,
  words: Words['snippets'],
): string | undefined {
  if (receivesBytes || (send !== undefined && send.kind !== 'text')) return undefined;
  const command = [
    `wscat -c ${shellWord(url)}`,
    ...headers.map(({ name, value }) => `-H ${shellWord(`${name}: ${value}`)}`),
    ...subprotocols.map((name) => `-s ${shellWord(name)}`),
    // Else it hangs up after two seconds.
    ...(send === undefined ? [] : [`-x ${shellWord(send.text)} -w -1`]),
  ].join(' \\\n  ');
  return unplaced.length === 0 ? command : `: ${shellWord(words.unplaced(unplaced.join(', ')))}\n${command}`;
}
