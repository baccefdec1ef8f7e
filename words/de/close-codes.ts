/** German: the standard meanings of the status codes of a Close frame. */
import type { Words } from '../types';

export const closeCodesDe: Words['closeCodes'] = {
  1000: 'Normales Ende: Die Verbindung hat ihren Zweck erfüllt.',
  1001: 'Weggang: Der Server fährt herunter, oder der Browser verlässt die Seite.',
  1002: 'Protokollfehler: Die andere Seite hat das WebSocket-Protokoll verletzt.',
  1003: 'Nicht unterstützte Daten, etwa binäre Daten, wo nur Text angenommen wird.',
  1004: 'Reserviert: noch ohne definierte Bedeutung.',
  1005: 'Kein Statuscode empfangen. Nie gesendet: Die eigene Bibliothek meldet ihn.',
  1006: 'Abbruch: Die Verbindung ging ohne Close-Frame verloren. Nie gesendet: Die eigene Bibliothek meldet ihn.',
  1007: 'Ungültige Daten: Eine Nachricht passte nicht zu ihrem Typ, etwa Text, der kein gültiges UTF-8 ist.',
  1008: 'Regelverletzung: Eine Nachricht hat eine Regel des Servers verletzt, und kein genauerer Code trifft zu.',
  1009: 'Eine Nachricht war zu groß, um verarbeitet zu werden.',
  1010: 'Der Client benötigt eine Erweiterung, die der Server im Handshake nicht ausgehandelt hat.',
  1011: 'Interner Fehler: Der Server traf auf einen unerwarteten Zustand und kann nicht fortfahren.',
  1012: 'Der Server startet neu.',
  1013: 'Später erneut versuchen: Der Server ist überlastet.',
  1014: 'Bad Gateway: Ein Gateway hat vom dahinterliegenden Server eine ungültige Antwort erhalten.',
  1015: 'Der TLS-Handshake ist gescheitert. Nie gesendet: Die eigene Bibliothek meldet ihn.',
};
