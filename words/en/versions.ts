/** English: the switch between published versions of the site. */
export const versionsEn = {
  label: 'Version',
  notes: { latest: 'newest', old: 'old', preview: 'preview' },
  /** `{version}` is what the page is about; `{newest}` is a link. */
  isOld: 'This is version {version}. The newest version is {newest}.',
  isPreview: 'This is a preview of version {version}. The newest version is {newest}.',
};
