/** What pages say of credentials: what schemes declare and what descriptions tell, in one voice. */
import { describe, expect, test } from '@jest/globals';
import { readRaw } from '../model/parse';
import { blockText } from '../support/block-text';
import { blocksOf, pageAt, pagesOf, sectionOf } from '../support/pages';

const KEY = { type: 'httpApiKey', in: 'header', name: 'X-Key' };

interface Given {
  readonly info?: object;
  readonly server?: object;
  readonly channel?: object;
  readonly operation?: object;
}

function pagesFor({ info, server, channel, operation }: Given) {
  const model = readRaw({
    asyncapi: '3.0.0',
    info: { title: 'Line', version: '1', ...info },
    servers: { main: { host: 'example.com', protocol: 'wss', ...server } },
    channels: { line: { address: '/', messages: { hello: { payload: { type: 'string' } } }, ...channel } },
    operations: { say: { action: 'receive', channel: { $ref: '#/channels/line' }, ...operation } },
  });
  return pagesOf(model);
}

function security(given: Given): string {
  const { tree } = pageAt(pagesFor(given), 'servers/main.html');
  return blockText([sectionOf(tree, 'security')])
    .replace('# Security\n', '')
    .replaceAll(/^ {2}/gm, '');
}

describe('a server', () => {
  test('without security says that no scheme is declared', () => {
    expect(security({})).toBe('No security scheme is declared.');
  });

  test('with empty security requires none', () => {
    expect(security({ server: { security: [] } })).toBe('None required.');
    expect(security({ server: { security: [], description: 'Requires an API key.' } })).toBe(
      'None required.\nSee also the description of this server.',
    );
  });

  test.each<[string, Given, string, string]>([
    ['its own text', { server: { description: 'Requires authorization.' } }, 'this server', 'server:main'],
    ['the API', { info: { description: 'Send your API key first.' } }, 'the API', 'overview'],
    ['a channel', { channel: { description: 'Needs an access token.' } }, 'channel /', 'channel:line'],
    ['an operation', { operation: { summary: 'Requires authentication.' } }, 'operation say', 'channel:line'],
  ])('points to %s', (_what, given, name, target) => {
    expect(security(given)).toBe(`No security scheme is declared; see the description of ${name}.`);
    const { tree } = pageAt(pagesFor(given), 'servers/main.html');
    const links = blocksOf(tree, 'section')
      .filter(({ id }) => id === 'security')
      .flatMap(({ blocks }) => JSON.stringify(blocks).match(/"to":"[^"]*"/g) ?? []);
    expect(links).toEqual([`"to":"${target}"`]);
  });

  test('points to the operation that declares what it requires', () => {
    const scheme = { type: 'httpApiKey', in: 'query', name: 'token' };
    expect(security({ operation: { security: [scheme] } })).toBe(
      'No security scheme is declared; see what operation say requires.',
    );
  });

  test('of a mere word is not told', () => {
    expect(security({ info: { description: 'Prices of tokens, by key.' } })).toBe('No security scheme is declared.');
  });
});

describe('a scheme that cannot state where credentials go', () => {
  const types = ['userPassword', 'apiKey', 'X509', 'symmetricEncryption', 'asymmetricEncryption'];

  test.each(types)('says so: %s', (type) => {
    expect(security({ server: { security: [{ type, in: 'user' }] } })).toContain(
      'The scheme doesn’t state where credentials go.',
    );
  });

  test.each(types)('leaves it to its own description: %s', (type) => {
    const description = 'API key provided during the WebSocket handshake.';
    const text = security({ server: { security: [{ type, in: 'user', description }] } });
    expect(text).toContain(description);
    expect(text).not.toContain('doesn’t state');
  });

  test('does not take a description that says nothing of it for one that does', () => {
    const text = security({ server: { security: [{ type: 'apiKey', in: 'user', description: 'Your key.' }] } });
    expect(text).toContain('An API key, given as the user name. The scheme doesn’t state where credentials go.');
  });

  test('points to the text that says it', () => {
    const info = { description: 'Send your API key in the first message.' };
    expect(security({ info, server: { security: [{ type: 'apiKey', in: 'user' }] } })).toContain(
      'The scheme doesn’t state where credentials go; see the description of the API.',
    );
  });

  test('says nothing of it where the protocol is another', () => {
    const text = security({ server: { protocol: 'kafka', security: [{ type: 'userPassword' }, { type: 'X509' }] } });
    expect(text).not.toMatch(/doesn’t state|handshake/);
  });
});

describe('an access token', () => {
  const oauth = (description?: string) => ({ type: 'oauth2', flows: {}, ...(description && { description }) });

  test('has its usual place marked as inferred', () => {
    expect(security({ server: { security: [oauth()] } })).toContain(
      'An OAuth 2.0 access token. Usually sent as Authorization: Bearer TOKEN. inferred: RFC 6750',
    );
  });

  test('has the place that its description says', () => {
    expect(security({ server: { security: [oauth('Pass it in the query.')] } })).not.toContain('Usually');
  });

  test('has no usual place over another protocol', () => {
    expect(security({ server: { protocol: 'kafka', security: [oauth()] } })).not.toMatch(/Usually|inferred/);
  });
});

test('an API key in a place of HTTP is there, whatever its type is called', () => {
  const text = security({ server: { security: [{ type: 'apiKey', in: 'query', name: 'token' }] } });
  expect(text).toContain('An API key in the query parameter token.');
  expect(text).not.toContain('doesn’t state');
});

describe('an operation', () => {
  const page = (given: Given) => blockText(pageAt(pagesFor(given), 'channels/line.html').tree.blocks);

  test('says what it requires', () => {
    expect(page({ operation: { security: [KEY] } })).toContain('An API key in the header X-Key.');
  });

  test('that requires nothing does not speak for the connection', () => {
    expect(page({ server: { security: [KEY] }, operation: { security: [] } })).toContain(
      'No further credentials are required.',
    );
    expect(page({})).not.toContain('credentials');
  });
});
