/** German: the first pages of several APIs in one site. */
import type { Words } from '../types';

export const portalDe: Words['portal'] = {
  title: 'APIs',
  overview: 'Alle APIs',
  apis: 'APIs',
  about: (count) => (count === 1 ? 'Die Dokumentation einer API.' : `Die Dokumentation von ${count} APIs.`),
  channels: (count) => (count === 1 ? '1 Kanal' : `${count} Kanäle`),
  moreServers: (count) => (count === 1 ? 'und 1 weiterer Server' : `und ${count} weitere Server`),
  names: 'Jede API führt alle ihre Namen auf.',
  toOverview: 'Zu allen APIs',
};
