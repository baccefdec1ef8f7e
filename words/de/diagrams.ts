/** German: sequence diagrams, as drawn and as described to a screen reader. */
import type { Words } from '../types';

export const diagramsDe: Words['diagrams'] = {
  server: 'Server',
  youSend: (message) => `der Client sendet ${message}`,
  serverSends: (message) => `der Server sendet ${message}`,
  eitherSide: (what) => `beide Seiten: ${what}`,
  more: (count) => `und ${count} weitere`,
  or: 'oder',
  orBetween: ' oder ',
  anyOf: 'eine davon',
  roundAgain: '… und der Zyklus wiederholt sich',
  repliesTo: (message) => `${message} und die Antworten darauf`,
  dialogueOf: (message) => `Nachrichtenablauf zu ${message}`,
  session: 'Eine Sitzung',
  sessionWith: (server) => `Eine Sitzung mit ${server}`,
  sessionInWords: 'Vom Verbinden bis zum Schließen. Dieselben Schritte stehen neben dem Diagramm.',
  close: 'schließen',
};
