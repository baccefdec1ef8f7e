/** websocat: a client of the command line that is made for pipes. */
import { jqString, shellWord } from './literals';
import type { Awaited, ConnectionRequest } from './request';

/** Without comments: an interactive zsh takes them for commands. */
export function websocat({ url, headers, subprotocols, send, waitFor }: ConnectionRequest): string {
  const options = [
    ...headers.map(({ name, value }) => `-H=${shellWord(`${name}: ${value}`)}`),
    ...subprotocols.map((name) => `--protocol=${shellWord(name)}`),
  ];
  if (send === undefined) return ['websocat', ...options, shellWord(url)].join(' ');
  // One message a line is its rule; `--no-line` takes all there is as one.
  const isOneLine = !/[\r\n]/.test(send);
  const flags = isOneLine ? ['-n'] : ['-n', '-t', '--no-line'];
  return [
    `printf ${isOneLine ? `'%s\\n'` : '%s'} ${shellWord(send)}`,
    ['websocat', ...flags, ...options, shellWord(url)].join(' '),
    ...(waitFor === undefined ? [] : [`jq -n ${shellWord(filter(waitFor))}`]),
  ].join(' |\n  ');
}

/** Stops at the reply; whatever else arrives is passed over. */
function filter({ path, value }: Awaited): string {
  const place = path.map((name) => (/^[A-Za-z_]\w*$/.test(name) ? `.${name}?` : `.[${jqString(name)}]?`));
  const literal = typeof value === 'string' ? jqString(value) : JSON.stringify(value);
  return `first(inputs | select(${place.join(' | ')} == ${literal}))`;
}
