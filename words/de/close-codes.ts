/** German: what the status codes of a Close frame mean wherever they are used. */
import type { Words } from '../types';

export const closeCodesDe: Words['closeCodes'] = {
  1000: 'Normales Ende: Der Zweck der Verbindung ist erfüllt.',
  1001: 'Die andere Seite geht: Der Server fährt herunter, oder der Browser verlässt die Seite.',
  1002: 'Die andere Seite hat die Regeln des WebSocket-Protokolls verletzt.',
  1003: 'Eine Art von Daten, die diese Seite nicht annimmt, etwa binäre, wo sie nur Text liest.',
  1004: 'Reserviert; noch ohne Bedeutung.',
  1005: 'Kein Code angegeben. Nie gesendet: Die eigene Bibliothek meldet ihn.',
  1006: 'Die Verbindung brach ohne Close-Frame ab. Nie gesendet: Die eigene Bibliothek meldet ihn.',
  1007: 'Die Daten einer Nachricht passten nicht zu ihrem Typ, etwa Text, der kein UTF-8 ist.',
  1008: 'Eine Nachricht hat eine Regel des Servers verletzt, für die es keinen genaueren Code gibt.',
  1009: 'Eine Nachricht war zu groß, um gelesen zu werden.',
  1010: 'Der Client brauchte eine Erweiterung, die der Server im Handshake nicht angeboten hat.',
  1011: 'Der Server traf auf etwas Unerwartetes und kann nicht fortfahren.',
  1012: 'Der Server startet neu.',
  1013: 'Der Server ist überlastet: später noch einmal versuchen.',
  1014: 'Ein Gateway bekam vom Server dahinter eine ungültige Antwort.',
  1015: 'Der TLS-Handshake ist gescheitert. Nie gesendet: Die eigene Bibliothek meldet ihn.',
};
