/** German: what pages are called in the tab, the navigation and search engines. */
import type { Words } from '../types';

export const titlesDe: Words['titles'] = {
  overview: 'Übersicht',
  server: (name) => `Server ${name}`,
  channel: (name) => `Kanal ${name}`,
  message: (name) => `Nachricht ${name}`,
  schema: (name) => `Schema ${name}`,
  inApi: (page, api) => `${page} in ${api}`,
  conversations: (api) => `Was in ${api} worauf antwortet, und was ungefragt kommt.`,
  vocabulary: (api) => `Senden und Empfangen in den Worten von ${api}: jede Nachricht, ihre Richtung, ihre Antworten.`,
};
