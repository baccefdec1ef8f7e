/** German: what the script of the pages adds. */
import type { Words } from '../types';

export const clientDe: Words['client'] = {
  theme: { title: 'Farbschema', now: 'Farbschema: {theme}', system: 'System', light: 'Hell', dark: 'Dunkel' },
  copy: 'Kopieren',
  copyMarkdown: 'Als Markdown kopieren',
  copied: 'Kopiert',
  notCopied: 'Dieser Browser erlaubt der Seite das Kopieren nicht',
  linkTo: 'Link zu {name} kopieren',
  linkCopied: 'Link kopiert',
  expandAll: 'Alle aufklappen',
  collapseAll: 'Alle zuklappen',
};
