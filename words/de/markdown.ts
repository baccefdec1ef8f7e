/** German: texts of the Markdown pages only, and of `llms.txt`. */
import type { Words } from '../types';

export const markdownDe: Words['markdown'] = {
  view: 'Als Markdown ansehen',
  partOf: (api) => `Teil von ${api}.`,
  kind: { server: 'Server', channel: 'Kanal', topic: 'Topic', message: 'Nachricht', schema: 'Schema' },
  llms: {
    about: (title, version) => `${title}, Version ${version}: Dokumentation einer WebSocket-API.`,
    aboutOther: (title, version) => `${title}, Version ${version}: Dokumentation einer API.`,
    overWebSocket: (servers) => `WebSocket ist das Protokoll von: ${servers}.`,
    sides:
      '„Senden“ (↑) steht für das, was der Client an den Server sendet, „Empfangen“ (↓) für das, was der Server an den Client sendet.',
    start: 'Einstieg',
    documentNote: 'die Quelle dieser Seiten',
    full: 'Alle Seiten in einer Datei',
    overviewNote: 'was die API leistet und wie der Einstieg gelingt',
    conversationsNote: 'Anfragen und ihre Antworten',
    noConversationsNote: 'Antworten sind nicht angegeben',
    vocabularyNote: 'was Senden und Empfangen bedeuten',
    vocabularyAndServersNote:
      'was Senden und Empfangen bedeuten, und welche Nachricht auf welchem Server verfügbar ist',
  },
};
