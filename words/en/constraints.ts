/** English: the constraints of JSON Schema. */
export const constraintsEn = {
  characters: (count: number) => (count === 1 ? '1 character' : `${count} characters`),
  items: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  properties: (count: number) => (count === 1 ? '1 property' : `${count} properties`),
  matchingItems: (count: number) => (count === 1 ? '1 matching item' : `${count} matching items`),
  /** `amount` is a number, or one of the phrases above. */
  exactly: (amount: string) => `exactly ${amount}`,
  /** `from` is a bare number. */
  between: (from: string, to: string) => `${from} to ${to}`,
  atLeast: (amount: string) => `at least ${amount}`,
  atMost: (amount: string) => `at most ${amount}`,
  greaterThan: (amount: string) => `greater than ${amount}`,
  lessThan: (amount: string) => `less than ${amount}`,
  both: (lower: string, upper: string) => `${lower} and ${upper}`,
  uniqueItems: 'unique items',
  multipleOf: (step: string) => `a multiple of ${step}`,
  /** Each precedes the value of its keyword. */
  matches: 'matches',
  encodedAs: 'encoded as',
  contentOfType: 'content of type',
};
