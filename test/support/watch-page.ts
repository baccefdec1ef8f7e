/** Notes everything that goes wrong while a browser shows pages. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    noteViolation?: (violation: string) => void;
  }
}

/**
 * Call it before the page opens anything.
 *
 * @param base requests to another host or folder are foreign; they get no answer
 * @returns what has gone wrong so far, a sentence each
 */
export async function watch(page: Page, base: string): Promise<() => readonly string[]> {
  const complaints: string[] = [];
  const home = homeOf(base);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} answered ${response.status()}`);
  });
  await page.route(
    (url) => !url.href.startsWith(home),
    (route) => {
      complaints.push(`asked a foreign host: ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.exposeFunction('noteViolation', (violation: string) => complaints.push(`policy violated: ${violation}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.noteViolation?.(`${effectiveDirective} by ${blockedURI}`);
    });
  });
  return () => complaints;
}

/** A browser asks a host for its icon unbidden; a folder has no host. */
function homeOf(base: string): string {
  return base.startsWith('http') ? new URL('/', base).href : base.slice(0, base.lastIndexOf('/') + 1);
}
