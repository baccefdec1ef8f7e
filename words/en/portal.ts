/** English: the first pages of several APIs in one site. */
export const portalEn = {
  /** Where its owner gives it no title. */
  title: 'APIs',
  overview: 'All APIs',
  apis: 'APIs',
  about: (count: number) => (count === 1 ? 'The documentation of one API.' : `The documentation of ${count} APIs.`),
  /** Beside what can be sent and received. */
  channels: (count: number) => (count === 1 ? '1 channel' : `${count} channels`),
  moreServers: (count: number) => (count === 1 ? 'and 1 more server' : `and ${count} more servers`),
  names: 'Each API lists all of its names.',
  /** On the page for what is not found. */
  toOverview: 'Go to all APIs',
};
