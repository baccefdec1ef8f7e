/** German: the complete documentation on one page, for printing. */
import type { Words } from '../types';

export const printDe: Words['print'] = {
  link: 'Drucken / alles auf einer Seite',
  title: (api) => `${api} auf einer Seite`,
  description: (api) => `Die vollständige Dokumentation von ${api} auf einer Seite.`,
  contents: 'Inhalt',
  toSite: 'Mehrseitige Fassung',
  parts: {
    overview: 'Übersicht',
    guides: 'Anleitungen',
    servers: 'Server',
    channels: 'Kanäle',
    conversations: 'Konversationen',
    vocabulary: 'Begriffe',
    changes: 'Änderungen',
    messages: 'Nachrichten',
    schemas: 'Schemas',
  },
};
