/** German: the facts of a connection, of `x-websocket`. */
import type { Words } from '../types';

export const factsDe: Words['facts'] = {
  label: 'Angaben zur Verbindung',
  fact: 'Angabe',
  expect: 'Was zu erwarten ist',
  subprotocols: (count) => (count === 1 ? 'Subprotokoll' : 'Subprotokolle'),
  heartbeat: 'Heartbeat',
  idleTimeout: 'Zeitlimit ohne Daten',
  closesAfter: (time) => `Der Server schließt die Verbindung nach ${time} ohne Daten.`,
  maxMessageSize: 'Größte Nachricht',
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
  signOfLife: 'ein Lebenszeichen',
  every: (time) => ` alle ${time}`,
  fromServer: { ping: 'Die WebSocket-Bibliothek antwortet von selbst.', pong: 'Eine Antwort ist nicht nötig.' },
  fromClient: { ping: 'In einem Browser ist das nicht möglich.', pong: 'In einem Browser ist das nicht möglich.' },
};
