/** Rules about what a message tells its reader: a description, an example. */
import type { Schema } from '../../model/schema/schema';
import type { ApiModel, Message, NamedSchema } from '../../model/types';
import { isJson } from '../../validation/examples';
import { fixedValue } from '../../validation/minimal';
import type { Problem, Rule, Subject } from '../rule';
import { messagesInUse, sayLacking } from './messages-lacking';

const SECTION = {
  label: 'AsyncAPI 3.0.0, Message Object',
  url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#messageObject',
};

export const documentedRules: readonly Rule[] = [
  {
    code: 'message-description',
    severity: 'warning',
    title: 'A message says what it is for.',
    reason:
      'Who integrates the API learns from the schema what a message looks like, but not when it comes or what to do about it. One sentence is enough: in `summary` or `description` of the message, of an operation of its own, or in its payload.',
    section: SECTION,
    bad: `asyncapi: 2.6.0
channels:
  /book:
    subscribe:
      message:
        name: bookUpdate
        payload:
          type: object
          properties:
            c: { type: integer }`,
    good: `asyncapi: 2.6.0
channels:
  /book:
    subscribe:
      message:
        name: bookUpdate
        summary: What has changed in the order book since the last update.
        payload:
          type: object
          properties:
            c: { type: integer }`,
    find: undescribed,
  },
  {
    code: 'message-example',
    severity: 'warning',
    title: 'A message has an example.',
    reason:
      'An example is what integrators look at first and paste into their tests. Without one, each of them puts it together from the schema, and guesses at values.',
    section: {
      label: 'AsyncAPI 3.0.0, Message Example Object',
      url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#messageExampleObject',
    },
    bad: `asyncapi: 2.6.0
channels:
  /trades:
    subscribe:
      message:
        name: trade
        payload:
          type: object
          properties:
            price: { type: string }`,
    good: `asyncapi: 2.6.0
channels:
  /trades:
    subscribe:
      message:
        name: trade
        payload:
          type: object
          properties:
            price: { type: string }
        examples:
          - payload: { price: "64250.10" }`,
    find: withoutExample,
  },
];

/** Schemas of one payload that are looked through for a word or an example. */
const MOST_SCHEMAS = 500;

/** A title of so many words is a description. */
const TELLING_TITLE = 4;

function undescribed(subject: Subject): readonly Problem[] {
  const { model } = subject;
  const alone = new Set(
    model.operations
      .filter(({ messages, description, summary }) => messages.length === 1 && isSaid(description ?? summary))
      .flatMap(({ messages }) => messages),
  );
  const search = schemaSearch(model, ({ description }) => isSaid(description));
  const messages = messagesInUse(subject);
  const lacking = messages.filter((message) => {
    const { summary, description, title, externalDocs, examples, payload } = message;
    const isDescribed =
      isSaid(summary) ||
      isSaid(description) ||
      externalDocs !== undefined ||
      alone.has(message.id) ||
      (title ?? '').trim().split(/\s+/).length >= TELLING_TITLE ||
      examples.some((example) => isSaid(example.summary)) ||
      search(payload);
    return !isDescribed;
  });
  return sayLacking(lacking, messages.length, {
    one: (label) => `Message ${label} says nothing about itself. Write a summary: when it is sent, and what it means.`,
    all: (total) =>
      `None of the ${total} messages says anything about itself. Write a summary for each: when it is sent, and what it means.`,
    many: (count, total, names) =>
      `${count} of ${total} messages say nothing about themselves: ${names}. Write a summary for each: when it is sent, and what it means.`,
  });
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function withoutExample(subject: Subject): readonly Problem[] {
  const { model } = subject;
  const named = new Map(model.schemas.map((schema) => [schema.id, schema]));
  // Fields with examples of their own show each what it looks like.
  const search = schemaSearch(model, ({ examples }) => examples.length > 0);
  const messages = messagesInUse(subject).filter(canHaveExample);
  const lacking = messages.filter(
    ({ examples, payload, headers }) =>
      examples.length === 0 && !search(payload) && !search(headers) && !isFixed(payload, named),
  );
  return sayLacking(lacking, messages.length, {
    one: (label) => `Message ${label} has no example. Write one under "examples".`,
    all: (total) => `None of the ${total} messages has an example. Write one for each under "examples".`,
    many: (count, total, names) =>
      `${count} of ${total} messages have no example: ${names}. Write one for each under "examples".`,
  });
}

/** An example of binary data helps nobody, and an object without properties is meant to be empty, as of a ping. */
function canHaveExample({ payload, contentType }: Message): boolean {
  const isText = contentType !== undefined && /^text\/|[/+]xml\b/i.test(contentType);
  if (payload === undefined || payload.kind === 'foreign') return false;
  const isEmpty = payload.kind === 'schema' && payload.types.includes('object') && payload.children.length === 0;
  return !isEmpty && (isText || isJson(contentType));
}

/** A schema with constants alone is its own example. */
function isFixed(payload: Schema | undefined, named: ReadonlyMap<string, NamedSchema>): boolean {
  return payload !== undefined && fixedValue(payload, named, 'all') !== undefined;
}

type SchemaNode = Extract<Schema, { readonly kind: 'schema' }>;

/**
 * @returns whether any schema of a tree holds, named ones that it refers to included. What is known of a named schema is
 *   kept: hundreds of messages may share a large one.
 */
function schemaSearch(
  { schemas }: ApiModel,
  holds: (schema: SchemaNode) => boolean,
): (schema: Schema | undefined) => boolean {
  const named = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const known = new Map<string, boolean>();
  return (schema) => {
    const id = schema?.kind === 'reference' ? schema.id : undefined;
    const answer = (id === undefined ? undefined : known.get(id)) ?? search(schema);
    if (id !== undefined) known.set(id, answer);
    return answer;
  };

  function search(start: Schema | undefined): boolean {
    const waiting = start === undefined ? [] : [start];
    const seen = new Set<string>();
    for (const schema of waiting) {
      if (waiting.length > MOST_SCHEMAS) return true;
      if (schema.kind === 'schema') {
        if (holds(schema)) return true;
        for (const child of schema.children) waiting.push(child.schema);
      }
      if (schema.kind !== 'reference' || seen.has(schema.id)) continue;
      seen.add(schema.id);
      if (known.get(schema.id) === true) return true;
      const target = named.get(schema.id);
      if (target !== undefined && known.get(schema.id) !== false) waiting.push(target);
    }
    return false;
  }
}
