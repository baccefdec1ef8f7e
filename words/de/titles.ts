/** German: page titles for the browser tab, the navigation and search engines. */
import type { Words } from '../types';

export const titlesDe: Words['titles'] = {
  overview: 'Übersicht',
  server: (name) => `Server ${name}`,
  channel: (name) => `Kanal ${name}`,
  topic: (name) => `Topic ${name}`,
  message: (name) => `Nachricht ${name}`,
  schema: (name) => `Schema ${name}`,
  inApi: (page, api) => `${page} in ${api}`,
  conversations: (api) => `Anfragen und ihre Antworten in ${api}.`,
  vocabularyOther: (api) => `Senden und Empfangen in ${api}: Begriffe von AsyncAPI, und Nachrichten je Server.`,
  vocabulary: (api) =>
    `Senden und Empfangen in ${api}: Begriffe von WebSocket und AsyncAPI, und Nachrichten je Server.`,
};
