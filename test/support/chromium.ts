/** Starts the browser that the set-up found. */
import { type Browser, chromium } from 'playwright-core';

/**
 * No `--disable-web-security`, nor what else makes a browser forgive: the tests ask whether the site is safe in one that
 * does not.
 */
export const FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(): Promise<Browser> {
  const found = chromiumProgram();
  const own = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const env: Record<string, string> = { ...Object.fromEntries(own), ...found.env };
  return chromium.launch({ executablePath: found.path, args: [...FLAGS], env });
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
}

function isProgram(value: unknown): value is Program {
  return typeof value === 'object' && value !== null && 'path' in value && 'env' in value;
}
