/** A document that calls things by names of JavaScript's prototypes makes a site like any other. */
import { describe, expect, test } from '@jest/globals';
import { parseValid } from '../support/parse';
import { siteOf } from '../support/site';
import { checkSite } from '../support/site-check';

type Json = Readonly<Record<string, unknown>>;

const info = { title: 'Test', version: '1.0.0' };
const ping = { name: 'ping', payload: { type: 'object' } };

/** Every name that a bare object has without being told. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);

/** One server for each name, with what is said of it by that name. */
function servers(server: (name: string) => Json): Json {
  return Object.fromEntries(NAMES.map((name, index) => [`server-${index}`, server(name)]));
}

const schemeId = (name: string) => `scheme-${NAMES.indexOf(name)}`;

function version2(protocol: (name: string) => string, scheme?: (name: string) => Json): Json {
  const schemes = scheme && Object.fromEntries(NAMES.map((name) => [schemeId(name), scheme(name)]));
  return {
    asyncapi: '2.6.0',
    info,
    servers: servers((name) => ({
      url: 'example.com',
      protocol: protocol(name),
      ...(schemes && { security: [{ [schemeId(name)]: [] }] }),
    })),
    channels: { '/': { publish: { message: ping } } },
    ...(schemes && { components: { securitySchemes: schemes } }),
  };
}

function version3(protocol: (name: string) => string, scheme?: (name: string) => Json): Json {
  return {
    asyncapi: '3.0.0',
    info,
    servers: servers((name) => ({
      host: 'example.com',
      protocol: protocol(name),
      ...(scheme && { security: [scheme(name)] }),
    })),
    channels: { root: { address: '/', messages: { ping } } },
    operations: { say: { action: 'receive', channel: { $ref: '#/channels/root' } } },
  };
}

/** @param renamed the key whose values become those names in turn, after the parser's validation. */
async function faultsOf(document: Json, renamed?: string): Promise<readonly string[]> {
  const source = JSON.stringify(document);
  const parsed = await parseValid(source);
  if (renamed !== undefined) rename(parsed.json(), renamed);
  return checkSite(siteOf(parsed, source), { source });
}

/** Every object that has an HTTP security scheme's keys gets one of the names for its `key`. */
function rename(document: unknown, key: string): void {
  const schemes: object[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && /^http/.test(String(value.type))) schemes.push(value);
    else Object.values(value).forEach(walk);
  };
  walk(document);
  expect(schemes.length).toBeGreaterThanOrEqual(NAMES.length);
  // Without validation a scheme that is shared stands there more than once.
  for (const [index, scheme] of [...new Set(schemes)].entries()) {
    Object.assign(scheme, { [key]: NAMES[index % NAMES.length] });
  }
}

describe.each([
  ['AsyncAPI 2.6', version2],
  ['AsyncAPI 3.0', version3],
])('in %s', (_name, documentWith) => {
  const wss = () => 'wss';

  test('a server may speak a protocol of such a name', async () => {
    expect(await faultsOf(documentWith((name) => name))).toEqual([]);
  });

  test('a security scheme of HTTP may have such a name', async () => {
    expect(await faultsOf(documentWith(wss, (name) => ({ type: 'http', scheme: name })))).toEqual([]);
  });

  // The parser's validation allows neither of these; whoever parses without it hands them over.
  test('a security scheme may be of a type of such a name', async () => {
    const document = documentWith(wss, () => ({ type: 'http', scheme: 'bearer' }));
    expect(await faultsOf(document, 'type')).toEqual([]);
  });

  test('a key may stand in a place of such a name', async () => {
    const document = documentWith(wss, () => ({ type: 'httpApiKey', name: 'key', in: 'header' }));
    expect(await faultsOf(document, 'in')).toEqual([]);
  });
});
