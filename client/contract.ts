/** The names that the markup and the script share: attributes, classes, keys of what is remembered. */

/** Set on `<html>` when the reader chose a theme; absent, the system decides. */
export const THEME_ATTRIBUTE = 'data-theme';
