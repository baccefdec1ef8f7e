/** English: the frame of every page. */
export const layoutEn = {
  skip: 'Skip to content',
  menu: 'Menu',
  close: 'Close',
  site: 'Site',
  outline: 'On this page',
  source: 'AsyncAPI document',
  /** `{document}` is one of the two phrases below, as a link where there is a document to link to. */
  madeFrom: 'Generated from {document}',
  theDocument: (version: string) => `the AsyncAPI ${version} document`,
  aDocument: (version: string) => `an AsyncAPI ${version} document`,
  all: (count: number) => `All ${count}`,
};
