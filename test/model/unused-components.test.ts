/** What components hold and nothing uses. */
import { expect, test } from '@jest/globals';
import { read } from './parse';

test('in AsyncAPI 2 a scheme is used by its name, and a parameter by reference', async () => {
  const { unusedComponents } = await read(`
asyncapi: 2.6.0
info: { title: T, version: 1.0.0 }
servers:
  main: { url: wss://example.com, protocol: wss, security: [{ used: [] }] }
channels:
  /{a}:
    parameters: { a: { $ref: '#/components/parameters/used' } }
    publish: { message: { traits: [{ $ref: '#/components/messageTraits/used' }] } }
components:
  securitySchemes:
    used: { type: X509 }
    idle: { type: userPassword, description: Nobody asks. }
  parameters:
    used: { description: Used. }
    idle: { description: Idle. }
  messageTraits:
    used: { contentType: text/plain }
  messages:
    idle: { summary: It has a page. }
  schemas:
    idle: { type: string }
`);
  expect(unusedComponents).toEqual([
    { name: 'components.securitySchemes.idle', value: { type: 'userPassword', description: 'Nobody asks.' } },
    { name: 'components.parameters.idle', value: { description: 'Idle.' } },
  ]);
});

test('in AsyncAPI 3 everything is used by reference', async () => {
  const { unusedComponents } = await read(`
asyncapi: 3.0.0
info: { title: T, version: 1.0.0 }
servers:
  main: { host: example.com, protocol: wss, security: [{ $ref: '#/components/securitySchemes/used' }] }
components:
  securitySchemes:
    used: { type: X509 }
  servers:
    idle: { host: idle.example.com, protocol: wss }
`);
  expect(unusedComponents).toEqual([
    { name: 'components.servers.idle', value: { host: 'idle.example.com', protocol: 'wss' } },
  ]);
});
