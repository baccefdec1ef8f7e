/** An API in two versions, with a change of each verdict. */
import { parseValid } from './parse';
import { siteOf } from './site';
import type { PreviousDocument } from '../../inputs/types';

export const OLD = `
asyncapi: 3.0.0
info: { title: Prices, version: 1.7.0, description: Prices of everything. }
servers:
  live: { host: prices.example.com, protocol: wss }
channels:
  feed:
    address: /feed
    messages: { ask: { $ref: '#/components/messages/ask' }, tick: { $ref: '#/components/messages/tick' }, bye: { $ref: '#/components/messages/bye' } }
operations:
  ask: { action: receive, channel: { $ref: '#/channels/feed' }, messages: [{ $ref: '#/channels/feed/messages/ask' }] }
  tick:
    action: send
    channel: { $ref: '#/channels/feed' }
    messages: [{ $ref: '#/channels/feed/messages/tick' }, { $ref: '#/channels/feed/messages/bye' }]
components:
  messages:
    ask: { payload: { type: object, properties: { op: { const: ask }, symbol: { type: string }, depth: { type: integer } } } }
    tick: { payload: { type: object, required: [type, price], properties: { type: { const: tick }, price: { $ref: '#/components/schemas/Price' } } } }
    bye: { summary: The end., payload: { type: object, properties: { type: { const: bye } } } }
  schemas:
    Price: { type: object, required: [amount], properties: { amount: { type: string }, currency: { enum: [EUR, USD] } } }
`;

export const changed = (text: string, ...pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((one, [from, to]) => {
    if (!one.includes(from)) throw new Error(`There is no ${from}.`);
    return one.replace(from, to);
  }, text);

export const NEW = changed(
  OLD,
  ['1.7.0', '1.8.0'],
  ['properties: { op', 'required: [symbol], properties: { op'],
  ['depth: { type: integer }', 'depth: { type: integer, deprecated: true }, limit: { type: integer }'],
  ['enum: [EUR, USD]', 'enum: [EUR, USD, CHF]'],
  ['The end.', 'The very end.'],
  [
    "tick: { $ref: '#/components/messages/tick' }, bye",
    "tick: { $ref: '#/components/messages/tick' }, halt: { $ref: '#/components/messages/halt' }, bye",
  ],
  [
    "[{ $ref: '#/channels/feed/messages/tick' }",
    "[{ $ref: '#/channels/feed/messages/halt' }, { $ref: '#/channels/feed/messages/tick' }",
  ],
  ['  schemas:', '    halt: { payload: { type: object, properties: { type: { const: halt } } } }\n  schemas:'],
);

async function previousOf(text: string): Promise<PreviousDocument> {
  const document = await parseValid(text);
  return { json: () => document.json(), files: [], texts: new Map() };
}

/** The site of a document that is compared with the one before. */
export async function siteSince(
  old: string,
  now: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<ReadonlyMap<string, string>> {
  const inputs = { previous: await previousOf(old) };
  return siteOf(await parseValid(now), now, { params: { previous: 'old.yaml', ...params }, inputs });
}
