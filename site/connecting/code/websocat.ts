/** websocat: a client of the command line that is made for pipes. */
import type { Words } from '../../../words/types';
import { shellWord } from './literals';
import { BYTES_FILE, type ConnectionRequest, type Sent } from './request';

/**
 * Without comments, which an interactive zsh takes for commands: `:` takes words and does nothing.
 *
 * The end of its input closes the connection: after the message comes what the reader types, and their Ctrl-D.
 */
export function websocat(
  { url, headers, subprotocols, unplaced, send, receivesBytes }: ConnectionRequest,
  words: Words['snippets'],
): string {
  const { input = [], flags = [] } = send === undefined ? {} : inputOf(send);
  const command = [
    // Longer messages than this are cut into parts.
    ['websocat', ...flags, '-B 16777216', '--close-status-code=1000'].join(' '),
    ...headers.map(({ name, value }) => `-H=${shellWord(`${name}: ${value}`)}`),
    ...subprotocols.map((name) => `--protocol=${shellWord(name)}`),
    shellWord(url),
  ].join(input.length === 0 ? ' \\\n  ' : ' \\\n    ');
  const pipe = [...input, command, ...(receivesBytes ? ['xxd'] : [])].join(' |\n  ');
  return unplaced.length === 0 ? pipe : `: ${shellWord(words.unplaced(unplaced.join(', ')))}\n${pipe}`;
}

interface Input {
  readonly input: readonly string[];
  readonly flags: readonly string[];
}

function inputOf(send: Sent): Input {
  switch (send.kind) {
    case 'text': {
      // One message a line is its rule; `--no-line` takes what comes at once as one.
      const isOneLine = !/[\r\n]/.test(send.text);
      const print = `printf ${isOneLine ? `'%s\\n'` : '%s'} ${shellWord(send.text)}`;
      return { input: [`{ ${print}; cat; }`], flags: isOneLine ? [] : ['-t', '--no-line'] };
    }
    case 'base64':
      return { input: [`{ printf %s ${shellWord(send.base64)} | base64 -d; cat; }`], flags: ['-b'] };
    case 'file':
      return { input: [`cat ${BYTES_FILE} -`], flags: ['-b'] };
    default:
      return send satisfies never;
  }
}
