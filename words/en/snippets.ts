/** English: comments and labels of code that readers copy. */
export const snippetsEn = {
  browser: 'Browser',
  /** A comment; `headers` are names. */
  cannotSet: (headers: string) =>
    `A browser cannot set these handshake headers, so this connects without them: ${headers}`,
  /** A comment; `placeholders` stand for credentials for which the document names no place. */
  unplaced: (placeholders: string) =>
    `Required, but not sent by this code, since the document doesn’t declare where it goes: ${placeholders}`,
  /** A comment, before a command. */
  toClose: 'To close the connection',
  /** In the place of bytes. */
  bytes: 'the bytes of the message',
  /** What each language needs; the names in braces are code. */
  needs: {
    wscat: 'Needs {install}. Ctrl-C ends it.',
    websocat: 'Needs {tool} 1.10 or later. Ctrl-D closes the connection.',
    browser: 'Runs in the browser’s console, without a package.',
    node: 'Needs {install}. Save as {file} and run {run}. Ctrl-C closes the connection.',
    python:
      'Needs Python 3.10 or later and {install} (11 or later). Save as {file} and run {run}. Ctrl-C closes the connection.',
    go: 'Needs Go 1.23 or later and {install}. Save as {file} and run {run}. Ctrl-C closes the connection.',
  },
  /** After what is needed. */
  needsFile: 'The bytes to send are read from {file}.',
  /** What shows bytes. */
  needsToo: 'Also needs {tool}.',
  /** What the reader chooses: a server, perhaps with its credentials, or the credentials of one server. */
  connection: 'Connection',
  credentials: 'Credentials',
  noCredentials: 'no credentials',
};
