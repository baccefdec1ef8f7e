/** English: a second identifying field, or with whom the first is shared. Both follow the first. */
export const identityEn = {
  and: ' and {constant}',
  oneOf: ' and {place} (one of {values})',
  shared: (count: number) => (count === 1 ? ', shared with 1 other' : `, shared with ${count} others`),
  /** `{messages}` are links: all of those messages, or the first of them. */
  sharedWith: ', shared with {messages}',
  sharedWithSome: (count: number) => `, shared with ${count} others, such as {messages}`,
};
