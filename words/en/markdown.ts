/** English: texts of the Markdown pages only, and of `llms.txt`. */
export const markdownEn = {
  /** The link from a page to its Markdown version. */
  view: 'View as Markdown',
  /** At the end of a page. */
  partOf: (api: string) => `Part of ${api}.`,
  overview: 'Overview',
  version: 'Version',
  /** Precedes a name in a page title. */
  kind: { server: 'Server', channel: 'Channel', message: 'Message', schema: 'Schema' },
  directions: {
    send: 'Send: you send this message to the server.',
    receive: 'Receive: the server sends this message to you.',
  },
  answeredBy: (messages: string) => `answered by ${messages}`,
  code: 'Code to connect',
  codeAt: (servers: string) => `Code to connect: ${servers}`,
  schema: {
    always: (value: string) => `always ${value}`,
    oneOf: (values: string) => `one of ${values}`,
    default: (value: string) => `default ${value}`,
    forExample: (values: string) => `for example ${values}`,
    madeOf: (part: string) => `Composed of ${part}`,
    further: (path: string) => `Continued below, at ${path}.`,
  },
  llms: {
    about: (title: string, version: string) => `${title}, version ${version}: documentation of a WebSocket API.`,
    sides:
      '“Send” (↑) marks what the API user sends to the server, “receive” (↓) what the server sends to the API user.',
    start: 'Start',
    documentNote: 'the source of these pages',
    full: 'All pages in one file',
    overviewNote: 'what the API does and how to get started',
    conversationsNote: 'requests and their replies',
    vocabularyNote: 'every message with its direction, identifying field and replies',
  },
};
