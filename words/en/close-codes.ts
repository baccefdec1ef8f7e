/** English: what the status codes of a Close frame mean wherever they are used. */
export const closeCodesEn = {
  /** RFC 6455, section 7.4.1; 1012 to 1014 are from IANA's registry of close codes. */
  1000: 'Normal end: what the connection was for is done.',
  1001: 'Going away: the server shuts down, or the browser leaves the page.',
  1002: 'The other side broke the rules of the WebSocket protocol.',
  1003: 'A kind of data that this side does not take, such as binary where it only reads text.',
  1004: 'Reserved; it has no meaning yet.',
  1005: 'No code was given. Never sent: your own library reports it.',
  1006: 'The connection broke without a Close frame. Never sent: your own library reports it.',
  1007: 'The data of a message did not fit its type, such as text that is not UTF-8.',
  1008: 'A message broke a rule of the server, for which there is no more precise code.',
  1009: 'A message was too big to be read.',
  1010: 'The client needed an extension that the server did not offer in the handshake.',
  1011: 'The server met a condition that it did not expect, and cannot go on.',
  1012: 'The server restarts.',
  1013: 'The server is overloaded: try again later.',
  1014: 'A gateway got an invalid answer from the server behind it.',
  1015: 'The TLS handshake failed. Never sent: your own library reports it.',
};
