/** English: the complete documentation on one page, for printing. */
export const printEn = {
  link: 'Print / single page',
  title: (api: string) => `${api} on one page`,
  description: (api: string) => `The complete documentation of ${api} on one page.`,
  contents: 'Contents',
  toSite: 'Multi-page version',
  parts: {
    overview: 'Overview',
    guides: 'Guides',
    servers: 'Servers',
    channels: 'Channels',
    conversations: 'Conversations',
    vocabulary: 'Vocabulary',
    changes: 'Changes',
    messages: 'Messages',
    schemas: 'Schemas',
  },
};
