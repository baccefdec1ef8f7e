/** German: comments and labels of code that readers copy. */
import type { Words } from '../types';

export const snippetsDe: Words['snippets'] = {
  browser: 'Browser',
  cannotSet: (headers) =>
    `Ein Browser kann diese Handshake-Header nicht setzen und verbindet hier ohne sie: ${headers}`,
  unplaced: (placeholders) =>
    `Erforderlich, aber nicht in diesem Code, denn das Dokument gibt den Ort nicht an: ${placeholders}`,
  toClose: 'Verbindung schließen',
  bytes: 'die Bytes der Nachricht',
  needs: {
    wscat: 'Braucht {install}. Strg-C beendet es.',
    websocat: 'Braucht {tool} ab Version 1.10. Strg-D schließt die Verbindung.',
    browser: 'Läuft in der Konsole des Browsers, ohne Paket.',
    node: 'Braucht {install}. Als {file} speichern, mit {run} starten. Strg-C schließt die Verbindung.',
    python:
      'Braucht Python ab 3.10 und {install} (ab Version 11). Als {file} speichern, mit {run} starten. Strg-C schließt die Verbindung.',
    go: 'Braucht Go ab 1.23 und {install}. Als {file} speichern, mit {run} starten. Strg-C schließt die Verbindung.',
  },
  needsFile: 'Die zu sendenden Bytes kommen aus {file}.',
  needsToo: 'Braucht außerdem {tool}.',
  connection: 'Verbindung',
  credentials: 'Zugangsdaten',
  noCredentials: 'ohne Zugangsdaten',
};
