/** Which texts tell who sends a message to whom, and which only seem to. */
import { describe, expect, test } from '@jest/globals';
import { toldDirection } from '../../model/perspective/told-direction';

describe('what the client sends', () => {
  test.each([
    'The client sends a ping message to keep the connection alive.',
    'Clients send messages to join channels',
    'Client can send chat messages.',
    'What a client may say',
    'You can send this at any time.',
    'Messages that you can send',
    'Message you send to log in',
    'Message sent by the client to subscribe to channels.',
    'Sent periodically by the client (typically every 30 seconds) to keep the connection alive',
    'Send by the client to update the session’s default configuration',
    'Messages sent from the client to the Discord voice server',
    'Defines the message types that can be sent from client to server',
    'Acknowledgement response sent to Server',
    'Messages received at server',
    'Server receives the credentials.',
    'Send a hello message to the server.',
    'Send a message to the Postman Echo server.',
    'Send messages to the API',
    'Send API requests',
    'Receive echo message from the client.',
    'Client messages',
    'Client message: hello',
    'Client-initiated graceful close.',
    'Tell the server which feeds you want',
  ])('%s', (text) => {
    expect(toldDirection(text)).toBe('send');
  });
});

describe('what the server sends', () => {
  test.each([
    'Server publishes market data to subscribers',
    'The server periodically sends the time',
    'First frame the server sends after the upgrade completes.',
    'A pong message sent by the server in response to a ping.',
    'Emitted by the server immediately after the connection is authenticated.',
    'A message sent from server with current timestamp.',
    'Captcha details returned from the server',
    'Sent to the client when the session ends',
    'Client can receive travel info status.',
    'You will receive an authentication string (*jwt*)',
    'Messages that you receive from the API',
    'Message you receive to warn you the connection will be terminated',
    'What a client may hear',
    'Receive a function call response from the server after it has executed',
    "Receive listen update from Deepgram's Voice Agent API",
    'Receive API responses',
    'Send the timestamp message to any connected client every second.',
    'Events received from the Discord voice server',
    'Notify the client that the user has begun speaking',
    'Server message indicating the final output',
    '**Server notification**: a new block',
    'Server-initiated ping messages for measuring connection latency.',
    'Server heartbeat sent if no subscription traffic within 1 second',
  ])('%s', (text) => {
    expect(toldDirection(text)).toBe('receive');
  });
});

describe('nobody knows', () => {
  test.each([
    '',
    '…',
    'sendMarketData',
    // The application may be either.
    'Send a message to the room',
    'Sends a subscription request to the account channel.',
    'Receive market updates on a given symbol',
    'Subscribe to the level2 order book updates',
    // Both.
    'Message that you send or receive from chat',
    'A message exchanged with the echo server.',
    // What follows, or is answered, is another message.
    'Ask for the feed. The server sends its first update within a second.',
    'Client can ping the server to see whether it lives, server responds with pong.',
    'Sent whenever a client event is invalid',
    'Emitted when the client sends a commit',
    'Response to a message sent by the client',
    'Confirms that a message from the client has been applied',
    'Acknowledges the request sent by the client',
    'Clients must not send this.',
    // Neither party acts.
    'Client-side settings sent to the model',
    'Sent to update the client’s presence',
    'Server error.',
    'Server command: restart',
    'Client notification settings',
    'API messages for partners',
    'You joined a channel.',
    'Send an ephemeral message to all other clients',
  ])('%s', (text) => {
    expect(toldDirection(text)).toBeUndefined();
  });
});

test('a text as long as it likes is read as far as a sentence goes', () => {
  expect(toldDirection(`${'very '.repeat(500_000)} long server sends`)).toBeUndefined();
});
