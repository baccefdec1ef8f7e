/** What the parser refuses in any document: its syntax and its structure. Nothing of this is looked for by a rule of ours. */
import type { Rule } from '../rule';

const SPECIFICATION = {
  label: 'AsyncAPI 3.0.0',
  url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0',
};
const section = (label: string, anchor: string) => ({
  label: `${SPECIFICATION.label}, ${label}`,
  url: `${SPECIFICATION.url}#${anchor}`,
});
const FORMAT = section('Format', 'format');
const VERSION = section('AsyncAPI Version String', 'A2SVersionString');
const SCHEMA = section('Schema Object', 'schemaObject');

type Told = Pick<Rule, 'code' | 'title' | 'reason' | 'section' | 'bad' | 'good'>;

const told: readonly Told[] = [
  {
    code: 'syntax-error',
    title: 'The document is valid YAML or JSON.',
    reason: 'What follows such a mistake cannot be read with certainty, so that nothing is shown of it.',
    section: FORMAT,
    bad: `info:
  title: Prices: live
  version: 1.0.0`,
    good: `info:
  title: 'Prices: live'
  version: 1.0.0`,
  },
  {
    code: 'not-asyncapi',
    title: 'The document is an object that names its version of AsyncAPI.',
    reason: 'Without it no tool knows what the other fields mean.',
    section: VERSION,
    bad: `info: { title: Prices, version: 1.0.0 }`,
    good: `asyncapi: 3.0.0
info: { title: Prices, version: 1.0.0 }`,
  },
  {
    code: 'unsupported-version',
    title: 'The version of AsyncAPI is a known one, with all three numbers.',
    reason: 'Versions differ in what their fields mean, above all in who sends a message.',
    section: VERSION,
    bad: `asyncapi: '3.0'
info: { title: Prices, version: 1.0.0 }`,
    good: `asyncapi: 3.0.0
info: { title: Prices, version: 1.0.0 }`,
  },
  {
    code: 'parser-failure',
    title: 'The AsyncAPI parser can judge the document.',
    reason:
      'The parser gave up on a document which it should have judged, so that its other mistakes are not known. Often a name has nothing behind its colon yet.',
    section: FORMAT,
    bad: `channels:
  prices:`,
    good: `channels:
  prices:
    address: /prices`,
  },
  {
    code: 'duplicate-key',
    title: 'A field stands once in its object.',
    reason: 'Only the last one is read. What the others say is lost without a trace.',
    section: FORMAT,
    bad: `info:
  title: Prices
  title: Trades
  version: 1.0.0`,
    good: `info:
  title: Prices
  version: 1.0.0`,
  },
  {
    code: 'unresolved-reference',
    title: 'A $ref leads to something.',
    reason: 'What it should bring is missing from the pages, and from everything else that is made of the document.',
    section: section('Reference Object', 'referenceObject'),
    bad: `components:
  messages:
    ping: { payload: { $ref: '#/components/schema/ping' } }
  schemas:
    ping: { const: ping }`,
    good: `components:
  messages:
    ping: { payload: { $ref: '#/components/schemas/ping' } }
  schemas:
    ping: { const: ping }`,
  },
  {
    code: 'unknown-field',
    title: 'An object has the fields that AsyncAPI gives it, and extensions.',
    reason: 'No tool reads a misspelt field: what it says reaches nobody.',
    section: section('Specification Extensions', 'specificationExtensions'),
    bad: `info: { title: Prices, version: 1.0.0, descripton: Live prices. }`,
    good: `info: { title: Prices, version: 1.0.0, description: Live prices. }`,
  },
  {
    code: 'missing-field',
    title: 'An object has the fields that AsyncAPI requires.',
    reason: 'Without them its readers lack something that they need, such as the protocol of a server.',
    section: section('Schema', 'schema'),
    bad: `servers:
  production: { host: feed.example.com }`,
    good: `servers:
  production: { host: feed.example.com, protocol: wss }`,
  },
  {
    code: 'wrong-type',
    title: 'A value is of the type that AsyncAPI asks for.',
    reason: 'Tools read another value than the one that was meant, or none. YAML takes 1.0 for a number.',
    section: section('Schema', 'schema'),
    bad: `info: { title: Prices, version: 1.0 }`,
    good: `info: { title: Prices, version: '1.0' }`,
  },
  {
    code: 'wrong-value',
    title: 'A value is one of those that AsyncAPI allows.',
    reason: 'Tools do not know any other, and leave out what it stands for.',
    section: SCHEMA,
    bad: `components:
  schemas:
    price: { type: sting }`,
    good: `components:
  schemas:
    price: { type: string }`,
  },
  {
    code: 'wrong-form',
    title: 'A value has the form that AsyncAPI asks for.',
    reason: 'Each tool makes something else of a value in another form, such as a list with the same item twice.',
    section: SCHEMA,
    bad: `components:
  schemas:
    side: { enum: [buy, sell, buy] }`,
    good: `components:
  schemas:
    side: { enum: [buy, sell] }`,
  },
  {
    code: 'default-mismatch',
    title: 'A default is valid against its own schema.',
    reason: 'Readers leave the value out, since they trust in the default, and get one that is not allowed.',
    section: SCHEMA,
    bad: `asyncapi: 2.6.0
components:
  schemas:
    depth: { enum: [10, 25], default: 11 }`,
    good: `asyncapi: 2.6.0
components:
  schemas:
    depth: { enum: [10, 25], default: 10 }`,
  },
  {
    code: 'wrong-schema',
    title: 'A schema fits at least one of the examples of its message.',
    reason:
      'Where all examples break it in the same way, the schema is most likely that of another message, and clients are built from it.',
    section: section('Message Object', 'messageObject'),
    bad: `channels:
  feed:
    address: /
    messages:
      unsubscribe:
        summary: Ends a feed.
        payload: { type: object, properties: { event: { const: subscribe } } }
        examples:
          - payload: { event: unsubscribe }
          - payload: { event: unsubscribe, reqid: 1 }`,
    good: `channels:
  feed:
    address: /
    messages:
      unsubscribe:
        summary: Ends a feed.
        payload: { type: object, properties: { event: { const: unsubscribe } } }
        examples:
          - payload: { event: unsubscribe }
          - payload: { event: unsubscribe, reqid: 1 }`,
  },
];

export const parserRules: readonly Rule[] = told.map((rule) => ({
  ...rule,
  // In 3.x the parser is silent on it.
  severity: rule.code === 'wrong-schema' ? 'warning' : 'error',
}));
