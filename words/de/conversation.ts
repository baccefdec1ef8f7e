/** German: requests, replies and sessions. */
import type { Words } from '../types';

export const conversationDe: Words['conversation'] = {
  label: 'Anfragen und Antworten',
  request: 'Anfrage',
  replies: 'Antworten',
  correlation: 'Korrelation',
  servers: 'Server',
  dialogue: 'Ablauf',
  pairedBy: 'zugeordnet über {place}',
  header: 'Header {field}',
  notStated: 'abgeleitet: beide Nachrichten haben dieses Feld',
  more: (count) => `und ${count} weitere`,
  on: 'auf {channel}',
  toAddress: 'an die Adresse in {location}',
  or: ' oder ',
  orMore: (count) => ` oder ${count} weitere`,
  you: 'Client',
  session: {
    connect: 'Verbinden. Der Server stellt die Verbindung auf WebSocket um.',
    connectTo: 'Mit {url} verbinden. Der Server stellt die Verbindung auf WebSocket um.',
    unprompted: 'Der Server kann senden: {messages}',
    answered: '{request}, beantwortet mit {replies}',
    alone: 'Keine Antwort angegeben: {messages}',
    close: 'Verbindung schließen. Das können beide Seiten.',
  },
};
