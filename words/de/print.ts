/** German: the whole documentation on one page, for printers. */
import type { Words } from '../types';

export const printDe: Words['print'] = {
  link: 'Drucken / alles auf einer Seite',
  title: (api) => `${api} auf einer Seite`,
  description: (api) => `Die ganze Dokumentation von ${api} auf einer Seite.`,
  contents: 'Inhalt',
  toSite: 'Zur Website, Seite für Seite',
  parts: {
    overview: 'Überblick',
    guides: 'Anleitungen',
    servers: 'Server',
    channels: 'Kanäle',
    conversations: 'Dialoge',
    vocabulary: 'Begriffe',
    messages: 'Nachrichten',
    schemas: 'Schemata',
  },
};
