// @ts-check
/** Makes documents of any size and kind, always the same for the same arguments. */

const SUBJECTS = ['order', 'trade', 'ticker', 'account', 'position', 'deposit', 'transfer', 'session'];
const FIELDS = 12;

/**
 * What the messages are like: flat objects; alternatives and parts with bounds on each value, and several examples; long
 * texts.
 */
export const KINDS = /** @type {const} */ (['plain', 'composed', 'worded']);

/** @typedef {(typeof KINDS)[number]} Kind */

/**
 * An API with this many messages: requests with a reply each, as real ones have, and a schema for every four messages.
 *
 * @param {number} messages
 * @param {Kind} [kind]
 */
export function documentOf(messages, kind = 'plain') {
  const names = Array.from({ length: messages }, (_, index) => `${SUBJECTS[index % SUBJECTS.length]}${index}`);
  const ref = (/** @type {string} */ name) => ({ $ref: `#/components/messages/${name}` });
  const isRequest = (/** @type {string} */ _name, /** @type {number} */ index) => index % 2 === 0;
  const requests = names.filter(isRequest);
  const answers = names.filter((name, index) => !isRequest(name, index));
  return {
    asyncapi: '2.6.0',
    info: { title: `An API of ${messages} messages`, version: '1.0.0', description: 'Made to measure. **No more.**' },
    servers: {
      public: { url: 'wss://example.com', protocol: 'wss', description: 'For everybody.' },
      private: { url: 'wss://auth.example.com', protocol: 'wss', description: 'With a token.' },
    },
    channels: {
      '/': {
        publish: { message: { oneOf: requests.map(ref) } },
        subscribe: { message: { oneOf: answers.map(ref) } },
      },
    },
    components: {
      messages: Object.fromEntries(names.map((name, index) => [name, messageOf(name, names[index + 1], index, kind)])),
      schemas: Object.fromEntries(
        names.filter((_, index) => index % 4 === 0).map((name) => [`${name}Details`, detailsOf(name)]),
      ),
    },
  };
}

/**
 * @param {string} name
 * @param {string | undefined} answer
 * @param {number} index
 * @param {Kind} kind
 */
function messageOf(name, answer, index, kind) {
  const isAnswered = index % 2 === 0 && answer !== undefined;
  return {
    summary: `Says something about ${name}.`,
    description: `Sent when ${name} changes. See [the list](https://example.com/${name}).${kind === 'worded' ? WORDS : ''}`,
    ...(isAnswered ? { 'x-response': { $ref: `#/components/messages/${answer}` } } : {}),
    ...(kind === 'composed' ? composed(name) : plain(name)),
  };
}

const WORDS = `

## When

| state | meaning |
| --- | --- |
| \`open\` | It can still **change**, and each change is told. |
| \`closed\` | Nothing follows. |

1. Subscribe, and wait for the *snapshot*.
2. Apply each change in the order of its number; after a gap, begin again:

\`\`\`json
{ "event": "resync", "from": 17 }
\`\`\`

${'A client that reads too slowly is left behind, and hears about it first. '.repeat(8)}`;

/** @param {string} name */
function plain(name) {
  const numbers = Array.from({ length: FIELDS }, (_, at) => at);
  const properties = Object.fromEntries(
    numbers.map((at) => [
      `field${at}`,
      { type: at % 3 === 0 ? 'integer' : 'string', description: `What **field ${at}** of \`${name}\` says.` },
    ]),
  );
  const example = Object.fromEntries(numbers.map((at) => [`field${at}`, at % 3 === 0 ? at : `value ${at}`]));
  return {
    payload: {
      type: 'object',
      required: ['event', 'field0'],
      properties: { event: { const: name }, ...properties, details: { $ref: DETAILS } },
    },
    examples: [{ name: 'plain', summary: 'As usual', payload: { event: name, ...example } }],
  };
}

const DETAILS = `#/components/schemas/${SUBJECTS[0]}0Details`;

/** @param {string} name */
function composed(name) {
  const decimal = { type: 'string', pattern: '^[0-9]+(\\.[0-9]{1,8})?$' };
  const one = { event: name, id: '7d444840-9dc0-11d1-b245-5ffdce74fad2', at: '2026-01-02T03:04:05Z' };
  return {
    payload: {
      allOf: [
        {
          type: 'object',
          required: ['event', 'id', 'at'],
          properties: {
            event: { const: name },
            id: { type: 'string', format: 'uuid' },
            at: { type: 'string', format: 'date-time', description: `When **${name}** happened.` },
            details: { $ref: DETAILS },
          },
        },
        {
          oneOf: [
            {
              title: 'At a price',
              required: ['kind', 'price'],
              properties: { kind: { const: 'limit' }, price: decimal, quantities: { type: 'array', items: decimal } },
            },
            {
              title: 'At any price',
              required: ['kind'],
              properties: { kind: { const: 'market' }, most: { type: 'number', exclusiveMinimum: 0, multipleOf: 0.5 } },
            },
          ],
        },
      ],
    },
    examples: [
      { name: 'limit', payload: { ...one, kind: 'limit', price: '10.25', quantities: ['1', '2.5'] } },
      { name: 'market', payload: { ...one, kind: 'market', most: 7.5 } },
      { name: 'details', payload: { ...one, kind: 'market', details: { size: 3, side: 'buy', tags: ['a'] } } },
    ],
  };
}

/** @param {string} name */
function detailsOf(name) {
  return {
    type: 'object',
    description: `What is known of ${name}.`,
    properties: {
      id: { type: 'string', format: 'uuid' },
      size: { type: 'number', minimum: 0, maximum: 1000 },
      side: { type: 'string', enum: ['buy', 'sell'] },
      tags: { type: 'array', items: { type: 'string', maxLength: 20 } },
    },
  };
}
