/** English: the texts that the pages' script adds. They reach the browser as data, so phrases use `{names}`. */
export const clientEn = {
  theme: { title: 'Theme', now: 'Theme: {theme}', system: 'System', light: 'Light', dark: 'Dark' },
  copy: 'Copy',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied',
  notCopied: 'The browser blocked copying',
  /** Before the choice of one of many examples. */
  example: 'Example',
  linkTo: 'Copy link to {name}',
  linkCopied: 'Link copied',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
};
