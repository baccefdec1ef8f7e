/** What survives from page to page of a visit. A browser may refuse it. */
import type { Way } from './contract';

const GONE = 'ws-docs-preview:gone';
const OPEN = 'ws-docs-preview:open';

/** To be told on the page that is opened instead. */
export function rememberGone(title: string): void {
  write(GONE, title);
}

/** Once. */
export function recallGone(): string | undefined {
  const title = read(GONE);
  write(GONE, undefined);
  return title;
}

export function rememberOpen(isOpen: boolean): void {
  write(OPEN, isOpen ? 'true' : undefined);
}

export function recallOpen(): boolean {
  return read(OPEN) === 'true';
}

/** Whether it leads to another page than the one that is open. */
export function isElsewhere({ href }: Way): boolean {
  return new URL(href, location.origin).pathname !== location.pathname;
}

function read(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Then nothing is remembered.
  }
}
