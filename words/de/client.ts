/** German: the texts that the pages' script adds. */
import type { Words } from '../types';

export const clientDe: Words['client'] = {
  theme: { title: 'Farbschema', now: 'Farbschema: {theme}', system: 'System', light: 'Hell', dark: 'Dunkel' },
  copy: 'Kopieren',
  copyMarkdown: 'Als Markdown kopieren',
  copied: 'Kopiert',
  notCopied: 'Der Browser hat das Kopieren blockiert',
  example: 'Beispiel',
  linkTo: 'Link zu {name} kopieren',
  linkCopied: 'Link kopiert',
  expandAll: 'Alle aufklappen',
  collapseAll: 'Alle zuklappen',
};
