/** Reads `x-websocket` of a server or a channel. What cannot be read becomes a warning and is still shown as an extension. */
import { didYouMean } from '../../nearest';
import type { Context } from '../reading/context';
import { get, isRaw, plain, pointerTo, type Raw } from '../reading/raw';
import type { Extension, JsonValue, Message } from '../types';
import { closeCode, count, duration, oneOf, partsOf, type Reader, type Say, size, text, token } from './fact-readers';
import type { CloseCode, Heartbeat, HeartbeatVia, RateLimit, Reconnect, WebSocketFacts } from './facts';

const NAME = 'x-websocket';
const KEYS = ['subprotocols', 'heartbeat', 'idleTimeout', 'maxMessageSize', 'rateLimits', 'reconnect', 'closeCodes'];

export interface FactsReading {
  /** `undefined` if there are none, or none could be read. */
  readonly facts: WebSocketFacts | undefined;
  /** The given extensions; of `x-websocket`, only what is not among the facts. */
  readonly extensions: readonly Extension[];
}

/**
 * @param raw the server or the channel.
 * @param messages that a heartbeat may refer to by id or name.
 */
export function readWebSocketFacts(
  raw: Raw,
  extensions: readonly Extension[],
  messages: readonly Message[],
  context: Context,
  pointer: string,
): FactsReading {
  const given = get(raw, NAME);
  if (given === undefined) return { facts: undefined, extensions };
  const say: Say = (problem, ...steps) => {
    context.warn('invalid-x-websocket', problem, `${pointer}${pointerTo(NAME, ...steps)}`);
    return undefined;
  };
  if (!isRaw(given)) {
    say(`Write an object here, with any of these keys: ${KEYS.join(', ')}.`);
    return { facts: undefined, extensions };
  }
  const { facts, unread } = readFacts(given, messages, say, context);
  return {
    facts: Object.values(facts).every((fact) => fact === undefined || fact.length === 0) ? undefined : facts,
    extensions: extensions.flatMap((extension) => {
      if (extension.name !== NAME) return [extension];
      return Object.keys(unread).length === 0 ? [] : [{ name: NAME, value: unread }];
    }),
  };
}

interface Read {
  readonly facts: WebSocketFacts;
  readonly unread: { readonly [key: string]: JsonValue };
}

function readFacts(given: Raw, messages: readonly Message[], say: Say, context: Context): Read {
  const unread = new Map<string, JsonValue>();
  for (const [key, value] of Object.entries(given)) {
    if (KEYS.includes(key) || value === undefined) continue;
    unread.set(key, plain(value, context.pointers));
    if (!key.startsWith('x-'))
      say(`Unknown key "${key}".${didYouMean(key, KEYS)} Use one of these: ${KEYS.join(', ')}.`, key);
  }
  const part = <T>(key: string, read: Reader<T>): T | undefined => {
    const value = get(given, key);
    if (value === undefined) return undefined;
    const result = read(value, (problem, ...steps) => say(problem, key, ...steps));
    if (result === undefined) unread.set(key, plain(value, context.pointers));
    return result;
  };
  /** An item that cannot be read is left out; the rest of the list stays. */
  const list = <T>(key: string, read: Reader<T>): readonly T[] => {
    const value = get(given, key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      say('Write a list here.', key);
      unread.set(key, plain(value, context.pointers));
      return [];
    }
    const items: readonly unknown[] = value;
    const left: JsonValue[] = [];
    const results = items.flatMap((item, index) => {
      const result = read(item, (problem, ...steps) => say(problem, key, index, ...steps));
      if (result === undefined) left.push(plain(item, context.pointers));
      return result === undefined ? [] : [result];
    });
    if (left.length > 0) unread.set(key, left);
    return results;
  };
  const facts = {
    subprotocols: list('subprotocols', token),
    heartbeat: part('heartbeat', heartbeatReader(messages)),
    idleTimeout: part('idleTimeout', duration),
    maxMessageSize: part('maxMessageSize', size),
    rateLimits: list('rateLimits', readRateLimit),
    reconnect: part('reconnect', readReconnect),
    closeCodes: list('closeCodes', readCloseCode),
  };
  return { facts, unread: Object.fromEntries(unread) };
}

function heartbeatReader(messages: readonly Message[]): Reader<Heartbeat> {
  return (value, say) => {
    const parts = partsOf(value, ['by', 'interval', 'via', 'description'], say);
    const by = parts?.need('by', oneOf(['client', 'server']));
    const interval = parts?.may('interval', duration);
    const via = parts?.may('via', viaReader(messages));
    const description = parts?.may('description', text);
    return parts === undefined || parts.failed() || by === undefined ? undefined : { by, interval, via, description };
  };
}

function viaReader(messages: readonly Message[]): Reader<HeartbeatVia> {
  return (value, say) => {
    if (value === 'ping frame' || value === 'pong frame') {
      return { kind: 'frame', frame: value === 'ping frame' ? 'ping' : 'pong' };
    }
    const message = messages.find(({ id }) => id === value) ?? messages.find(({ name }) => name === value);
    if (message !== undefined) return { kind: 'message', message: message.id };
    const known = ['ping frame', 'pong frame', ...messages.flatMap(({ id, name }) => [id, name ?? id])];
    const meant = typeof value === 'string' ? didYouMean(value, known) : '';
    return say(
      `Message ${JSON.stringify(value)} does not exist.${meant} Write the name of a message, "ping frame" or "pong frame".`,
    );
  };
}

const readRateLimit: Reader<RateLimit> = (value, say) => {
  const parts = partsOf(value, ['limit', 'of', 'per', 'scope', 'description'], say);
  const limit = parts?.need('limit', count);
  const of = parts?.need('of', text);
  const per = parts?.may('per', duration);
  const scope = parts?.may('scope', text);
  const description = parts?.may('description', text);
  if (parts === undefined || parts.failed() || limit === undefined || of === undefined) return undefined;
  return { limit, of, per, scope, description };
};

/** A text, or an object with a text and numbers. */
const readReconnect: Reader<Reconnect> = (value, say) => {
  const none = { minDelay: undefined, maxDelay: undefined, backoff: undefined, maxAttempts: undefined };
  if (typeof value === 'string') return { description: value, ...none };
  const parts = partsOf(value, ['description', 'minDelay', 'maxDelay', 'backoff', 'maxAttempts'], say);
  const description = parts?.may('description', text);
  const minDelay = parts?.may('minDelay', duration);
  const maxDelay = parts?.may('maxDelay', duration);
  const backoff = parts?.may('backoff', oneOf(['constant', 'linear', 'exponential']));
  const maxAttempts = parts?.may('maxAttempts', count);
  if (parts === undefined || parts.failed()) return undefined;
  return { description, minDelay, maxDelay, backoff, maxAttempts };
};

const readCloseCode: Reader<CloseCode> = (value, say) => {
  const parts = partsOf(value, ['code', 'meaning', 'action'], say);
  const code = parts?.need('code', closeCode);
  const meaning = parts?.may('meaning', text);
  const action = parts?.may('action', text);
  if (parts === undefined || parts.failed() || code === undefined) return undefined;
  return { code, meaning, action };
};
