/** German: connecting to a server, and what a connection is like. */
import type { Words } from '../types';

export const connectDe: Words['connect'] = {
  connect: 'Verbinden',
  toServer: 'mit dem Server {server}',
  send: 'Senden',
  expectReply: 'Die Antwort erwarten',
  listen: 'Zuhören',
  toSend: (count) => `${count} zu senden`,
  toReceive: (count) => `${count} zu empfangen`,
  toChannel: 'Zum Beispiel zu {channel}:',
  codeFor: (channel) => `Code für die Verbindung zu ${channel}`,
  channel: 'Kanal',
  asSent: 'So wird es gesendet',
  facts: 'Angaben zur Verbindung',
  variables: {
    label: 'Variablen',
    variable: 'Variable',
    default: 'Standardwert',
    allowed: 'Erlaubte Werte',
    meaning: 'Bedeutung',
    examples: 'Zum Beispiel {values}',
  },
  handshake: {
    parameters: 'Parameter der Adresse',
    query: 'Query-Parameter',
    headers: 'Header',
    openedWith: 'Geöffnet mit {method}',
    bindingVersion: (version) => `(WebSockets-Binding ${version})`,
    location: 'Der Wert steht auch in der Nachricht, unter {location}.',
    notInBrowsers:
      'Das {code} eines Browsers kann keine Header setzen: Dort bleiben die Query, ein Cookie oder ein Subprotokoll, sofern der Server das annimmt.',
  },
};
