/** German: what a sequence diagram says, drawn and aloud. */
import type { Words } from '../types';

export const diagramsDe: Words['diagrams'] = {
  server: 'Server',
  youSend: (message) => `der Client sendet ${message}`,
  serverSends: (message) => `der Server sendet ${message}`,
  eitherSide: (what) => `beide Seiten: ${what}`,
  more: (count) => `und ${count} weitere`,
  orMore: (count) => `oder ${count} weitere`,
  or: 'oder',
  orBetween: ' oder ',
  anyOf: 'eine davon',
  roundAgain: '… und wieder von vorn',
  repliesTo: (message) => `${message} und die Antworten darauf`,
  dialogueOf: (message) => `${message} im Dialog`,
  session: 'Eine Sitzung',
  sessionWith: (server) => `Eine Sitzung mit ${server}`,
  sessionInWords: 'Vom Verbinden bis zum Schließen; daneben steht dasselbe in Worten.',
  unprompted: 'ungefragt',
  withoutReply: 'ohne Antwort',
  close: 'schließen',
};
