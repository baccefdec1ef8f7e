/** English: texts of the Markdown pages only, and of `llms.txt`. */
export const markdownEn = {
  /** The link from a page to its Markdown version. */
  view: 'View as Markdown',
  /** At the end of a page. */
  partOf: (api: string) => `Part of ${api}.`,
  /** Precedes a name in a page title. */
  kind: { server: 'Server', channel: 'Channel', topic: 'Topic', message: 'Message', schema: 'Schema' },
  llms: {
    about: (title: string, version: string) => `${title}, version ${version}: documentation of a WebSocket API.`,
    /** Of an API that is used over other protocols. */
    aboutOther: (title: string, version: string) => `${title}, version ${version}: documentation of an API.`,
    /** `servers` are names. */
    overWebSocket: (servers: string) => `WebSocket is the protocol of: ${servers}.`,
    sides:
      '“Send” (↑) marks what the API user sends to the server, “receive” (↓) what the server sends to the API user.',
    start: 'Start',
    documentNote: 'the source of these pages',
    full: 'All pages in one file',
    overviewNote: 'what the API does and how to get started',
    conversationsNote: 'requests and their replies',
    noConversationsNote: 'no replies are declared',
    vocabularyNote: 'what send and receive mean',
    vocabularyAndServersNote: 'what send and receive mean, and which message is available on which server',
  },
};
