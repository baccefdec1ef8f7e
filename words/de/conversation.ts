/** German: requests, replies and sessions. */
import type { Words } from '../types';

export const conversationDe: Words['conversation'] = {
  label: 'Anfragen und Antworten',
  request: 'Anfrage',
  replies: 'Antworten',
  correlation: 'Korrelation',
  servers: 'Server',
  dialogue: 'Dialog',
  pairedBy: 'zugeordnet über {place}',
  header: 'Header {field}',
  notStated: 'in beiden gefunden, vom Dokument nicht genannt',
  more: (count) => `und ${count} weitere`,
  on: 'auf {channel}',
  toAddress: 'an die Adresse in {location}',
  or: ' oder ',
  orMore: (count) => ` oder ${count} weitere`,
  you: 'Client',
  session: {
    connect: 'Verbinden. Der Server wechselt zu WebSocket.',
    connectTo: 'Verbinden mit {url}. Der Server wechselt zu WebSocket.',
    unprompted: 'Jederzeit, ungefragt: {messages}',
    answered: '{request}, beantwortet mit {replies}',
    alone: 'Ohne Antwort: {messages}',
    close: 'Schließen; das können beide Seiten.',
  },
};
