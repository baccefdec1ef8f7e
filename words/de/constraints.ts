/** German: the constraints of JSON Schema. */
import type { Words } from '../types';

export const constraintsDe: Words['constraints'] = {
  characters: (count) => `${count} Zeichen`,
  items: (count) => (count === 1 ? '1 Element' : `${count} Elemente`),
  properties: (count) => (count === 1 ? '1 Eigenschaft' : `${count} Eigenschaften`),
  matchingItems: (count) => (count === 1 ? '1 passendes Element' : `${count} passende Elemente`),
  exactly: (amount) => `genau ${amount}`,
  between: (from, to) => `${from} bis ${to}`,
  atLeast: (amount) => `mindestens ${amount}`,
  atMost: (amount) => `höchstens ${amount}`,
  greaterThan: (amount) => `größer als ${amount}`,
  lessThan: (amount) => `kleiner als ${amount}`,
  both: (lower, upper) => `${lower} und ${upper}`,
  uniqueItems: 'eindeutige Elemente',
  multipleOf: (step) => `ein Vielfaches von ${step}`,
  matches: 'passt zu',
  encodedAs: 'kodiert als',
  contentOfType: 'Inhalt vom Typ',
};
