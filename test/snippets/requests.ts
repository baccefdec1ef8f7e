/** Requests to write code for: plain ones, one with everything, and one from a document that means harm. */
import type { ConnectionRequest } from '../../site/connecting/code/request';

const nothing = { headers: [], subprotocols: [], unplaced: [], send: undefined, receivesBytes: false };

export const LISTEN: ConnectionRequest = { ...nothing, url: 'wss://ws.kraken.com/' };

export const PING: ConnectionRequest = {
  ...nothing,
  url: 'wss://ws.kraken.com/',
  send: { kind: 'text', text: '{"event":"ping","reqid":42}' },
};

export const EVERYTHING: ConnectionRequest = {
  url: 'wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot',
  headers: [
    { name: 'Authorization', value: 'Bearer YOUR_TOKEN' },
    { name: 'X-Client-Id', value: "it's me" },
  ],
  subprotocols: ['v2.stream', 'v1.stream'],
  unplaced: ['YOUR_USER', 'YOUR_PASSWORD'],
  send: { kind: 'text', text: 'two\nlines' },
  receivesBytes: false,
};

/** Bytes that the document gives, and bytes that are the reader's. */
export const BYTES: readonly ConnectionRequest[] = [
  { ...nothing, url: 'wss://example.com/', send: { kind: 'file' }, receivesBytes: true },
  { ...nothing, url: 'wss://example.com/', send: { kind: 'base64', base64: 'AAH/Cg==' }, receivesBytes: true },
];

/** Texts that end, reorder or run something where they are not escaped. */
export const ATTACKS: readonly string[] = [
  `'; touch pwned; '`,
  `'); process.exit(1); ('`,
  `"); process.exit(1); ("`,
  '`; process.exit(1); `',
  '$(touch pwned)',
  '`touch pwned`',
  '\u0024{process.exit(1)}',
  '$HOME ~ * ? {a,b} [a] !! !$ \\!',
  'a\nb\r\nc\rd',
  '\n# comment\ntouch pwned',
  'a\u2028process.exit(1)//\u2029',
  'a\0b',
  '\u001b[201~touch pwned\n',
  '\\',
  '\\\\\'\\"',
  `\\'`,
  '\'\'\'"""',
  '</script><script>alert(1)</script><!--',
  '*/ process.exit(1) /*',
  '\\N{BULLET} \\x41 \\101 \\u0041 %s %d %% %n',
  '\ud800 \udc00 half',
  'safe\u202e evil \u2066 \u200b\ufeff',
  '\u{e0001}\u{1f600}é漢',
  '-x',
  '--help',
  '=ls',
  '~root',
  '#x',
  '',
  ' ',
  '__proto__',
  '\\(1+1) \\u007b',
];

export const HOSTILE: readonly ConnectionRequest[] = ATTACKS.flatMap((text) => {
  const opened = {
    url: `wss://example.com/?q=${encodeURIComponent(text.toWellFormed())}'`,
    headers: [{ name: text, value: text }],
    subprotocols: [text],
    unplaced: ['YOUR_VALUE'],
  };
  return [
    { ...opened, send: { kind: 'text', text }, receivesBytes: false },
    { ...opened, send: { kind: 'base64', base64: text }, receivesBytes: true },
  ];
});
