/** A word that stands where a reader puts a value of their own. */

/** A word that nobody takes for a value: `YOUR_CLIENT_ID`. */
export function placeholder(name: string): string {
  const word = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^(?:x_)?_?|_$/gi, '')
    .toUpperCase();
  return word === '' ? 'YOUR_VALUE' : word.startsWith('YOUR_') ? word : `YOUR_${word}`;
}
