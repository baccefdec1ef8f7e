/** Puts a whole HTML document together. */
import type { Html } from '#jsx/jsx-runtime';
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

/**
 * JSX as text that UTF-8 can hold. Making it well-formed joins the thousand pieces that the engine still has of it, too,
 * which would cost the collector of garbage more than they cost to write.
 */
export function markup({ text }: Html): string {
  return text.toWellFormed();
}
