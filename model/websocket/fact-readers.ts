/** Reads the values of `x-websocket`: each reader gives what it understands, or says what it would have understood. */

import { asText, entriesOf, get, isRaw } from '../reading/raw';
import type { Duration, Size } from './facts';

/** Says what is wrong, and at which steps below the place that is read. */
export type Say = (problem: string, ...steps: readonly (string | number)[]) => undefined;

/** `undefined`: it could not be read, and that has been said. */
export type Reader<T> = (value: unknown, say: Say) => T | undefined;

export const text: Reader<string> = (value, say) => {
  const read = asText(value);
  return read === undefined || read.trim() === '' ? say('Write a text here.') : read;
};

/** A name for `Sec-WebSocket-Protocol`: a token of HTTP, or clients refuse to send it. */
export const token: Reader<string> = (value, say) =>
  typeof value === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(value)
    ? value
    : say('A subprotocol is a name without spaces, such as "graphql-transport-ws".');

export const count: Reader<number> = (value, say) =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : say('Write a whole number above 0.');

export const closeCode: Reader<number> = (value, say) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 4999
    ? value
    : say('A close code is a number from 1000 to 4999.');

const QUANTITY = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i;

/** A number alone is refused: nobody could tell seconds from milliseconds. */
function quantity<Unit extends string>(units: readonly Unit[], example: string) {
  return (value: unknown, say: Say): { readonly value: number; readonly unit: Unit } | undefined => {
    const [, number, name] = (typeof value === 'string' ? QUANTITY.exec(value.trim()) : undefined) ?? [];
    const unit = units.find((known) => known === name);
    if (number !== undefined && unit !== undefined) return { value: Number(number), unit };
    return say(`Write a number with its unit, such as "${example}"; the units are ${units.join(', ')}.`);
  };
}

export const duration: Reader<Duration> = quantity<Duration['unit']>(['ms', 's', 'min', 'h', 'd'], '30 s');

export const size: Reader<Size> = quantity<Size['unit']>(['B', 'kB', 'KiB', 'MB', 'MiB', 'GB', 'GiB'], '64 KiB');

export function oneOf<const Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value, say) => words.find((word) => word === value) ?? say(`Write one of these: ${words.join(', ')}.`);
}

/** An object with a few known keys, which is read whole or not at all. */
export interface Parts {
  /** A part that may be missing. */
  readonly may: <T>(key: string, read: Reader<T>) => T | undefined;
  readonly need: <T>(key: string, read: Reader<T>) => T | undefined;
  /** Whether anything could not be read so far. */
  readonly failed: () => boolean;
}

/** @returns `undefined` for what is no object, or has keys that are none of these. */
export function partsOf(value: unknown, keys: readonly string[], say: Say): Parts | undefined {
  if (!isRaw(value)) return say(`Write an object here, with ${keys.join(', ')}.`);
  const unknown = entriesOf(value).filter(([key]) => !keys.includes(key));
  for (const [key] of unknown) say(`Nothing is called "${key}" here. There is ${keys.join(', ')}.`, key);
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
