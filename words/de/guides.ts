/** German: the guides. */
import type { Words } from '../types';

export const guidesDe: Words['guides'] = {
  title: 'Anleitungen',
  summary: 'Schritt-für-Schritt-Anleitungen.',
  all: (count) => `Alle ${count} Anleitungen`,
  pager: 'Anleitungen',
};
