/** German: texts of the Markdown pages only, and of `llms.txt`. */
import type { Words } from '../types';

export const markdownDe: Words['markdown'] = {
  view: 'Als Markdown ansehen',
  partOf: (api) => `Teil von ${api}.`,
  overview: 'Übersicht',
  version: 'Version',
  kind: { server: 'Server', channel: 'Kanal', message: 'Nachricht', schema: 'Schema' },
  directions: {
    send: 'Senden: Der Client sendet diese Nachricht an den Server.',
    receive: 'Empfangen: Der Server sendet diese Nachricht an den Client.',
  },
  answeredBy: (messages) => `beantwortet mit ${messages}`,
  code: 'Code zum Verbinden',
  codeAt: (servers) => `Code zum Verbinden: ${servers}`,
  schema: {
    always: (value) => `immer ${value}`,
    oneOf: (values) => `eines von ${values}`,
    default: (value) => `Standard ${value}`,
    forExample: (values) => `zum Beispiel ${values}`,
    madeOf: (part) => `Zusammengesetzt aus ${part}`,
    further: (path) => `Fortsetzung weiter unten, unter ${path}.`,
  },
  llms: {
    about: (title, version) => `${title}, Version ${version}: Dokumentation einer WebSocket-API.`,
    sides:
      '„Senden“ (↑) steht für das, was der Client an den Server sendet, „Empfangen“ (↓) für das, was der Server an den Client sendet.',
    start: 'Einstieg',
    documentNote: 'die Quelle dieser Seiten',
    full: 'Alle Seiten in einer Datei',
    overviewNote: 'was die API leistet und wie der Einstieg gelingt',
    conversationsNote: 'Anfragen und ihre Antworten',
    vocabularyNote: 'jede Nachricht mit Richtung, Erkennungsmerkmal und Antworten',
  },
};
