/** Puts a whole HTML document together. */
import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Words } from '../words/types';

interface Parts {
  readonly words: Pick<Words, 'lang' | 'dir'>;
  /** The page's own law, a Content-Security-Policy. It rules what comes after it, and so is first. */
  readonly policy: string;
  /** Both are HTML. */
  readonly head: string;
  /** With its tags. */
  readonly body: string;
}

export function htmlDocument({ words: { lang, dir }, policy, head, body }: Parts): string {
  const first = `<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  const common =
    '<meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="color-scheme" content="light dark"/>';
  return `<!doctype html>\n<html lang="${lang}" dir="${dir}"><head>${first}${common}${head}</head>${body}</html>\n`;
}

/**
 * Nothing but our stylesheet, script and pictures from the same place. It holds even if escaping failed somewhere; escaping
 * holds without it.
 */
export const OWN_FILES_ONLY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** HTML has no NUL, which a document may have. */
export function markup(node: VNode): string {
  const html = renderToStaticMarkup(node);
  // Looking for it makes one text of a thousand pieces, too, which cost more memory than the text.
  return html.includes('\0') ? html.replaceAll('\0', '\uFFFD') : html;
}
