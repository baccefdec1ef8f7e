/** English: what only the Markdown of the pages says, and the list of it for machines. */
export const markdownEn = {
  /** The link to the Markdown beside a page. */
  view: 'View as Markdown',
  /** At the end of a page. */
  partOf: (api: string) => `Part of ${api}.`,
  overview: 'Overview',
  version: 'Version',
  /** Before a name, in a title that stands alone. */
  kind: { server: 'Server', channel: 'Channel', message: 'Message', schema: 'Schema' },
  directions: {
    send: 'Send: you send it to the server.',
    receive: 'Receive: the server sends it to you.',
  },
  answeredBy: (messages: string) => `answered by ${messages}`,
  code: 'Code that connects',
  codeAt: (servers: string) => `Code that connects: ${servers}`,
  schema: {
    always: (value: string) => `always ${value}`,
    oneOf: (values: string) => `one of ${values}`,
    default: (value: string) => `default ${value}`,
    forExample: (values: string) => `for example ${values}`,
    madeOf: (part: string) => `Made of ${part}`,
    further: (path: string) => `Its parts follow further down, at ${path}.`,
  },
  llms: {
    about: (title: string, version: string) =>
      `${title}, version ${version}: the documentation of an API over WebSocket.`,
    sides: '“Send” (↑) is what the API user sends to the server, “receive” (↓) what the server sends to the API user.',
    start: 'Start',
    documentNote: 'what these pages are made from',
    full: 'All pages in one file',
    overviewNote: 'what the API is, and how to start',
    conversationsNote: 'what answers what',
    vocabularyNote: 'every message, its direction, how to know it, its replies',
  },
};
