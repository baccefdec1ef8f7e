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
  notStated: 'inferred: both messages have this field',
  more: (count: number) => `and ${count} more`,
  on: 'on {channel}',
  toAddress: 'to the address in {location}',
  or: ' or ',
  orMore: (count: number) => ` or ${count} more`,
  you: 'You',
  session: {
    connect: 'Connect. The server upgrades the connection to WebSocket.',
    connectTo: 'Connect to {url}. The server upgrades the connection to WebSocket.',
    unprompted: 'The server may send: {messages}',
    answered: '{request}, answered by {replies}',
    alone: 'No reply declared: {messages}',
    close: 'Close the connection. Either side can do so.',
  },
};
