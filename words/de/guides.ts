/** German: the guides. */
import type { Words } from '../types';

export const guidesDe: Words['guides'] = {
  title: 'Anleitungen',
  summary: 'Wie man vorgeht, Schritt für Schritt.',
  all: (count) => `Alle ${count} Anleitungen`,
  pager: 'Anleitungen',
};
