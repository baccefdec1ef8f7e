/** What is remembered from page to page. A browser may deny it; then every page begins anew. */

export type Key = 'theme' | 'language' | 'example' | 'server' | 'credentials';

const PREFIX = 'ws-docs:';

export function recall(key: Key): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** @param value `null` forgets it. */
export function remember(key: Key, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    // Denied or full: it holds for this page.
  }
}

/** Calls back when another page of the site remembers something else. */
export function onRemembered(key: Key, use: (value: string | null) => void): void {
  addEventListener('storage', (event) => {
    if (event.key === PREFIX + key || event.key === null) use(recall(key));
  });
}
