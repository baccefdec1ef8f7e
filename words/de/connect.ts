/** German: connecting to a server, and the connection itself. */
import type { Words } from '../types';

export const connectDe: Words['connect'] = {
  connect: 'Verbinden',
  toServer: 'mit dem Server {server}',
  send: 'Senden',
  sendSome: 'Zum Beispiel senden',
  needs: 'Zugangsdaten: {credentials}',
  or: ' oder ',
  expectReply: 'Antwort empfangen',
  listen: 'Zuhören',
  toSend: (count) => `${count} zu senden`,
  toReceive: (count) => `${count} zu empfangen`,
  toChannel: 'Zum Beispiel mit {channel}:',
  codeFor: (channel) => `Code für die Verbindung mit ${channel}`,
  asSent: 'Adresse und Header, zum Beispiel',
  facts: 'Verbindungsdetails',
  variables: {
    label: 'Variablen',
    variable: 'Variable',
    default: 'Standardwert',
    allowed: 'Erlaubte Werte',
    meaning: 'Beschreibung',
    examples: 'Zum Beispiel {values}',
    noValue: 'Das Dokument gibt keinen Wert an.',
    standsIn: 'An seiner Stelle steht {placeholder}.',
  },
  handshake: {
    parameters: 'Adressparameter',
    query: 'Query-Parameter',
    headers: 'Header',
    openedWith: 'Geöffnet mit {method}',
    bindingVersion: (version) => `(WebSockets-Binding ${version})`,
    location: 'Die Nachricht enthält denselben Wert unter {location}.',
    notInBrowsers:
      '{code} in Browsern kann keine Header setzen. Alternativen sind ein Query-Parameter, ein Cookie oder ein Subprotokoll, sofern der Server das unterstützt.',
  },
};
