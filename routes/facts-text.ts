/** Says the facts of a connection in words. */
import type { Duration, RateLimit, Reconnect, Size } from '../model/facts';
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
