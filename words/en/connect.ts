/** English: connecting to a server, and the connection itself. */
export const connectEn = {
  connect: 'Connect',
  toServer: 'to the {server} server',
  send: 'Send',
  /** Where nobody knows what to send first. */
  sendSome: 'For example, send',
  /** `{credentials}` are names of security schemes. */
  needs: 'Credentials: {credentials}',
  or: ' or ',
  expectReply: 'Receive the reply',
  listen: 'Listen',
  toSend: (count: number) => `${count} to send`,
  toReceive: (count: number) => `${count} to receive`,
  /** Before code; `{channel}` is a link. */
  toChannel: 'To {channel}, for example:',
  codeFor: (channel: string) => `Code to connect to ${channel}`,
  asSent: 'Address and headers, for example',
  facts: 'Connection details',
  variables: {
    label: 'Variables',
    variable: 'Variable',
    default: 'Default',
    allowed: 'Allowed values',
    meaning: 'Description',
    examples: 'For example {values}',
    noValue: 'The document gives no value.',
    standsIn: '{placeholder} stands in for it.',
  },
  handshake: {
    parameters: 'Address parameters',
    query: 'Query parameters',
    headers: 'Headers',
    openedWith: 'Opened with {method}',
    bindingVersion: (version: string) => `(WebSockets binding ${version})`,
    location: 'The message carries the same value at {location}.',
    notInBrowsers:
      'A browser’s {code} can’t set headers. Use a query parameter, cookie or subprotocol if the server supports one.',
  },
};
