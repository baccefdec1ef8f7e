/** English: what the script of the pages adds. It travels as data, so that a phrase is a text with `{names}` in it. */
export const clientEn = {
  theme: { title: 'Theme', now: 'Theme: {theme}', system: 'System', light: 'Light', dark: 'Dark' },
  copy: 'Copy',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied',
  notCopied: 'This browser does not let the page copy',
  linkTo: 'Copy link to {name}',
  linkCopied: 'Link copied',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
};
