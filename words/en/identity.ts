/** English: a second identifying field, for messages that share the first one. It follows the first. */
export const identityEn = {
  and: ' and {constant}',
  oneOf: ' and {place} (one of {values})',
};
