/** English: the guides. */
export const guidesEn = {
  title: 'Guides',
  summary: 'How to go about it, step by step.',
  all: (count: number) => `All ${count} guides`,
  /** The links to the guide before and the one after. */
  pager: 'Guides',
};
