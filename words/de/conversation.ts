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
  reasons: {
    field: 'beide Nachrichten haben {field}',
    text: 'ihr Text sagt „{quote}“',
    names: 'die Namen beider Nachrichten legen es nahe',
  },
  more: (count) => `und ${count} weitere`,
  on: 'auf {channel}',
  toAddress: 'an die Adresse in {location}',
  or: ' oder ',
  comma: ', ',
  someOf: (names, more) => `eine von ${names} und ${more} weiteren`,
  you: 'Client',
  authored: { title: 'Beispielsitzungen', note: 'Nachricht für Nachricht', at: (position) => `Sitzung ${position}` },
  session: {
    connect: 'Verbinden. Der Server stellt die Verbindung auf WebSocket um.',
    connectTo: 'Mit {url} verbinden. Der Server stellt die Verbindung auf WebSocket um.',
    answered: '{request}, beantwortet mit {replies}',
    close: 'Verbindung schließen. Das können beide Seiten.',
  },
};
