/** English: the connection details of `x-websocket`. */
export const factsEn = {
  label: 'Connection details',
  fact: 'Aspect',
  expect: 'What to expect',
  subprotocols: (count: number) => (count === 1 ? 'Subprotocol' : 'Subprotocols'),
  heartbeat: 'Heartbeat',
  idleTimeout: 'Idle timeout',
  closesAfter: (time: string) => `The server closes the connection after ${time} of inactivity.`,
  maxMessageSize: 'Maximum message size',
  rateLimits: (count: number) => (count === 1 ? 'Rate limit' : 'Rate limits'),
  /** `time` and `scope` are empty where the document does not give them. */
  rateLimit: (what: string, time: string, scope: string) =>
    `${what}${time === '' ? '' : ` per ${time}`}${scope === '' ? '' : `, for each ${scope}`}`,
  reconnecting: 'Reconnecting',
  reconnect: {
    minDelay: (time: string) => `wait at least ${time}`,
    maxDelay: (time: string) => `at most ${time}`,
    backoff: { constant: 'constant backoff', linear: 'linear backoff', exponential: 'exponential backoff' },
    maxAttempts: (count: number) => (count === 1 ? 'up to 1 attempt' : `up to ${count} attempts`),
  },
  closeCodes: 'Close codes',
  closeCode: 'Close code',
  meaning: 'Meaning',
  action: 'What to do',
  /** `{sign}` is a link to a message, or one of the phrases below. */
  youSend: 'You send {sign}',
  serverSends: 'The server sends {sign}',
  frames: { ping: 'a ping frame', pong: 'a pong frame' },
  signOfLife: 'a keep-alive message',
  /** After what is sent. */
  every: (time: string) => ` every ${time}`,
  /** What is true of these frames everywhere (RFC 6455, sections 5.5.2 and 5.5.3). */
  fromServer: {
    ping: 'RFC 6455 requires a pong frame in reply; most libraries send it on their own.',
    pong: 'RFC 6455 requires no reply.',
  },
  fromClient: { ping: 'Scripts in a browser cannot send it.', pong: 'Scripts in a browser cannot send it.' },
};
