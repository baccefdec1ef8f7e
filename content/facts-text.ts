/** Says the facts of a connection in words. */
import type { CloseCode, Duration, RateLimit, Reconnect, Size } from '../model/websocket/facts';
import type { Words } from '../words/types';

export function quantityText({ value, unit }: Duration | Size): string {
  return `${value} ${unit}`;
}

/** `150 connection attempts per 10 min, for each IP address`. */
export function rateLimitText({ limit, of, per, scope }: RateLimit, words: Words['facts']): string {
  return words.rateLimit(`${limit} ${of}`, per === undefined ? '' : quantityText(per), scope ?? '');
}

/** Nothing where the document has no numbers. */
export function reconnectText(
  { minDelay, maxDelay, backoff, maxAttempts }: Reconnect,
  words: Words['facts']['reconnect'],
): string | undefined {
  const parts = [
    minDelay && words.minDelay(quantityText(minDelay)),
    maxDelay && words.maxDelay(quantityText(maxDelay)),
    backoff && words.backoff[backoff],
    maxAttempts && words.maxAttempts(maxAttempts),
  ].filter((part) => part !== undefined);
  const text = parts.join(', ');
  return text === '' ? undefined : `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

/** In the author's words, else in those of the RFC; `undefined` for a code that each API defines for itself. */
export function meaningText({ code, meaning }: CloseCode, words: Words['closeCodes']): string | undefined {
  const standard: ReadonlyMap<string, string> = new Map(Object.entries(words));
  return meaning ?? standard.get(String(code));
}
