/** English: requests, replies and sessions. */
export const conversationEn = {
  label: 'Requests and replies',
  request: 'Request',
  replies: 'Replies',
  correlation: 'Correlation',
  servers: 'Servers',
  dialogue: 'Dialogue',
  /** `{place}` is a field, perhaps in the headers, perhaps found by us. */
  pairedBy: 'paired by {place}',
  header: 'header {field}',
  notStated: 'found in both, not stated by the document',
  more: (count: number) => `and ${count} more`,
  on: 'on {channel}',
  toAddress: 'to the address in {location}',
  or: ' or ',
  orMore: (count: number) => ` or ${count} more`,
  you: 'You',
  session: {
    connect: 'Connect. The server switches to WebSocket.',
    connectTo: 'Connect to {url}. The server switches to WebSocket.',
    unprompted: 'At any time, unprompted: {messages}',
    answered: '{request}, answered by {replies}',
    alone: 'Without a reply: {messages}',
    close: 'Close; either side can.',
  },
};
