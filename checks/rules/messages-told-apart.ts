/** Rules about telling messages apart on the wire. */
import { groupBy } from '../../group-by';
import type { Schema } from '../../model/schema/schema';
import type { ApiModel, Message } from '../../model/types';
import type { Problem, Rule, Subject } from '../rule';

export const toldApartRules: readonly Rule[] = [
  {
    code: 'indistinct-messages',
    severity: 'warning',
    title: 'Messages of one operation can be told apart.',
    reason:
      'A WebSocket has no headers for each message and no topics: whoever gets a message has nothing but its content to know which one it is. Messages whose payloads look alike need a property whose value is different in each, such as a `type` with a `const`.',
    section: {
      label: 'RFC 6455, section 5.6 (Data Frames)',
      url: 'https://www.rfc-editor.org/rfc/rfc6455#section-5.6',
    },
    bad: `asyncapi: 2.6.0
channels:
  /trades:
    subscribe:
      message:
        oneOf:
          - name: buy
            payload: { type: object, properties: { price: { type: string } } }
          - name: sell
            payload: { type: object, properties: { price: { type: string } } }`,
    good: `asyncapi: 2.6.0
channels:
  /trades:
    subscribe:
      message:
        oneOf:
          - name: buy
            payload:
              type: object
              required: [type]
              properties: { type: { const: buy }, price: { type: string } }
          - name: sell
            payload:
              type: object
              required: [type]
              properties: { type: { const: sell }, price: { type: string } }`,
    find: indistinct,
  },
];

const MOST_NAMES = 5;

/** Only there so that nothing can overflow the stack. */
const DEEPEST = 500;

/**
 * Precise rather than complete: only payloads that are alike to the last property are reported. Of two that differ in an
 * optional one, an author knows more than the document says.
 */
function* indistinct({ model }: Subject): Iterable<Problem> {
  const messages = new Map(model.messages.map((message) => [message.id, message]));
  const elsewhere = withOtherMeans(model);
  const shapeOf = shapes(model);
  const told = new Set<string>();
  for (const { label, messages: ids, channel, pointer } of model.operations) {
    if (ids.length < 2 || elsewhere.has(channel)) continue;
    const unclear = ids.flatMap((id) => {
      const message = messages.get(id);
      const shape = message === undefined || isClear(message) ? undefined : shapeOf(message);
      return message === undefined || shape === undefined ? [] : [{ message, shape }];
    });
    for (const [, alike] of groupBy(unclear, ({ shape }) => shape)) {
      const labels = alike.map(({ message }) => JSON.stringify(message.label));
      const key = JSON.stringify(alike.map(({ message }) => message.id));
      if (alike.length < 2 || told.has(key)) continue;
      told.add(key);
      yield {
        message: `By their schemas, nothing tells ${namesOf(labels)} of operation ${JSON.stringify(label)} apart${inCommon(alike.map(({ message }) => message))}. Give each a property with a value of its own, such as "type" with a const.`,
        pointer,
      };
    }
  }
}

function namesOf(labels: readonly string[]): string {
  if (labels.length > MOST_NAMES)
    return `${labels.slice(0, MOST_NAMES).join(', ')} and ${labels.length - MOST_NAMES} more`;
  return `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}

/** The value that should tell them apart is often the same by a slip of copying. */
function inCommon(alike: readonly Message[]): string {
  const [first, ...others] = alike.map(({ identifiedBy }) =>
    identifiedBy === undefined ? '' : `${identifiedBy.path.join('.')} = ${JSON.stringify(identifiedBy.value)}`,
  );
  return first === undefined || first === '' || others.some((other) => other !== first) ? '' : `: all have ${first}`;
}

/** Known by a value of its own; or by the request that it answers, as the API correlates them. */
function isClear({ identifiedBy, correlationId, repliesTo }: Message): boolean {
  return (
    (identifiedBy !== undefined && identifiedBy.sharedBy === undefined) ||
    correlationId !== undefined ||
    repliesTo.length > 0
  );
}

/** Channels on which something beside the payload may tell messages apart: topics, records with headers, event names. */
function withOtherMeans({ channels, servers }: ApiModel): ReadonlySet<string> {
  const others = new Set(servers.filter(({ protocol }) => !/^wss?$/i.test(protocol)).map(({ id }) => id));
  const found = channels.filter((channel) => channel.servers.some((id) => others.has(id)));
  return new Set(found.map(({ id }) => id));
}

/**
 * @returns a number that is the same for messages that look alike; nothing for one of which too little is known.
 *
 * Every shape is made of the numbers of the shapes inside of it, so that each schema is looked at once.
 */
function shapes({ schemas }: ApiModel): (message: Message) => number | undefined {
  const named = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const numbers = new Map<string, number>();
  const known = new Map<Schema | string, number>();
  return ({ payload, headers, contentType }) => {
    if (payload === undefined || !isDescribed(payload)) return undefined;
    return numberOf([contentType, shapeOf(payload, 0), headers === undefined ? undefined : shapeOf(headers, 0)]);
  };

  /** An object without properties is one whose author has not said what it holds. */
  function isDescribed(payload: Schema): boolean {
    const seen = new Set<string>();
    let schema: Schema | undefined = payload;
    while (schema?.kind === 'reference' && !seen.has(schema.id)) {
      seen.add(schema.id);
      schema = named.get(schema.id);
    }
    if (schema?.kind !== 'schema') return false;
    return schema.children.length > 0 || (schema.types.length > 0 && !schema.types.includes('object'));
  }

  function shapeOf(schema: Schema, depth: number): number {
    const key = schema.kind === 'reference' ? schema.id : schema;
    const number = known.get(key);
    if (number !== undefined) return number;
    // Inside of itself a named schema is its name, and what is too deep is like nothing else.
    if (schema.kind === 'reference') known.set(key, numberOf(['inside', schema.id]));
    const found = depth > DEEPEST ? numberOf(['deep', numbers.size]) : numberOf(factsOf(schema, depth));
    known.set(key, found);
    return found;
  }

  /** What of a schema can be seen in a message. */
  function factsOf(schema: Schema, depth: number): unknown {
    if (schema.kind === 'reference') {
      const target = named.get(schema.id);
      return target === undefined ? schema.id : ['named', shapeOf(target, depth + 1)];
    }
    if (schema.kind === 'boolean') return schema.value;
    if (schema.kind === 'repeat') return schema.path;
    if (schema.kind === 'foreign') return [schema.format, schema.source];
    const { types, format, enum: values, constraints } = schema;
    const children = schema.children.map(({ role, name, required, schema: inner }) =>
      JSON.stringify([role, name, required, shapeOf(inner, depth + 1)]),
    );
    return { types, format, const: schema.const, values, constraints, children: children.toSorted() };
  }

  function numberOf(facts: unknown): number {
    const text = JSON.stringify(facts);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  }
}
