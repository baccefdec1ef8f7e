// Every document in examples/ is one that people copy: it parses, and its examples keep its own rules.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AsyncAPIDocumentInterface, Parser } from '@asyncapi/parser';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readDocument } from '../model/read';

interface RawMessage {
  readonly payload?: object;
  readonly headers?: object;
  readonly traits?: readonly { readonly $ref: string }[];
  readonly examples?: readonly {
    readonly name?: string;
    readonly summary?: string;
    payload?: object;
    headers?: object;
  }[];
}

interface Raw {
  readonly components: {
    readonly messages: Readonly<Record<string, RawMessage>>;
    readonly messageTraits?: Readonly<Record<string, RawMessage>>;
    readonly schemas: Readonly<Record<string, object>>;
  };
}

interface Example {
  readonly document: AsyncAPIDocumentInterface;
  /** The document before its references are resolved, since Ajv cannot follow cycles of objects. */
  readonly raw: Raw;
  readonly complaints: readonly string[];
  readonly ajv: Ajv;
}

const root = join(__dirname, '..', 'examples');
const names = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .filter((name) => existsSync(join(root, name, 'asyncapi.yaml')));

const severities = ['error', 'warning', 'information', 'hint'];

async function load(name: string): Promise<Example> {
  const file = join(root, name, 'asyncapi.yaml');
  const { document, diagnostics, extras } = await new Parser().parse(readFileSync(file, 'utf8'), { source: file });
  if (!document || !extras) throw new Error(`${name} does not parse: ${JSON.stringify(diagnostics, null, 2)}`);
  const raw = extras.document.data as Raw;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ components: raw.components }, 'document', undefined, false);
  const complaints = diagnostics.map(({ severity, code }) => `${severities[severity]} ${code}`);
  return { document, raw, complaints, ajv };
}

