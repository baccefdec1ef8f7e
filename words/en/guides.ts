/** English: the guides. */
export const guidesEn = {
  title: 'Guides',
  summary: 'How to go about it, step by step.',
  /** The links to the guide before and the one after. */
  pager: 'Guides',
};
