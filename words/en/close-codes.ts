/** English: the standard meanings of the status codes of a Close frame. */
export const closeCodesEn = {
  /** RFC 6455, section 7.4.1; 1012 to 1014 are from IANA's registry of close codes. */
  1000: 'Normal closure: the connection served its purpose.',
  1001: 'Going away: the server is shutting down, or the browser is leaving the page.',
  1002: 'Protocol error: the other side violated the WebSocket protocol.',
  1003: 'Unsupported data, such as binary data where only text is accepted.',
  1004: 'Reserved: no meaning is defined yet.',
  1005: 'No status code was received. Never sent: reported by your own library.',
  1006: 'Abnormal closure: the connection was lost without a Close frame. Never sent: reported by your own library.',
  1007: 'Invalid data: a message did not match its type, such as text that is not valid UTF-8.',
  1008: 'Policy violation: a message broke a rule of the server, and no more specific code applies.',
  1009: 'A message was too big to process.',
  1010: 'The client required an extension that the server did not negotiate in the handshake.',
  1011: 'Internal error: the server encountered an unexpected condition and cannot continue.',
  1012: 'The server is restarting.',
  1013: 'Try again later: the server is overloaded.',
  1014: 'Bad gateway: a gateway received an invalid response from the upstream server.',
  1015: 'The TLS handshake failed. Never sent: reported by your own library.',
};