/** What a value breaks of the schema at a pointer into the document, in words; nothing if it is valid. */
function violations({ ajv }: Example, pointer: string, value: unknown): string[] {
  const validate = ajv.compile({ $ref: `document#${pointer}` });
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** Where the header schemas of a message are: its own, and those of its traits. */
function headerPointers(raw: Raw, name: string): string[] {
  const message = raw.components.messages[name];
  const traits = (message?.traits ?? []).map(({ $ref }) => $ref.replace(/^#/, ''));
  const traitNames = traits.map((pointer) => pointer.split('/').at(-1) ?? '');
  return [
    ...(message?.headers ? [`/components/messages/${name}/headers`] : []),
    ...traits
      .filter((_, index) => raw.components.messageTraits?.[traitNames[index] ?? '']?.headers)
      .map((pointer) => `${pointer}/headers`),
  ];
}

const examples = new Map<string, Example>();
function example(name: string): Example {
  const found = examples.get(name);
  if (!found) throw new Error(`There is no example ${name}.`);
  return found;
}

beforeAll(async () => {
  for (const name of names) examples.set(name, await load(name));
});

test('there are three example documents', () => {
  expect(names).toEqual(['kraken', 'kraken-v3', 'market-data']);
});

describe.each(names)('%s', (name) => {
  test('parses without errors', () => {
    expect(example(name).complaints.filter((complaint) => complaint.startsWith('error'))).toEqual([]);
  });

  test('keeps every message in its components, so that it can be checked here', () => {
    const used = example(name).document.allMessages().all();
    expect([...new Set(used.map((message) => message.name()))].sort()).toEqual(
      Object.keys(example(name).raw.components.messages).sort(),
    );
  });

  test('gives each message a summary and at least one example, and each example a name and a summary', () => {
    for (const message of example(name).document.allMessages().all()) {
      expect(message.summary()).toBeTruthy();
      expect(message.examples().length).toBeGreaterThan(0);
      for (const one of message.examples().all()) {
        expect(one.name()).toBeTruthy();
        expect(one.summary()).toBeTruthy();
        expect(one.hasPayload()).toBe(true);
      }
    }
  });

  test('has examples whose payloads satisfy their schemas', () => {
    const { raw } = example(name);
    for (const [key, message] of Object.entries(raw.components.messages)) {
      for (const one of message.examples ?? []) {
        const broken = violations(example(name), `/components/messages/${key}/payload`, one.payload);
        expect({ message: key, example: one.name, broken }).toEqual({ message: key, example: one.name, broken: [] });
      }
    }
  });

  test('has examples whose headers satisfy their schemas, those of traits included', () => {
    const { raw } = example(name);
    for (const [key, message] of Object.entries(raw.components.messages)) {
      const pointers = headerPointers(raw, key);
      for (const one of message.examples ?? []) {
        if (pointers.length === 0) expect(one.headers).toBeUndefined();
        const broken = pointers.flatMap((pointer) => violations(example(name), pointer, one.headers));
        expect({ message: key, example: one.name, broken }).toEqual({ message: key, example: one.name, broken: [] });
      }
    }
  });

  test('names each operation and describes each channel and server', () => {
    const { document } = example(name);
    for (const operation of document.operations().all()) expect(operation.operationId() ?? operation.id()).toBeTruthy();
    for (const channel of document.channels().all()) expect(channel.description()).toBeTruthy();
    for (const server of document.servers().all()) expect(server.description()).toBeTruthy();
  });
});

test('warns of nothing but what the facts do not give', () => {
  const warnings = names.map((name) => [name, example(name).complaints.filter((line) => line.startsWith('warning'))]);
  expect(Object.fromEntries(warnings)).toEqual({
    // Kraken states no licence of its API, and offers a contact without an e-mail address.
    kraken: ['warning asyncapi-info-license', 'warning asyncapi-info-contact-properties'],
    'kraken-v3': [],
    'market-data': [],
  });
});

test('a wrong payload or header would be noticed', () => {
  const payload = '/components/messages/unsubscribe/payload';
  expect(violations(example('kraken'), payload, { event: 'unsubscribe', pair: 'XBT/USD', channelID: 1 })).toEqual([
    '/pair must be array',
  ]);
  const headers = headerPointers(example('market-data').raw, 'notice');
  expect(headers).toHaveLength(2);
  expect(headers.flatMap((pointer) => violations(example('market-data'), pointer, { sequence: 0 }))).toContain(
    '/sequence must be >= 1',
  );
});

describe.each(['kraken', 'kraken-v3'])('%s, about Kraken', (name) => {
  // Seven events, and eight messages: what subscribes to an account needs a token, and goes to another server.
  const sent = ['ping', 'subscribe', 'subscribePrivate', 'unsubscribe'];
  const received = ['heartbeat', 'pong', 'subscriptionStatus', 'systemStatus'];

  test('describes version 1.8.0 of the API on a public and a private server', () => {
    const { document } = example(name);
    expect(document.info().title()).toBe('Kraken WebSockets API');
    expect(document.info().version()).toBe('1.8.0');
    const servers = document.servers().all();
    // Not server.host(): in version 2 the parser throws on a url without a scheme.
    const host = (url: string) => url.replace(/^wss:\/\/|\/$/g, '');
    expect(servers.map((server) => [server.id(), server.protocol(), host(server.url())])).toEqual([
      ['public', 'wss', 'ws.kraken.com'],
      ['private', 'wss', 'ws-auth.kraken.com'],
    ]);
  });

  test('has four messages to send and four to receive, all at the root of the host', () => {
    const { document } = example(name);
    expect(Object.keys(example(name).raw.components.messages).sort()).toEqual([...received, ...sent].sort());
    expect([
      ...new Set(
        document
          .channels()
          .all()
          .map((channel) => channel.address()),
      ),
    ]).toEqual(['/']);
    const heard = document.operations().filterByReceive();
    const names = heard.flatMap((one) =>
      one
        .messages()
        .all()
        .map((message) => message.name() ?? ''),
    );
    expect([...new Set(names)].sort()).toEqual(sent);
  });

  test('asks for the feeds of an account with a token, and for no others', () => {
    const pointer = '/components/schemas';
    const broken = (schema: string, subscription: object) =>
      violations(example(name), `${pointer}/${schema}`, { event: 'subscribe', subscription }).length > 0;
    for (const feed of ['ownTrades', 'openOrders']) {
      expect(broken('subscribePrivate', { name: feed, token: 'bm90IGEgdG9rZW4=' })).toBe(false);
      expect(broken('subscribePrivate', { name: feed })).toBe(true);
      expect(broken('subscribe', { name: feed, token: 'bm90IGEgdG9rZW4=' })).toBe(true);
    }
    expect(broken('subscribe', { name: 'ticker' })).toBe(false);
    expect(broken('subscribePrivate', { name: 'ticker', token: 'bm90IGEgdG9rZW4=' })).toBe(true);
  });

  test('offers the private subscription on the private server alone', () => {
    const { messages, warnings } = readDocument(example(name).document);
    expect(warnings).toEqual([]);
    const both = ['public', 'private'];
    expect(Object.fromEntries(messages.map(({ id, servers }) => [id, servers]))).toEqual({
      ...Object.fromEntries([...sent, ...received].map((id) => [id, both])),
      subscribe: ['public'],
      subscribePrivate: ['private'],
    });
  });

  test('states the figures a client depends on', () => {
    const { document } = example(name);
    // What a client must know of the connection stands where machines can read it.
    const facts = document
      .channels()
      .all()
      .map((channel) => channel.extensions().get('x-websocket')?.value());
    const text = `${document.info().description()} ${JSON.stringify(facts)}`;
    for (const fact of ['SNI', 'JSON', 'AssetPairs', 'wsname', '150', '10 minutes', '5 seconds', 'cancel_only']) {
      expect(text).toContain(fact);
    }
    expect(document.servers().get('private')?.description()).toContain('GetWebSocketsToken');
  });

  test('has a strict schema of subscriptionStatus that accepts exactly what the schema in parts accepts', () => {
    const parts = ['errorMessage', 'channelID', 'channelName'];
    const values: Record<string, unknown> = { errorMessage: 'No', channelID: 1, channelName: 'ticker' };
    const accepted = new Set<string>();
    for (let mask = 0; mask < 8; mask += 1) {
      const chosen = parts.filter((_, bit) => mask & (1 << bit));
      const value = {
        event: 'subscriptionStatus',
        status: 'subscribed',
        ...Object.fromEntries(chosen.map((part) => [part, values[part]])),
      };
      const [simple, strict] = ['subscriptionStatus', 'subscriptionStatusStrict'].map(
        (schema) => violations(example(name), `/components/schemas/${schema}`, value).length === 0,
      );
      expect([chosen, strict]).toEqual([chosen, simple]);
      if (simple) accepted.add(chosen.join(' + '));
    }
    expect([...accepted]).toEqual([
      'errorMessage',
      'errorMessage + channelID',
      'errorMessage + channelName',
      'channelID + channelName',
    ]);
  });

  test('states in the strict schema which properties come together and which exclude each other', () => {
    expect(example(name).raw.components.schemas).toHaveProperty('subscriptionStatusStrict.oneOf', [
      { required: ['errorMessage'], not: { required: ['channelID', 'channelName'] } },
      { required: ['channelID', 'channelName'], not: { required: ['errorMessage'] } },
    ]);
  });

  test('owns up that its schemas leave out the confirmation of a private feed', () => {
    const description = example(name).document.components().messages().get('subscriptionStatus')?.description();
    expect(description).toMatch(/Private feeds have no channel ID.+does not cover it/s);
  });

  test('names only the schemas that are worth a page', () => {
    expect(Object.keys(example(name).raw.components.schemas).length).toBeLessThanOrEqual(20);
  });

  test('accepts a subscription status about a depth that no request may ask for', () => {
    const pointer = '/components/schemas';
    const subscription = { name: 'book', depth: 42 };
    expect(violations(example(name), `${pointer}/subscribe`, { event: 'subscribe', subscription })).not.toEqual([]);
    const status = { event: 'subscriptionStatus', status: 'error', errorMessage: 'No', pair: 'XBT/USD', subscription };
    expect(violations(example(name), `${pointer}/subscriptionStatus`, status)).toEqual([]);
  });
});

test('both Kraken documents have the same schemas and the same examples', () => {
  const [two, three] = [example('kraken').raw.components, example('kraken-v3').raw.components];
  expect(three.schemas).toEqual(two.schemas);
  for (const [key, message] of Object.entries(two.messages)) {
    expect(three.messages[key]?.examples).toEqual(message.examples);
  }
});

test('both Kraken documents pair the same requests with the same replies', () => {
  const status = ['subscriptionStatus'];
  const replies = { ping: ['pong'], subscribe: status, subscribePrivate: status, unsubscribe: status };
  const two = Object.entries(example('kraken').raw.components.messages).flatMap(([key, message]) => {
    const response = (message as { 'x-response'?: { $ref: string } })['x-response'];
    return response ? [[key, [response.$ref.split('/').at(-1)]]] : [];
  });
  expect(Object.fromEntries(two)).toEqual(replies);
  const requests = example('kraken-v3').document.operations().filterByReceive();
  expect(requests).toHaveLength(6);
  for (const operation of requests) {
    const [request] = operation.messages().all();
    const answers = operation.reply()?.messages().all();
    expect(answers?.map((message) => message.name())).toEqual(replies[request?.name() as keyof typeof replies]);
  }
});
