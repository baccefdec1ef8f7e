/** Rules about messages that the API has no use for. */
import type { ApiModel, Message } from '../../model/types';
import type { Problem, Rule, Subject } from '../rule';
import { isDangling } from './messages-lacking';

export const unusedRules: readonly Rule[] = [
  {
    code: 'unused-message',
    severity: 'warning',
    title: 'Every message is sent or received.',
    reason:
      'The pages show a message that no operation uses, but cannot say who sends it, when, or where. Often it was forgotten in a list of an operation, or is left over from an older version.',
    section: {
      label: 'AsyncAPI 3.0.0, Operation Object',
      url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#operationObject',
    },
    bad: `asyncapi: 2.6.0
channels:
  /trades:
    subscribe:
      message: { $ref: '#/components/messages/trade' }
components:
  messages:
    trade: { payload: { type: object } }
    bust: { payload: { type: object } }`,
    good: `asyncapi: 2.6.0
channels:
  /trades:
    subscribe:
      message:
        oneOf:
          - $ref: '#/components/messages/trade'
          - $ref: '#/components/messages/bust'
components:
  messages:
    trade: { payload: { type: object } }
    bust: { payload: { type: object } }`,
    find: unused,
  },
];

/**
 * Each at its place, since each is a decision of its own: to list it or to remove it. A document without any use of
 * messages is a collection for others, or a draft.
 */
function unused({ json, model }: Subject): readonly Problem[] {
  if (!model.messages.some(({ directions }) => directions.length > 0)) return [];
  // What a broken reference was meant for would look unused.
  if (model.messages.some((message) => isDangling(message, json))) return [];
  const named = namedElsewhere(model);
  const busy = new Set(model.operations.map(({ channel }) => channel));
  return model.messages
    .filter(({ id, directions, repliesTo }) => directions.length === 0 && repliesTo.length === 0 && !named.has(id))
    .flatMap((message) => sayUnused(message, busy));
}

/** A channel without operations says what travels on it to others; with some, it has forgotten this message. */
function sayUnused({ label, channels, pointer }: Message, busy: ReadonlySet<string>): readonly Problem[] {
  const said = JSON.stringify(label);
  if (channels.length === 0) {
    return [
      { message: `Message ${said} is used by no channel and no operation. Use it in one, or remove it.`, pointer },
    ];
  }
  if (!channels.some((channel) => busy.has(channel))) return [];
  return [
    {
      message: `Message ${said} is listed by a channel, but none of its operations sends or receives it. Add it to one, or remove it.`,
      pointer,
    },
  ];
}

/** A heartbeat and an example session name messages, too. */
function namedElsewhere({ info, servers, channels, operations }: ApiModel): ReadonlySet<string> {
  const facts = [...servers, ...channels].map(({ webSocketFacts }) => webSocketFacts?.heartbeat?.via);
  const sessions = [info, ...channels, ...operations].flatMap((place) => place.sessions);
  return new Set([
    ...facts.flatMap((via) => (via?.kind === 'message' ? [via.message] : [])),
    ...sessions.flatMap(({ steps }) => steps.flatMap(({ message }) => message ?? [])),
  ]);
}
