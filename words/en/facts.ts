/** English: the facts of a connection, of `x-websocket`. */
export const factsEn = {
  label: 'Connection facts',
  fact: 'Fact',
  expect: 'What to expect',
  subprotocols: (count: number) => (count === 1 ? 'Subprotocol' : 'Subprotocols'),
  heartbeat: 'Heartbeat',
  idleTimeout: 'Idle timeout',
  closesAfter: (time: string) => `The server closes the connection after ${time} of silence.`,
  maxMessageSize: 'Largest message',
  rateLimits: (count: number) => (count === 1 ? 'Rate limit' : 'Rate limits'),
  /** `time` and `scope` are empty texts where the document does not say them. */
  rateLimit: (what: string, time: string, scope: string) =>
    `${what}${time === '' ? '' : ` per ${time}`}${scope === '' ? '' : `, for each ${scope}`}`,
  reconnecting: 'Reconnecting',
  reconnect: {
    minDelay: (time: string) => `wait at least ${time}`,
    maxDelay: (time: string) => `at most ${time}`,
    backoff: { constant: 'constant backoff', linear: 'linear backoff', exponential: 'exponential backoff' },
    maxAttempts: (count: number) => `up to ${count} attempts`,
  },
  closeCodes: 'Close codes',
  closeCode: 'Close code',
  meaning: 'Meaning',
  action: 'What to do',
  /** `{sign}` is a link to a message, or one of the words below. */
  youSend: 'You send {sign}',
  serverSends: 'The server sends {sign}',
  frames: { ping: 'a ping frame', pong: 'a pong frame' },
  signOfLife: 'a sign of life',
  /** After what is sent. */
  every: (time: string) => ` every ${time}`,
  /** What a client's own library does with them (RFC 6455, sections 5.5.2 and 5.5.3). */
  fromServer: { ping: 'Your WebSocket library answers it.', pong: 'It asks for no answer.' },
  fromClient: { ping: 'A browser has no way to do that.', pong: 'A browser has no way to do that.' },
};
