/** Reads the values of `x-websocket`: each reader returns a value, or reports what it expected. */

import { didYouMean } from '../../nearest';
import { asText, entriesOf, get, isRaw } from '../reading/raw';
import type { Duration, Size } from './facts';

/** Reports a problem, and the path to it below the value that is read. */
export type Say = (problem: string, ...steps: readonly (string | number)[]) => undefined;

/** Returns `undefined` if the value could not be read; the problem has then been reported. */
export type Reader<T> = (value: unknown, say: Say) => T | undefined;

export const text: Reader<string> = (value, say) => {
  const read = asText(value);
  return read === undefined || read.trim() === '' ? say('Write a string here that is not blank.') : read;
};

/** A name for `Sec-WebSocket-Protocol` must be an HTTP token, or clients refuse to send it. */
export const token: Reader<string> = (value, say) =>
  typeof value === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(value)
    ? value
    : say('Write the name of a subprotocol, without spaces, such as "graphql-transport-ws".');

export const count: Reader<number> = (value, say) =>
  typeof value === 'number' && Number.isInteger(value) && value > 0
    ? value
    : say('Write a whole number greater than 0.');

export const closeCode: Reader<number> = (value, say) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 4999
    ? value
    : say('Write a close code: a whole number from 1000 to 4999.');

const QUANTITY = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i;

/** A number without a unit is rejected: seconds and milliseconds would look alike. */
function quantity<Unit extends string>(units: readonly Unit[], example: string) {
  return (value: unknown, say: Say): { readonly value: number; readonly unit: Unit } | undefined => {
    const [, number, name] = (typeof value === 'string' ? QUANTITY.exec(value.trim()) : undefined) ?? [];
    const unit = units.find((known) => known === name);
    if (number !== undefined && unit !== undefined) return { value: Number(number), unit };
    return say(`Write a number with a unit, such as "${example}". Units: ${units.join(', ')}.`);
  };
}

export const duration: Reader<Duration> = quantity<Duration['unit']>(['ms', 's', 'min', 'h', 'd'], '30 s');

export const size: Reader<Size> = quantity<Size['unit']>(['B', 'kB', 'KiB', 'MB', 'MiB', 'GB', 'GiB'], '64 KiB');

export function oneOf<const Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value, say) => words.find((word) => word === value) ?? say(`Write one of these: ${words.join(', ')}.`);
}

/** An object with a few known keys, read completely or not at all. */
export interface Parts {
  /** Reads an optional key. */
  readonly may: <T>(key: string, read: Reader<T>) => T | undefined;
  readonly need: <T>(key: string, read: Reader<T>) => T | undefined;
  /** Whether anything has failed so far. */
  readonly failed: () => boolean;
}

/** @returns `undefined` if the value is not an object. Unknown keys count as failures. */
export function partsOf(value: unknown, keys: readonly string[], say: Say): Parts | undefined {
  if (!isRaw(value)) return say(`Write an object here, with any of these keys: ${keys.join(', ')}.`);
  const unknown = entriesOf(value).filter(([key]) => !keys.includes(key));
  for (const [key] of unknown)
    say(`Unknown key "${key}".${didYouMean(key, keys)} Use one of these: ${keys.join(', ')}.`, key);
  let failures = unknown.length;
  const readPart = <T>(key: string, read: Reader<T>): T | undefined => {
    const result = read(get(value, key), (problem, ...steps) => say(problem, key, ...steps));
    if (result === undefined) failures += 1;
    return result;
  };
  return {
    may: (key, read) => (get(value, key) === undefined ? undefined : readPart(key, read)),
    need: readPart,
    failed: () => failures > 0,
  };
}
