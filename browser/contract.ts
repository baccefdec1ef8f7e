/** The names that the markup and the script share: attributes, classes, keys of what is remembered. */

/** Set on `<html>` as soon as a script runs: room is kept for what only a script adds, so that nothing moves. */
export const SCRIPT_ATTRIBUTE = 'data-script';
/** Set on `<html>` when the reader chose a theme; absent, the system decides. */
export const THEME_ATTRIBUTE = 'data-theme';
/** Where the header has room for the control of the theme. */
export const THEME_SLOT = 'theme';
/** Of the panels of a message's examples, of which a selector can show one. */
export const EXAMPLE_CLASS = 'example';
/** On a panel that the selector does not show. */
export const UNCHOSEN_CLASS = 'unchosen';
/** The author's name of an example, on its panel. */
export const EXAMPLE_ATTRIBUTE = 'data-example';
/** On the control above tabs of code, which chooses the server and the credentials. */
export const CHOICE_CLASS = 'choice';
/** On its options: the server, the credentials, and the lines that differ (`CodeChange[]` as JSON). */
export const SERVER_ATTRIBUTE = 'data-server';
export const CREDENTIALS_ATTRIBUTE = 'data-credentials';
export const CHANGES_ATTRIBUTE = 'data-changes';
/** A language; the first line that is replaced, how many of them, and by which. */
export type CodeChange = readonly [language: string, from: number, count: number, lines: readonly string[]];
/** The alternative of the payload that an example is, on its panel. */
export const VARIANT_ATTRIBUTE = 'data-variant';
/** On the list of published versions in the header. */
export const VERSIONS = 'versions';
/** On the link to the Markdown of a page. */
export const TWIN = 'twin';
/** The global in which `assets/site.js` begins with its words. */
export const WORDS_GLOBAL = 'wsDocsWords';
/**
 * Events on the document, of a preview that is about to change the page, and has changed it: first what a behavior has put in
 * the place of the page's own is put back, then what is new gets its behaviors.
 */
export const BEFORE_UPDATE_EVENT = 'ws-docs-before-update';
export const UPDATE_EVENT = 'ws-docs-update';
/** Set on `<html>` while the navigation is over the page. */
export const MENU_ATTRIBUTE = 'data-menu';
/**
 * On the icon of the page for what is not found: where the site was to stand, if that is known, and the path of the script of
 * all pages, from the root of the site.
 */
export const SITE_ATTRIBUTE = 'data-site';
export const NEXT_ATTRIBUTE = 'data-next';
