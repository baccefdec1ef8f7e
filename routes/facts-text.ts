/** Says the facts of a connection in words. */
import type { Duration, RateLimit, Reconnect, Size } from '../model/facts';

export function quantityText({ value, unit }: Duration | Size): string {
  return `${value} ${unit}`;
}

/** `150 connection attempts per 10 min, for each IP address`. */
export function rateLimitText({ limit, of, per, scope }: RateLimit): string {
  const time = per === undefined ? '' : ` per ${quantityText(per)}`;
  return `${limit} ${of}${time}${scope === undefined ? '' : `, for each ${scope}`}`;
}

/** Nothing where the document has no numbers. */
export function reconnectText({ minDelay, maxDelay, backoff, maxAttempts }: Reconnect): string | undefined {
  const parts = [
    minDelay && `wait at least ${quantityText(minDelay)}`,
    maxDelay && `at most ${quantityText(maxDelay)}`,
    backoff && `${backoff} backoff`,
    maxAttempts && `up to ${maxAttempts} attempts`,
  ].filter((part) => part !== undefined);
  const text = parts.join(', ');
  return text === '' ? undefined : `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
