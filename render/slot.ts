/** Where a frame has room for content that is HTML already. No text of a document can look like a tag. */
export const SLOT = '<slot></slot>';
