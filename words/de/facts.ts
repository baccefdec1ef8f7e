/** German: the connection details of `x-websocket`. */
import type { Words } from '../types';

export const factsDe: Words['facts'] = {
  label: 'Verbindungsdetails',
  fact: 'Aspekt',
  expect: 'Verhalten',
  subprotocols: (count) => (count === 1 ? 'Subprotokoll' : 'Subprotokolle'),
  heartbeat: 'Heartbeat',
  idleTimeout: 'Inaktivitäts-Timeout',
  closesAfter: (time) => `Der Server schließt die Verbindung nach ${time} Inaktivität.`,
  maxMessageSize: 'Maximale Nachrichtengröße',
  rateLimits: (count) => (count === 1 ? 'Rate-Limit' : 'Rate-Limits'),
  rateLimit: (what, time, scope) =>
    `${what}${time === '' ? '' : ` je ${time}`}${scope === '' ? '' : `, jeweils pro ${scope}`}`,
  reconnecting: 'Neu verbinden',
  reconnect: {
    minDelay: (time) => `mindestens ${time} warten`,
    maxDelay: (time) => `höchstens ${time}`,
    backoff: { constant: 'konstanter Backoff', linear: 'linearer Backoff', exponential: 'exponentieller Backoff' },
    maxAttempts: (count) => (count === 1 ? 'bis zu 1 Versuch' : `bis zu ${count} Versuche`),
  },
  closeCodes: 'Close-Codes',
  closeCode: 'Close-Code',
  meaning: 'Bedeutung',
  action: 'Was zu tun ist',
  youSend: 'Der Client sendet {sign}',
  serverSends: 'Der Server sendet {sign}',
  frames: { ping: 'einen Ping-Frame', pong: 'einen Pong-Frame' },
  signOfLife: 'eine Keep-Alive-Nachricht',
  every: (time) => ` alle ${time}`,
  fromServer: {
    ping: 'RFC 6455 verlangt einen Pong-Frame als Antwort; die meisten Bibliotheken senden ihn von selbst.',
    pong: 'RFC 6455 verlangt keine Antwort.',
  },
  fromClient: {
    ping: 'Skripte im Browser können ihn nicht senden.',
    pong: 'Skripte im Browser können ihn nicht senden.',
  },
};
