/** Which texts speak of credentials, and which say where they go. */
import { describe, expect, test } from '@jest/globals';
import { saysWhere, speaksOfCredentials } from '../../site/connecting/told-credentials';

describe('a text speaks of credentials', () => {
  test.each([
    'Requires authorization.',
    'Requires\n  an authorization.',
    'Private server that requires authorization',
    'An API key is needed to connect.',
    'Authenticate with your api_key.',
    'Append `?token=YOUR_TOKEN` to the URL.',
    'Authentication is required.',
    'Clients must be authenticated.',
    'The `Authorization` header carries it.',
    'Send the access token in the first message.',
    'Get a listenKey, or a listen token.',
    'Uses OAuth2.',
    'Does not need credentials.',
  ])('%j', (text) => {
    expect(speaksOfCredentials(text)).toBe(true);
  });
});

describe('a text does not speak of credentials', () => {
  test.each([
    undefined,
    '',
    'Prices of ERC-20 tokens.',
    'The token is traded on two markets.',
    'The key of the order book entry.',
    'Streams the tokens of a language model, one by one.',
    'The author of a message.',
    'Authority of the record.',
    'Requires a market to be open.',
    'Sign the contract.',
  ])('%j', (text) => {
    expect(speaksOfCredentials(text)).toBe(false);
  });
});

test.each([
  ['API key provided during the WebSocket handshake.', true],
  ['Pass it as a query parameter.', true],
  ['Send it in the first message.', true],
  ['Sent when connecting.', true],
  ['Your personal API key.', false],
  ['Flows to support OAuth 2.0', false],
])('whether %j says where: %j', (text, says) => {
  expect(saysWhere(text)).toBe(says);
});
