/** German: parts of the document that any page may show. */
import type { Words } from '../types';

export const contentDe: Words['content'] = {
  about: 'Über diese API',
  contact: 'Kontakt',
  licence: 'Lizenz',
  terms: 'Nutzungsbedingungen',
  readMore: 'Mehr dazu',
  contentType: 'Content-Type',
  identifier: 'Kennung',
  tags: 'Tags',
  extensions: 'Erweiterungen',
  bindingsAndExtensions: 'Bindings und Erweiterungen',
  binding: (protocol) => `${protocol}-Binding`,
  inferred: 'abgeleitet: {reason}',
};
