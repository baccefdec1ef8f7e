/** English: requests, replies and sessions. */
export const conversationEn = {
  label: 'Requests and replies',
  request: 'Request',
  replies: 'Replies',
  correlation: 'Correlation',
  servers: 'Servers',
  dialogue: 'Sequence',
  /** `{place}` is a field of the payload or a header; it may be inferred. */
  pairedBy: 'matched by {place}',
  header: 'header {field}',
  /** Why something is inferred; `{quote}` is the author's. */
  reasons: {
    field: 'both messages have {field}',
    text: 'its text says “{quote}”',
    names: 'the names of both messages suggest it',
  },
  more: (count: number) => `and ${count} more`,
  on: 'on {channel}',
  toAddress: 'to the address in {location}',
  or: ' or ',
  comma: ', ',
  /** Some of many alternatives. */
  someOf: (names: string, more: number) => `one of ${names} and ${more} more`,
  you: 'You',
  /** Sessions that the document gives, message by message. */
  authored: {
    title: 'Example sessions',
    note: 'one message after the other',
    at: (position: number) => `Session ${position}`,
  },
  session: {
    connect: 'Connect. The server upgrades the connection to WebSocket.',
    connectTo: 'Connect to {url}. The server upgrades the connection to WebSocket.',
    answered: '{request}, answered by {replies}',
    close: 'Close the connection. Either side can do so.',
  },
};
