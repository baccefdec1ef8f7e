/** German: the frame of every page. */
import type { Words } from '../types';

export const layoutDe: Words['layout'] = {
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  close: 'Schließen',
  site: 'Website',
  outline: 'Auf dieser Seite',
  source: 'AsyncAPI-Dokument',
  madeFrom: 'Erzeugt aus {document}',
  theDocument: (version) => `dem AsyncAPI-${version}-Dokument`,
  aDocument: (version) => `einem AsyncAPI-${version}-Dokument`,
  all: (count) => `Alle ${count}`,
};
