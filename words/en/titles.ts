/** English: what pages are called in the tab, the navigation and search engines. */
export const titlesEn = {
  overview: 'Overview',
  server: (name: string) => `${name} server`,
  channel: (name: string) => `${name} channel`,
  message: (name: string) => `${name} message`,
  schema: (name: string) => `${name} schema`,
  /** The description of a page of which the document says nothing. */
  inApi: (page: string, api: string) => `${page} in ${api}`,
  conversations: (api: string) => `What answers what in ${api}, and what comes unprompted.`,
  vocabulary: (api: string) => `Send and receive, in the words of ${api}: every message, its direction, its replies.`,
};
