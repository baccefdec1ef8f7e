/** Finds the examples of messages that their author wrote as steps of an example session. */
import type { ApiModel, MessageExample } from '../model/types';

/** So many of one message stand beside its payload; the session itself has them all. */
const MOST = 3;

/** By message: the payloads of its steps, each once. For messages without other examples. */
export function sessionExamples({
  info,
  channels,
  operations,
}: ApiModel): ReadonlyMap<string, readonly MessageExample[]> {
  const found = new Map<string, Map<string, MessageExample>>();
  for (const { sessions } of [info, ...channels, ...operations]) {
    for (const { message, payload, pointer, payloadPointer } of sessions.flatMap(({ steps }) => steps)) {
      if (message === undefined || payload === undefined) continue;
      const known = found.get(message) ?? new Map<string, MessageExample>();
      found.set(message, known);
      const key = JSON.stringify(payload);
      if (known.size === MOST || known.has(key)) continue;
      known.set(key, {
        name: undefined,
        summary: undefined,
        headers: undefined,
        payload,
        extensions: [],
        check: undefined,
        origin: 'session',
        written: undefined,
        pointer,
        payloadPointer,
      });
    }
  }
  return new Map([...found].map(([message, examples]) => [message, [...examples.values()]]));
}
