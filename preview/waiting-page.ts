/** What is shown while there is no site at all: the document was never readable. */
import { PREVIEW_PATHS, WAITING_ATTRIBUTE } from '../browser/preview/contract';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** @param trouble why, as text. */
export function waitingPage(trouble: string): string {
  const text = trouble.replace(/[&<>]/g, (character) => ESCAPES.get(character) ?? '');
  const policy =
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Preview: waiting for the document</title><link rel="stylesheet" href="${PREVIEW_PATHS.style}"><script defer src="${PREVIEW_PATHS.script}"></script>`;
  return `<!doctype html>\n<html lang="en" ${WAITING_ATTRIBUTE}><head>${head}</head><body><main><h1>The document cannot be read yet</h1><pre>${text}</pre><p>The preview appears here as soon as it can be.</p></main></body></html>\n`;
}
