/** English: sequence diagrams, as drawn and as described to a screen reader. */
export const diagramsEn = {
  server: 'Server',
  youSend: (message: string) => `you send ${message}`,
  serverSends: (message: string) => `the server sends ${message}`,
  eitherSide: (what: string) => `either side: ${what}`,
  more: (count: number) => `and ${count} more`,
  or: 'or',
  /** Between the possible outcomes of a reply. */
  orBetween: ' or ',
  anyOf: 'any of',
  roundAgain: '… and the cycle repeats',
  repliesTo: (message: string) => `${message} and its replies`,
  dialogueOf: (message: string) => `Message sequence for ${message}`,
  session: 'A session',
  sessionWith: (server: string) => `A session with ${server}`,
  sessionInWords: 'From connect to close. The same steps are listed beside the diagram.',
  close: 'close',
};
