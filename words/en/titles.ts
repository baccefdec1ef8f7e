/** English: page titles for the browser tab, the navigation and search engines. */
export const titlesEn = {
  overview: 'Overview',
  server: (name: string) => `${name} server`,
  channel: (name: string) => `${name} channel`,
  topic: (name: string) => `${name} topic`,
  message: (name: string) => `${name} message`,
  schema: (name: string) => `${name} schema`,
  /** The description of a page without one in the document. */
  inApi: (page: string, api: string) => `${page} in ${api}`,
  conversations: (api: string) => `Requests and their replies in ${api}.`,
  vocabularyOther: (api: string) => `Send and receive in ${api}: AsyncAPI terms, and messages by server.`,
  vocabulary: (api: string) => `Send and receive in ${api}: WebSocket terms, AsyncAPI terms, and messages by server.`,
};
