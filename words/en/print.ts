/** English: the whole documentation on one page, for printers. */
export const printEn = {
  link: 'Print / one page',
  title: (api: string) => `All of ${api}`,
  description: (api: string) => `The whole documentation of ${api} on one page.`,
  contents: 'Contents',
  toSite: 'The site, page by page',
  parts: {
    overview: 'Overview',
    guides: 'Guides',
    servers: 'Servers',
    channels: 'Channels',
    conversations: 'Conversations',
    vocabulary: 'Vocabulary',
    messages: 'Messages',
    schemas: 'Schemas',
  },
};
