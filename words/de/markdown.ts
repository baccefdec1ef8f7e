/** German: what only the Markdown of the pages says, and the list of it for machines. */
import type { Words } from '../types';

export const markdownDe: Words['markdown'] = {
  view: 'Als Markdown ansehen',
  partOf: (api) => `Teil von ${api}.`,
  overview: 'Überblick',
  version: 'Version',
  kind: { server: 'Server', channel: 'Kanal', message: 'Nachricht', schema: 'Schema' },
  directions: {
    send: 'Senden: Sie geht von der Nutzerin oder dem Nutzer der API an den Server.',
    receive: 'Empfangen: Der Server sendet sie.',
  },
  answeredBy: (messages) => `beantwortet mit ${messages}`,
  code: 'Code zum Verbinden',
  codeAt: (servers) => `Code zum Verbinden: ${servers}`,
  schema: {
    always: (value) => `immer ${value}`,
    oneOf: (values) => `eines von ${values}`,
    default: (value) => `Standard ${value}`,
    forExample: (values) => `zum Beispiel ${values}`,
    madeOf: (part) => `Enthält ${part}`,
    further: (path) => `Die Teile folgen weiter unten, bei ${path}.`,
  },
  llms: {
    about: (title, version) => `${title}, Version ${version}: die Dokumentation einer API über WebSocket.`,
    sides: '„Senden“ (↑) ist, was Nutzer der API an den Server senden, „empfangen“ (↓), was der Server ihnen sendet.',
    start: 'Einstieg',
    documentNote: 'woraus diese Seiten gemacht sind',
    full: 'Alle Seiten in einer Datei',
    overviewNote: 'was die API ist und wie es losgeht',
    conversationsNote: 'was worauf antwortet',
    vocabularyNote: 'jede Nachricht, ihre Richtung, woran sie zu erkennen ist, ihre Antworten',
  },
};
