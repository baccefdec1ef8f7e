/** English: what tells a message apart that shares its first mark with others; it follows that mark. */
export const identityEn = {
  and: ' and {constant}',
  oneOf: ' and {place} one of {values}',
};
