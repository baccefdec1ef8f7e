/** German: comments and labels of code that readers copy. */
import type { Words } from '../types';

export const snippetsDe: Words['snippets'] = {
  browser: 'Browser',
  cannotSet: (headers) => `Ein Browser kann diese Handshake-Header nicht setzen: ${headers}`,
};
