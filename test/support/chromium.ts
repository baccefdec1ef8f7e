/** Connects to the browser that the set-up started. */
import type { Browser } from 'playwright-core';
import { requireOnce } from './outside';

const { chromium }: typeof import('playwright-core') = requireOnce('playwright-core');

/** Closing it closes what was opened in it, and leaves the browser to others. */
export function openChromium(): Promise<Browser> {
  return chromium.connect(chromiumProgram().endpoint);
}

/** The browser that the set-up found. */
export function chromiumProgram(): Program {
  const found: unknown = JSON.parse(process.env.WS_DOCS_BROWSER ?? 'null');
  if (isProgram(found)) return found;
  throw new Error('No browser was looked for: is browser-setup.cjs the globalSetup here?');
}

interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
  /** Where the started one listens. */
  readonly endpoint: string;
}

function isProgram(value: unknown): value is Program {
  return typeof value === 'object' && value !== null && 'path' in value && 'endpoint' in value;
}
