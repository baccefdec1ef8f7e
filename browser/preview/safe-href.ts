/** The address, unless following it would run something in the page. */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  return /^(javascript|data|vbscript|blob):$/.test(new URL(href).protocol) ? undefined : href;
}
