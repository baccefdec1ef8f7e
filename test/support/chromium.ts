/** Connects to the browser that the set-up started. */
import type { Browser } from 'playwright-core';
import { requireOnce } from './outside';

const { chromium }: typeof import('playwright-core') = requireOnce('playwright-core');

/**
 * Closing it closes what was opened in it, and leaves the browser to others. A browser that one file made crash fails no
 * other: those start their own.
 */
export async function openChromium(): Promise<Browser> {
  const { endpoint, path, flags, env } = chromiumProgram();
  try {
    return await chromium.connect(endpoint);
  } catch {
    return chromium.launch({ executablePath: path, args: [...flags], env: { ...process.env, ...env } });
  }
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
