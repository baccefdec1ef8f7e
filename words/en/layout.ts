/** English: the frame of every page. */
export const layoutEn = {
  skip: 'Skip to content',
  menu: 'Menu',
  close: 'Close',
  site: 'Site',
  outline: 'On this page',
  source: 'AsyncAPI document',
  /** `{document}` is a link, or the same words without one. */
  madeFrom: 'Made from {document}',
  theDocument: (version: string) => `the AsyncAPI ${version} document`,
  aDocument: (version: string) => `an AsyncAPI ${version} document`,
  all: (count: number) => `All ${count}`,
};
