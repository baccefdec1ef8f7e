// @ts-check
/** Generates documents of any size; the same size gives the same document. */

const SUBJECTS = ['order', 'trade', 'ticker', 'account', 'position', 'deposit', 'transfer', 'session'];
const FIELDS = 12;

/**
 * An API with this many messages: requests with one reply each, as in real APIs, and a schema for every four messages.
 *
 * @param {number} messages
 */
export function documentOf(messages) {
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
      messages: Object.fromEntries(names.map((name, index) => [name, messageOf(name, names[index + 1], index)])),
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
 */
function messageOf(name, answer, index) {
  const properties = Object.fromEntries(
    Array.from({ length: FIELDS }, (_, at) => [
      `field${at}`,
      { type: at % 3 === 0 ? 'integer' : 'string', description: `What **field ${at}** of \`${name}\` says.` },
    ]),
  );
  const example = Object.fromEntries(
    Array.from({ length: FIELDS }, (_, at) => [`field${at}`, at % 3 === 0 ? at : `value ${at}`]),
  );
  const isAnswered = index % 2 === 0 && answer !== undefined;
  return {
    summary: `Says something about ${name}.`,
    description: `Sent when ${name} changes. See [the list](https://example.com/${name}).`,
    ...(isAnswered ? { 'x-response': { $ref: `#/components/messages/${answer}` } } : {}),
    payload: {
      type: 'object',
      required: ['event', 'field0'],
      properties: {
        event: { const: name },
        ...properties,
        details: { $ref: `#/components/schemas/${SUBJECTS[0]}0Details` },
      },
    },
    examples: [{ name: 'plain', summary: 'As usual', payload: { event: name, ...example } }],
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
