/** Rules about our extensions, beside what the model says of their values. */
import { entriesOf, get, isRaw } from '../../model/reading/raw';
import type { Problem, Rule, Subject } from '../rule';
import { rawAt } from './messages-raw';

const README = 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#specificationExtensions';

export const extensionRules: readonly Rule[] = [
  {
    code: 'misplaced-extension',
    severity: 'warning',
    title: 'Extensions stand where they are read.',
    reason:
      '`x-servers` and `x-response` are read from messages and operations, `x-websocket` from servers and channels. Elsewhere they are shown as they are, and nobody is told what they mean.',
    section: { label: 'AsyncAPI 3.0.0, Specification Extensions', url: README },
    bad: `asyncapi: 2.6.0
servers:
  public: { url: ws.example.com, protocol: wss }
channels:
  /trades:
    x-servers: [public]
    subscribe:
      message:
        name: trade`,
    good: `asyncapi: 2.6.0
servers:
  public: { url: ws.example.com, protocol: wss }
channels:
  /trades:
    servers: [public]
    subscribe:
      message:
        name: trade`,
    find: misplaced,
  },
  {
    code: 'empty-extension',
    severity: 'warning',
    title: 'Extensions say something.',
    reason:
      'An empty `x-servers` reads like "on no server", an empty `x-response` like "no reply"; both have no effect, and the pages show what they would show without.',
    section: { label: 'AsyncAPI 3.0.0, Specification Extensions', url: README },
    bad: `asyncapi: 2.6.0
servers:
  public: { url: ws.example.com, protocol: wss }
channels:
  /trades:
    subscribe:
      message:
        name: trade
        x-servers: []`,
    good: `asyncapi: 2.6.0
servers:
  public: { url: ws.example.com, protocol: wss }
channels:
  /trades:
    subscribe:
      message:
        name: trade
        x-servers: [public]`,
    find: empty,
  },
];

type Kind = 'document' | 'info' | 'server' | 'channel' | 'operation' | 'message';

/** Each extension with what it is read from, and what to write instead elsewhere. */
const EXTENSIONS: readonly {
  readonly name: string;
  readonly on: readonly Kind[];
  readonly remedy: string;
  readonly insteadOn?: ReadonlyMap<Kind, string>;
}[] = [
  {
    name: 'x-servers',
    on: ['message', 'operation'],
    remedy: 'Write it on a message or an operation.',
    insteadOn: new Map([['channel', 'A channel has "servers" for this.']]),
  },
  { name: 'x-response', on: ['message', 'operation'], remedy: 'Write it on the request or on its operation.' },
  { name: 'x-websocket', on: ['server', 'channel'], remedy: 'Write it on a server or a channel.' },
];

interface Part {
  readonly kind: Kind;
  readonly pointer: string;
  readonly raw: unknown;
}

function* misplaced({ json, model }: Subject): Iterable<Problem> {
  for (const { kind, pointer, raw } of partsOf({ json, model })) {
    for (const { name, on, remedy, insteadOn } of EXTENSIONS) {
      if (on.includes(kind) || get(raw, name) === undefined || isOfOthers(raw, name)) continue;
      const where =
        kind === 'document'
          ? 'at the root of the document'
          : `on ${kind === 'info' ? '"info"' : `${article(kind)} ${kind}`}`;
      yield {
        message: `${name} has no effect ${where}. ${insteadOn?.get(kind) ?? remedy}`,
        pointer: `${pointer}/${name}`,
      };
    }
  }
}

function* empty(subject: Subject): Iterable<Problem> {
  for (const { kind, pointer, raw } of partsOf(subject)) {
    for (const { name, on } of EXTENSIONS) {
      const value = get(raw, name);
      if (!on.includes(kind) || !isEmpty(value, name) || isOfOthers(raw, name)) continue;
      yield { message: `${name} is empty and has no effect. Fill it in or remove it.`, pointer: `${pointer}/${name}` };
    }
  }
}

/** An object is read as one server or one reply, which the model finds wrong itself. */
function isEmpty(value: unknown, name: string): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (!isRaw(value)) return false;
  const variants = get(value, 'oneOf') ?? get(value, 'anyOf');
  if (name === 'x-response') return Array.isArray(variants) && variants.length === 0;
  return name === 'x-websocket' && entriesOf(value).length === 0;
}

/** Ballerina's extension of the same name means something else. */
function isOfOthers(raw: unknown, name: string): boolean {
  return name === 'x-response' && get(raw, 'x-response-type') !== undefined;
}

function partsOf({ json, model }: Subject): readonly Part[] {
  const part =
    (kind: Kind) =>
    (at: { readonly pointer: string }): Part => ({
      kind,
      pointer: at.pointer,
      raw: rawAt(json, at.pointer),
    });
  return [
    part('document')({ pointer: '' }),
    part('info')({ pointer: '/info' }),
    ...model.servers.map(part('server')),
    ...model.channels.map(part('channel')),
    ...model.operations.map(part('operation')),
    ...model.messages.map(part('message')),
  ];
}

function article(kind: Kind): string {
  return kind === 'operation' ? 'an' : 'a';
}
