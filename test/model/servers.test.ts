import { describe, expect, test } from '@jest/globals';
import { joinAddress } from '../../model/reading/connections';
import { read, readRaw } from './parse';
import { printSecurity, printServers, printWarnings } from './print';

describe('servers', () => {
  test('an address is protocol, host and path, whatever the document already joined', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Addresses, version: 1.0.0 }
servers:
  bare: { url: api.example.com, protocol: wss }
  path: { url: 'api.example.com/v1/', protocol: ws }
  scheme: { url: 'wss://api.example.com/v1', protocol: wss }
  upper: { url: api.example.com, protocol: WSS }
  broker: { url: 'broker.example.com:9092', protocol: kafka-secure }
  region:
    url: '{region}.example.com:{port}'
    protocol: wss
    variables: { region: { default: eu, enum: [eu, us] }, port: { default: '443', description: Another if need be. } }
  ballerina:
    url: '{server}:{port}/payload'
    protocol: ws
    variables: { server: { default: 'ws://localhost' }, port: { default: '9090' } }
channels:
  /: {}
  /prices/{symbol}: { parameters: { symbol: { schema: { type: string } } }, servers: [bare, path, ballerina] }
`);
    expect(printServers(model)).toMatchInlineSnapshot(`
"bare  wss://api.example.com
path  ws://api.example.com/v1/
scheme  wss://api.example.com/v1
upper  wss://api.example.com
broker  broker.example.com:9092
region  wss://{region}.example.com:{port}
  {region} = eu of eu, us
  {port} = 443
ballerina  {server}:{port}/payload
  {server} = ws://localhost
  {port} = 9090
bare + / → wss://api.example.com/
bare + /prices/{symbol} → wss://api.example.com/prices/{symbol}
path + / → ws://api.example.com/v1/
path + /prices/{symbol} → ws://api.example.com/v1/prices/{symbol}
scheme + / → wss://api.example.com/v1
upper + / → wss://api.example.com/
broker + / → no URL
region + / → wss://{region}.example.com:{port}/
ballerina + / → {server}:{port}/payload
ballerina + /prices/{symbol} → {server}:{port}/payload/prices/{symbol}"
`);
  });

  test('host and pathname of 3.x are joined with one slash', async () => {
    const model = await read(`
asyncapi: 3.1.0
info: { title: Addresses, version: 1.0.0 }
servers:
  bare: { host: api.example.com, protocol: wss, title: Production }
  path: { host: 'api.example.com:8080', pathname: '/{version}/ws', protocol: ws, variables: { version: { default: v1 } } }
  loose: { host: 'api.example.com/', pathname: v1, protocol: wss }
channels:
  root: { address: / }
  stream: { address: '/stream?x={y}', parameters: { y: { default: z } } }
  later: { address: null }
  elsewhere: { address: 'wss://other.example.com/feed', servers: [{ $ref: '#/servers/bare' }] }
`);
    expect(printServers(model)).toMatchInlineSnapshot(`
      "bare “Production”  wss://api.example.com
      path  ws://api.example.com:8080/{version}/ws
        {version} = v1
      loose  wss://api.example.com/v1
      bare + root → wss://api.example.com/
      bare + stream → wss://api.example.com/stream?x={y}
      bare + later → no URL
      bare + elsewhere → wss://other.example.com/feed
      path + root → ws://api.example.com:8080/{version}/ws
      path + stream → ws://api.example.com:8080/{version}/ws/stream?x={y}
      path + later → no URL
      loose + root → wss://api.example.com/v1
      loose + stream → wss://api.example.com/v1/stream?x={y}
      loose + later → no URL"
    `);
  });

  test.each([
    ['wss://h', '/', 'wss://h/'],
    ['wss://h', '', 'wss://h'],
    ['wss://h/', '/', 'wss://h/'],
    ['wss://h/v1', '/', 'wss://h/v1'],
    ['wss://h/v1/', '/x', 'wss://h/v1/x'],
    ['wss://h', 'x', 'wss://h/x'],
    ['wss://h', '//x', 'wss://h/x'],
    ['wss://h', '/stream?x={y}', 'wss://h/stream?x={y}'],
    ['wss://h', '?token=', 'wss://h/?token='],
    ['wss://h/ws', '?token={t}', 'wss://h/ws?token={t}'],
    ['wss://h/ws?v=1', '/x?y=2', 'wss://h/ws/x?v=1&y=2'],
    ['wss://h/ws?v=1', '/', 'wss://h/ws?v=1'],
    ['wss://h', 'wss://other/x', 'wss://other/x'],
    ['{server}:{port}/x', '/y', '{server}:{port}/x/y'],
  ])('%s and the channel %s are opened at %s', (server, channel, url) => {
    expect(joinAddress(server, channel)).toBe(url);
  });

  test('AND and OR of security are kept, scopes with each use', async () => {
    const model = await read(`
asyncapi: 2.6.0
info: { title: Doors, version: 1.0.0 }
servers:
  main:
    url: api.example.com
    protocol: wss
    security:
      - key: []
        login: []
      - oauth: [read, write]
      - {}
components:
  securitySchemes:
    key: { type: httpApiKey, in: query, name: token, description: From your profile. }
    login: { type: userPassword }
    bearer: { type: http, scheme: bearer, bearerFormat: JWT }
    oauth:
      type: oauth2
      flows:
        clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { read: Read it., write: Write it. } }
channels: {}
`);
    expect(printSecurity(model.servers[0]?.security ?? []).join('\n')).toMatchInlineSnapshot(`
      "  needs key httpApiKey query token AND login userPassword
        needs oauth oauth2 read write
        needs nothing"
    `);
    expect(model.servers[0]?.security[1]?.[0]?.scheme.flows).toEqual([
      {
        name: 'clientCredentials',
        authorizationUrl: undefined,
        tokenUrl: 'https://example.com/token',
        refreshUrl: undefined,
        scopes: [
          { name: 'read', description: 'Read it.' },
          { name: 'write', description: 'Write it.' },
        ],
      },
    ]);
  });

  test('the schemes of 3.x are each a door of its own, by name when they have one', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Doors, version: 1.0.0 }
servers:
  main:
    host: api.example.com
    protocol: wss
    security:
      - $ref: '#/components/securitySchemes/key'
      - { type: oauth2, scopes: [read], flows: { implicit: { authorizationUrl: 'https://example.com', availableScopes: { read: Read it. } } } }
components: { securitySchemes: { key: { type: apiKey, in: user } } }
`);
    expect(printSecurity(model.servers[0]?.security ?? []).join('\n')).toMatchInlineSnapshot(`
      "  needs key apiKey user
        needs (in place) oauth2 read"
    `);
    expect(model.servers[0]?.security[1]?.[0]?.scheme.flows[0]?.scopes).toEqual([
      { name: 'read', description: 'Read it.' },
    ]);
  });

  test('a scheme that is nowhere described is a warning, and still shown by its name', () => {
    const model = readRaw({
      asyncapi: '2.6.0',
      servers: {
        main: { url: 'h', protocol: 'wss', security: [{ ghost: [] }, 'odd'] },
      },
    });
    expect(printSecurity(model.servers[0]?.security ?? []).join('\n')).toMatchInlineSnapshot(`"  needs ghost unknown"`);
    expect(printWarnings(model)).toMatchInlineSnapshot(`
      "unknown-security-scheme at /servers/main/security/0/ghost: Security scheme "ghost" does not exist. Use one of those in components.securitySchemes: none.
      unreadable-security at /servers/main/security/1: This security requirement is not an object and is left out. Write the name of a security scheme, with a list of scopes."
    `);
  });

  test('bindings and extensions are kept', async () => {
    const model = await read(`
asyncapi: 3.0.0
info: { title: Facts, version: 1.0.0 }
servers:
  main:
    host: api.example.com
    protocol: wss
    bindings: { kafka: { schemaRegistryUrl: 'https://example.com' } }
    x-region: { names: [eu] }
`);
    expect(printServers(model)).toMatchInlineSnapshot(`
      "main  wss://api.example.com
        binding kafka {"schemaRegistryUrl":"https://example.com"}
        x-region: {"names":["eu"]}"
    `);
  });
});
