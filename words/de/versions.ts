/** German: the switch between published versions of the site. */
import type { Words } from '../types';

export const versionsDe: Words['versions'] = {
  label: 'Version',
  notes: { latest: 'neueste', old: 'alt', preview: 'Vorschau' },
  isOld: 'Dies ist Version {version}. Die neueste Version ist {newest}.',
  isPreview: 'Dies ist eine Vorschau auf Version {version}. Die neueste Version ist {newest}.',
};
