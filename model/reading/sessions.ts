/**
 * Reads sessions that authors wrote down: the extensions `x-session`, and `x-fern-examples` of the Fern documentation
 * tools (https://buildwithfern.com/learn/asyncapi-definition/extensions/examples).
 */
import type { AuthoredSession, SessionStep } from '../sessions';
import type { ApiModel, Direction } from '../types';
import type { Context } from './context';
import type { MessageDraft } from './draft';
import type { Names } from './names';
import { asList, asText, get, getText, isRaw, plain, pointerTo, type Raw } from './raw';
import type { Registry } from './registry';

const KEYS = ['x-session', 'x-fern-examples'];
/** Of each place. What is longer stays an extension, shown as it is. */
const MOST = { sessions: 20, steps: 100 };

/** The sessions that stand in an object of the document. */
export interface ReadSessions {
  readonly sessions: readonly AuthoredSession[];
  /** The extensions that they come from: all that these say is in the sessions. */
  readonly told: readonly string[];
}

export type SessionReader = (raw: Raw, pointer: string) => ReadSessions;

export function sessionReader(
  registry: Registry,
  names: ReadonlyMap<MessageDraft, Names>,
  perspective: ApiModel['perspective'],
  context: Context,
): SessionReader {
  return (raw, pointer) => {
    const found = KEYS.flatMap((key) => {
      const drafts = sessionDrafts(get(raw, key), pointer + pointerTo(key));
      return drafts.length === 0 ? [] : [{ key, sessions: drafts.map(readSession) }];
    });
    return { sessions: found.flatMap(({ sessions }) => sessions), told: found.map(({ key }) => key) };
  };

  function readSession({ raw, list, pointer, stepsPointer }: SessionDraft): AuthoredSession {
    const name = keyOf(raw, ['name', 'title'], isText);
    const description = keyOf(raw, ['description', 'summary'], isText);
    return {
      name: name && getText(raw, name),
      description: description && getText(raw, description),
      steps: list.map((step, index) => readStep(step, `${stepsPointer}/${index}`)),
      extensions: context.extensions(raw, known(name, description, keyOf(raw, STEPS, Array.isArray))),
      pointer,
    };
  }

  function readStep(raw: Raw, pointer: string): SessionStep {
    const [way, message, payload, description] = [
      keyOf(raw, ['direction', 'type', 'action', 'from'], (value) => WAYS.has(String(value).toLowerCase())),
      keyOf(raw, ['messageId', 'message', 'name'], (value) => isText(value) || messageOf(value) !== undefined),
      keyOf(raw, PAYLOAD, (value) => value !== undefined),
      keyOf(raw, ['description', 'summary'], isText),
    ];
    const draft = message === undefined ? undefined : messageOf(get(raw, message));
    const [only, ...others] = draft?.directions ?? [];
    return {
      direction: others.length === 0 && only !== undefined ? only : wayOf(way && get(raw, way)),
      message: draft && names.get(draft)?.id,
      name: message && asText(get(raw, message)),
      description: description && getText(raw, description),
      payload: payload && plain(get(raw, payload), context.pointers),
      extensions: context.extensions(raw, known(way, message, payload, description)),
      pointer,
      payloadPointer: payload && pointer + pointerTo(payload),
    };
  }

  /** By id, by `$ref`, or what a `$ref` was resolved to. */
  function messageOf(value: unknown): MessageDraft | undefined {
    if (typeof value === 'string') return registry.find(context.resolve(value)) ?? registry.findByName(value);
    const ref = getText(value, '$ref');
    const target = ref === undefined ? value : context.resolve(ref);
    return registry.find(target) ?? (isRaw(target) ? registry.findCopied(target) : undefined);
  }

  /** Publish and subscribe are words of the document, which may describe the client; the others are the user's. */
  function wayOf(value: unknown): Direction | undefined {
    const way = WAYS.get(String(value).toLowerCase());
    if (way === undefined || way === 'send' || way === 'receive') return way;
    return (way === 'publish') === (perspective === 'server') ? 'send' : 'receive';
  }
}

const WAYS: ReadonlyMap<string, Direction | 'publish' | 'subscribe'> = new Map([
  ['send', 'send'],
  ['receive', 'receive'],
  ['client', 'send'],
  ['server', 'receive'],
  ['publish', 'publish'],
  ['subscribe', 'subscribe'],
]);
const STEPS = ['messages', 'steps'];
const PAYLOAD = ['payload', 'value', 'body', 'data'];

interface SessionDraft {
  readonly raw: Raw | undefined;
  readonly list: readonly Raw[];
  readonly pointer: string;
  readonly stepsPointer: string;
}

/** A session, a list of sessions, or a list of messages; nothing when it is none of these, or too long. */
function sessionDrafts(value: unknown, pointer: string): readonly SessionDraft[] {
  const steps = stepsOf(value);
  if (steps !== undefined) return [{ raw: undefined, list: steps, pointer, stepsPointer: pointer }];
  const drafts = (isRaw(value) ? [value] : asList(value)).map((raw, index): SessionDraft | undefined => {
    const key = keyOf(raw, STEPS, Array.isArray);
    const list = key === undefined ? undefined : stepsOf(get(raw, key));
    if (!isRaw(raw) || key === undefined || list === undefined) return undefined;
    const own = isRaw(value) ? pointer : `${pointer}/${index}`;
    return { raw, list, pointer: own, stepsPointer: own + pointerTo(key) };
  });
  const read = drafts.filter((draft) => draft !== undefined);
  return read.length === drafts.length && read.length <= MOST.sessions ? read : [];
}

/** A list in which every entry says what is sent or received. */
function stepsOf(value: unknown): readonly Raw[] | undefined {
  const list = asList(value);
  const steps = list.filter(
    (entry): entry is Raw =>
      isRaw(entry) &&
      keyOf(entry, STEPS, Array.isArray) === undefined &&
      keyOf(entry, [...PAYLOAD, 'messageId', 'message'], (part) => part !== undefined) !== undefined,
  );
  return steps.length > 0 && steps.length === list.length && steps.length <= MOST.steps ? steps : undefined;
}

/** The first of these keys that has such a value. */
function keyOf(raw: unknown, keys: readonly string[], is: (value: unknown) => boolean): string | undefined {
  return keys.find((key) => is(get(raw, key)));
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function known(...keys: readonly (string | undefined)[]): readonly string[] {
  return keys.filter((key) => key !== undefined);
}
