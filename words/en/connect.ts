/** English: connecting to a server, and what a connection is like. */
export const connectEn = {
  connect: 'Connect',
  toServer: 'to the {server} server',
  send: 'Send',
  expectReply: 'Expect the reply',
  listen: 'Listen',
  toSend: (count: number) => `${count} to send`,
  toReceive: (count: number) => `${count} to receive`,
  /** Before code; `{channel}` is a link. */
  toChannel: 'To {channel}, for example:',
  codeFor: (channel: string) => `Code that connects to ${channel}`,
  channel: 'Channel',
  asSent: 'As you send it',
  facts: 'Connection facts',
  variables: {
    label: 'Variables',
    variable: 'Variable',
    default: 'Default',
    allowed: 'Allowed values',
    meaning: 'Meaning',
    examples: 'For example {values}',
  },
  handshake: {
    parameters: 'Address parameters',
    query: 'Query parameters',
    headers: 'Headers',
    openedWith: 'Opened with {method}',
    bindingVersion: (version: string) => `(WebSockets binding ${version})`,
    location: 'Its value also travels in the message, at {location}.',
    notInBrowsers:
      'A browser’s {code} cannot set headers: there, use the query, a cookie or a subprotocol, if the server takes it so.',
  },
};
