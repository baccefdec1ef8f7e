/** German: what stands in code that readers copy. */
import type { Words } from '../types';

export const snippetsDe: Words['snippets'] = {
  browser: 'Browser',
  cannotSet: (headers) => `Ein Browser kann diese Header des Handshakes nicht setzen: ${headers}`,
};
