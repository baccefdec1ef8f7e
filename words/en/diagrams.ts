/** English: what a sequence diagram says, drawn and aloud. */
export const diagramsEn = {
  server: 'Server',
  youSend: (message: string) => `you send ${message}`,
  serverSends: (message: string) => `the server sends ${message}`,
  eitherSide: (what: string) => `either side: ${what}`,
  more: (count: number) => `and ${count} more`,
  orMore: (count: number) => `or ${count} more`,
  or: 'or',
  /** Between the outcomes of a reply. */
  orBetween: ' or ',
  anyOf: 'any of',
  roundAgain: '… and round again',
  repliesTo: (message: string) => `${message} and its replies`,
  dialogueOf: (message: string) => `${message} in its dialogue`,
  session: 'A session',
  sessionWith: (server: string) => `A session with ${server}`,
  sessionInWords: 'From connecting to closing; the same is said in words beside it.',
  unprompted: 'unprompted',
  withoutReply: 'without a reply',
  close: 'close',
};
