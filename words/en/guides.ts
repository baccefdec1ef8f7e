/** English: the guides. */
export const guidesEn = {
  title: 'Guides',
  summary: 'Step-by-step instructions.',
  all: (count: number) => `All ${count} guides`,
  /** The links to the previous and the next guide. */
  pager: 'Guides',
};
