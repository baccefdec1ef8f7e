/** English: parts of the document that any page may show. */
export const contentEn = {
  about: 'About this API',
  contact: 'Contact',
  licence: 'License',
  terms: 'Terms of service',
  readMore: 'Read more',
  contentType: 'Content type',
  identifier: 'Identifier',
  tags: 'Tags',
  extensions: 'Extensions',
  bindingsAndExtensions: 'Bindings and extensions',
  /** The name of a protocol binding: `ws binding`. */
  binding: (protocol: string) => `${protocol} binding`,
  /** What the document does not declare, and how we know it. */
  inferred: 'inferred: {reason}',
};
